package no.samspill.progress.web;

import java.util.List;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The calendars of one plan to subscribe to.
 *
 * @param whole of the whole plan
 * @param areas one for each focus area
 * @param parties one for each organisation
 */
public record Calendars(Calendar whole, List<Calendar> areas, List<Calendar> parties) {

    /** @param file from the root @param subscription the same, as programs that subscribe want it */
    public record Calendar(String name, String file, String subscription) {

        static Calendar of(String name, String file) {
            return new Calendar(name, file, host().replaceFirst("^https?:", "webcal:") + file);
        }
    }

    static Calendars of(PlanView view) {
        Places places = Places.of(view);
        return new Calendars(
                Calendar.of(view.plan().title(), places.calendar()),
                view.plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA).map(area -> Calendar.of(area.title(), places.calendar(area.id()))).toList(),
                view.region().all().map(party -> Calendar.of(party.name(), places.calendar(party.id()))).toList());
    }

    /** This server's address as the visitor called it, without a path. */
    public static String host() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
