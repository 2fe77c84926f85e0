package no.samspill.plan;

import no.samspill.ledger.Deed;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Event;
import org.jspecify.annotations.Nullable;

/** Changes as the journal keeps them, so that any state of the plan can be made again from it. */
final class Recorded {
    private Recorded() {}

    static Event of(PlanId plan, Change change) {
        return switch (change) {
            case Change.Add add -> event(plan, add, PlanDeeds.ADD, add.kind().name(), null, place(add.under(), add.at()));
            case Change.Put put -> event(plan, put, PlanDeeds.PUT, put.field().key(), put.from(), put.to());
            case Change.Move move -> event(plan, move, PlanDeeds.MOVE, null, place(move.fromUnder(), move.fromAt()), place(move.under(), move.at()));
            case Change.Remove remove -> event(plan, remove, PlanDeeds.REMOVE, null, null, null);
            case Change.Restore restore -> event(plan, restore, PlanDeeds.RESTORE, null, null, null);
        };
    }

    /** The change an event tells of; null for what happened to the plan as a whole. */
    static @Nullable Change change(Event event) {
        ElementId element = new ElementId(event.element());
        return switch (event.deed()) {
            case Deed add when add.equals(PlanDeeds.ADD) -> new Change.Add(element, Kind.valueOf(said(event.field())), under(event.to()), at(event.to()));
            case Deed put when put.equals(PlanDeeds.PUT) -> new Change.Put(element, new Field(said(event.field())), event.from(), event.to());
            case Deed move when move.equals(PlanDeeds.MOVE) -> new Change.Move(element, under(event.from()), at(event.from()), under(event.to()), at(event.to()));
            case Deed remove when remove.equals(PlanDeeds.REMOVE) -> new Change.Remove(element);
            case Deed restore when restore.equals(PlanDeeds.RESTORE) -> new Change.Restore(element);
            default -> null;
        };
    }

    private static Event event(PlanId plan, Change change, Deed deed, @Nullable String field, @Nullable String from, @Nullable String to) {
        return new Event(plan.value(), change.element().value(), deed, field, from, to);
    }

    /** "row/3": the fourth under that row; "/3" at the top. */
    private static String place(@Nullable ElementId under, int at) {
        return (under == null ? "" : under.toString()) + "/" + at;
    }

    private static @Nullable ElementId under(@Nullable String place) {
        String row = said(place).substring(0, said(place).indexOf('/'));
        return row.isEmpty() ? null : ElementId.of(row);
    }

    private static int at(@Nullable String place) {
        return Integer.parseInt(said(place).substring(said(place).indexOf('/') + 1));
    }

    private static String said(@Nullable String words) {
        if (words == null) {
            throw new IllegalStateException("the journal lacks a part of a change");
        }
        return words;
    }
}
