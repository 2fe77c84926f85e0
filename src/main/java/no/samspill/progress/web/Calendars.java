package no.samspill.progress.web;

import java.util.List;
import no.samspill.frame.PublicAddress;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;

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

        static Calendar of(String name, String file, PublicAddress address) {
            return new Calendar(name, file, address.of(file).replaceFirst("^https?:", "webcal:"));
        }
    }

    static Calendars of(PlanView view, PublicAddress address) {
        Places places = Places.of(view);
        return new Calendars(
                Calendar.of(view.plan().title(), places.calendar(), address),
                view.plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA).map(area -> Calendar.of(area.title(), places.calendar(area.id()), address)).toList(),
                view.region().all().map(party -> Calendar.of(party.name(), places.calendar(party.id()), address)).toList());
    }
}
