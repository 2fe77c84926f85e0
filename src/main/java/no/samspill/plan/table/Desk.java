package no.samspill.plan.table;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.Language;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the pages around the table have in common: which plan they are about, and the way to them. */
@Component("tableDesk")
class Desk {
    private final Plans plans;
    private final Clock clock;

    Desk(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    PlanView plan(Person who, String region, String plan) {
        return plans.findForWork(who, region, plan).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("plan.unknown")));
    }

    static Shell shell(Visit visit, PlanView plan, String title, Crumb... more) {
        Crumb[] crumbs = new Crumb[more.length + 3];
        crumbs[0] = new Crumb(visit.words().get("signin.workspace"), "/arbeid");
        crumbs[1] = new Crumb(plan.plan().title(), "/" + plan.region().slug() + "/" + plan.slug());
        crumbs[2] = new Crumb(visit.words().get("grid.title"), TableAt.of(plan));
        System.arraycopy(more, 0, crumbs, 3, more.length);
        return Shell.of(visit, title, crumbs);
    }

    /** "22. mai 2017 kl. 14:05" */
    String when(Instant at, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(language.tag()))
                .format(at.atZone(clock.getZone()));
    }
}
