package no.samspill.hearing.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.samspill.hearing.HearingDeeds;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.plan.web.AlsoInHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done with a hearing, told: what everybody knows of it in the plan's history, and all of it on its desk. Of what was said, its own pages tell. */
@Component
class HearingDoings implements AlsoInHistory {
    private static final List<Deed> KNOWN = List.of(HearingDeeds.ANNOUNCE, HearingDeeds.PROLONG, HearingDeeds.CALL_OFF, HearingDeeds.CONCLUDE);

    static final List<Deed> ALL = List.of(
            HearingDeeds.PREPARE, HearingDeeds.CHANGE, HearingDeeds.ANNOUNCE, HearingDeeds.PROLONG, HearingDeeds.CALL_OFF, HearingDeeds.ASK, HearingDeeds.READDRESS,
            HearingDeeds.REMIND, HearingDeeds.CHOOSE_REMINDERS, HearingDeeds.CONCLUDE);

    @Override
    public Collection<Deed> deeds() {
        return KNOWN;
    }

    @Override
    public String told(Event event, Words words) {
        String field = Objects.requireNonNullElse(event.field(), "");
        String whose = field.isEmpty() ? "" : words.get("hearing.track." + field).toLowerCase(Locale.ROOT);
        return words.get("deed." + event.deed().name(), "", whose, day(event.from(), words), day(event.to(), words));
    }

    private static String day(@Nullable String kept, Words words) {
        return kept == null ? "" : kept.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? NorwegianDates.of(words.language()).date(LocalDate.parse(kept)) : kept;
    }
}
