package no.samspill.followup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.wording.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What a council decided beside the plan's own measures. What somebody has to do is followed up as a measure is: it has one who answers, a
 * day, and reports. It is never altered: one that no longer holds is lifted, with a reason, and one that was entered wrongly has another in
 * its place, which its reports follow; both stay to be read.
 *
 * @param first of those that took each other's place up to this one; its own where it corrects none
 * @param number among the plan's orders, in the order they were entered
 * @param council as people say it: "Ibestad kommunestyre" @param caseNumber of its minutes; null where nobody has entered it
 * @param charge null where nobody has to do anything: the matter ended, was noted, or was put off
 * @param lifted null while it holds
 */
public record CouncilOrder(
        UUID id, UUID first, int number, String council, LocalDate decided, @Nullable String caseNumber, String words, @Nullable Charge charge, @Nullable Lifted lifted) {

    /** What they are called in addresses begins after this, where no plan's measures come. */
    private static final int NUMBERS = 900_000;

    /** @param owner who is to do it @param called the same, as they were called then */
    public record Charge(OrganisationId owner, String called, LocalDate due) {

        public static Charge of(Organisation owner, LocalDate due) {
            return new Charge(owner.id(), owner.name(), due);
        }
    }

    /** @param corrected whether another has its place: then it held on no day */
    public record Lifted(LocalDate day, String why, boolean corrected) {}

    /** By which its reports know it. */
    public ElementId element() {
        return new ElementId(first);
    }

    /** Whether it holds on a day. */
    public boolean holds(LocalDate on) {
        return !decided.isAfter(on) && (lifted == null || !lifted.corrected() && lifted.day().isAfter(on));
    }

    public boolean corrects() {
        return !first.equals(id);
    }

    /** As what it is followed up: its words, to be done by its day. */
    Element measure(LocalDate due) {
        SequencedMap<Field, String> said = new LinkedHashMap<>();
        said.put(Field.TITLE, words);
        said.put(Field.SCHEDULE, due.toString());
        return new Element(element(), Kind.MEASURE, NUMBERS + number, said, Map.of(Field.SCHEDULE, new Schedule(due.toString(), new Period(null, due, Precision.DAY, false, false))), List.of());
    }
}
