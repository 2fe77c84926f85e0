package no.samspill.plan.table.web;

import no.samspill.people.Person;
import no.samspill.plan.table.TableAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where an address of a plan's workspace was cut short: its working table. */
@Controller
class ToTheTable {
    private final Desk desk;

    ToTheTable(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/arbeid/{region}/{plan}")
    String table(@PathVariable String region, @PathVariable String plan, Person who) {
        return "redirect:" + TableAt.of(desk.plan(who, region, plan));
    }
}
