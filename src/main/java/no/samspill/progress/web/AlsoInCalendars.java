package no.samspill.progress.web;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.calendar.Happening;

/** A room above, in which something of a plan has days that no step of its progress plan says. */
@FunctionalInterface
public interface AlsoInCalendars {

    /** @param host this server's address, without a path */
    List<Happening> happenings(PlanView plan, Words words, String host);
}
