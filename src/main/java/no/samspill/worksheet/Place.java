package no.samspill.worksheet;

import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;

/** Where the text of a cell went. */
public sealed interface Place {
    /** Into words that an element says. */
    record Said(ElementId element, Field field) implements Place {}

    /** It named the element's level and number, which are counted from where the element stands. */
    record Label(ElementId element) implements Place {}

    /** Into words of the plan itself. */
    record OfPlan(Field field) implements Place {}

    /** Among the {@linkplain Reading#notes() notes}. */
    record Noted() implements Place {}

    /** Among the {@linkplain Reading#findings() findings} only: a heading, a mark, a cell with an error. */
    record Found(String code) implements Place {}
}
