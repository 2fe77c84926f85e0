package no.samspill.people.web;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.samspill.frame.Page;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.Reforms;
import no.samspill.people.Told;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All organisations, those that are no more too. */
@Controller
class OrganisationList {
    private final Reforms reforms;
    private final Clock clock;

    OrganisationList(Reforms reforms, Clock clock) {
        this.reforms = reforms;
        this.clock = clock;
    }

    @GetMapping("/styring/organisasjoner")
    Page list(Visit visit) {
        Lives lives = reforms.lives();
        LocalDate today = LocalDate.now(clock);
        Comparator<OrganisationListPage.Row> byName = Comparator.comparing(OrganisationListPage.Row::name, Collator.getInstance(Locale.of("nb")));
        List<OrganisationListPage.Row> rows = lives.all().stream().map(life -> row(life, lives, today, visit.words())).sorted(byName).toList();
        return new OrganisationListPage(Administration.shell(visit, "organisations.title", "/styring/organisasjoner"), rows);
    }

    private static OrganisationListPage.Row row(Life life, Lives lives, LocalDate today, Words words) {
        LocalDate then = life.ended().map(end -> end.minusDays(1)).orElse(today);
        return new OrganisationListPage.Row(
                life.id(),
                Told.called(lives.called(life.id(), then, today), words),
                words.get("organisation.kind." + life.kind()),
                life.number(then).orElse(""),
                OrganisationPage.held(life.began().orElse(null), life.ended().orElse(null), words));
    }
}
