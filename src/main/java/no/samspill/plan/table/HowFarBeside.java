package no.samspill.plan.table;

import java.util.List;
import java.util.SequencedMap;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** A room above where it is reported how far measures have come: a bean of this type. Where it asks, status is reported beside the row, and not written in it. */
public interface HowFarBeside {

    /** Whether reports are asked for. */
    boolean asks(PlanView plan);

    /** What each who answers for a measure has reported; empty for a row that nobody reports on. */
    List<Told> of(PlanView plan, ElementId row, Person who, Words words);

    /**
     * @param on the day, in words; null where nothing was reported
     * @param words the last ones; null for none
     * @param form null for those who may not report for this one
     */
    record Told(String who, String state, @Nullable String on, @Nullable String words, @Nullable Form form) {}

    /**
     * The shortest report there is.
     *
     * @param at where it is sent
     * @param sending its own, so that what is sent twice is one report
     * @param choices what can be said, by what is sent
     * @param chosen as it was told last; empty for nothing
     * @param day that it is told of, as it is sent
     */
    record Form(String at, String sending, SequencedMap<String, String> choices, String chosen, String day) {}
}
