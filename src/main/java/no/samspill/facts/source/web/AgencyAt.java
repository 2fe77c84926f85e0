package no.samspill.facts.source.web;

import java.util.stream.Stream;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;

/** Where the administrator names sources of statistics. */
final class AgencyAt {
    static final String ALL = "/styring/statistikk";

    private AgencyAt() {}

    static Shell shell(Visit visit, String title, Crumb... further) {
        Crumb[] way = Stream.concat(
                Stream.of(new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(visit.words().get("admin.title"), "/styring"), new Crumb(visit.words().get("source.admin.title"), ALL)),
                Stream.of(further)).toArray(Crumb[]::new);
        return Shell.of(visit, title, way);
    }
}
