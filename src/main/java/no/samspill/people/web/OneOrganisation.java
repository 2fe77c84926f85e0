package no.samspill.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.people.Chronicle;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationId;
import no.samspill.people.Reforms;
import no.samspill.people.Told;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One organisation: what has been said of it, since when, and what can be entered. */
@Controller
class OneOrganisation {
    private final Reforms reforms;
    private final Clock clock;

    OneOrganisation(Reforms reforms, Clock clock) {
        this.reforms = reforms;
        this.clock = clock;
    }

    @GetMapping("/styring/organisasjoner/{id}")
    Page show(Visit visit, @PathVariable OrganisationId id) {
        Lives lives = reforms.lives();
        Life life = get(lives, id);
        Words words = visit.words();
        LocalDate today = LocalDate.now(clock);
        String name = Told.called(lives.called(life.id(), life.ended().map(end -> end.minusDays(1)).orElse(today), today), words);
        return new OrganisationPage(
                Administration.shellOf(visit, name, address(life.id())),
                address(life.id()),
                words.get("organisation.kind." + life.kind()),
                rows(life, lives, words),
                Told.of(Chronicle.of(life.id(), lives), words),
                ReformKind.of(life).stream().map(kind -> new OrganisationPage.Form(kind.address(), words.get("reform." + kind + ".title"))).toList());
    }

    static Life get(Lives lives, OrganisationId id) {
        return lives.find(id).orElseThrow(() -> Refused.unknown("organisation.unknown"));
    }

    static String address(OrganisationId id) {
        return "/styring/organisasjoner/" + id;
    }

    private static List<OrganisationPage.Row> rows(Life life, Lives lives, Words words) {
        List<OrganisationPage.Row> rows = new ArrayList<>();
        life.names().forEach(name -> rows.add(new OrganisationPage.Row(
                words.get("organisation.name." + name.language()), name.name(), name.language(), OrganisationPage.held(name.held(), words), name.source())));
        life.numbers().forEach(number -> rows.add(new OrganisationPage.Row(words.get("organisation.number"), number.number(), null, OrganisationPage.held(number.held(), words), number.source())));
        life.memberships().forEach(member -> rows.add(new OrganisationPage.Row(
                words.get("organisation.memberOf"), lives.get(member.council()).lastName(), null, OrganisationPage.held(member.held(), words), member.source())));
        lives.all().forEach(other -> other.memberships().stream().filter(member -> member.council().equals(life.id())).forEach(member -> rows.add(
                new OrganisationPage.Row(words.get("organisation.member"), other.lastName(), null, OrganisationPage.held(member.held(), words), member.source()))));
        return rows;
    }
}
