package no.samspill.plan.table.web;

import no.samspill.plan.PlanView;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.web.Working;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an address of a plan's workspace was cut short: its working table. */
@Controller
class ToTheTable {
    @GetMapping("/arbeid/{region}/{plan}")
    String table(@Working PlanView view) {
        return "redirect:" + TableAt.of(view);
    }
}
