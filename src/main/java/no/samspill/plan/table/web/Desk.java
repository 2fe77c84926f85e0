package no.samspill.plan.table.web;

import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.table.TableAt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the pages around the table have in common: which plan they are about, and the way to them. */
@Component("tableDesk")
class Desk {
    private final Plans plans;

    Desk(Plans plans) {
        this.plans = plans;
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
}
