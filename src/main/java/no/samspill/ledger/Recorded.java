package no.samspill.ledger;

import org.jspecify.annotations.Nullable;

/** Changes as the journal keeps them, so that any state of a book can be made again from it. */
public final class Recorded {
    private Recorded() {}

    public static Event of(Book book, Change change) {
        return switch (change) {
            case Change.Add add -> event(book, add, add.kind(), null, place(add.under(), add.at()));
            case Change.Put put -> event(book, put, put.field(), put.from(), put.to());
            case Change.Move move -> event(book, move, null, place(move.fromUnder(), move.fromAt()), place(move.under(), move.at()));
            case Change.Remove remove -> event(book, remove, null, null, null);
            case Change.Restore restore -> event(book, restore, null, null, null);
        };
    }

    /** The change of this shape that an event tells of; null for all else that happened. */
    public static @Nullable Change change(Shape shape, Event event) {
        ElementId element = new ElementId(event.element());
        ChangeDeeds deeds = shape.deeds();
        return switch (event.deed()) {
            case Deed add when add.equals(deeds.add()) -> new Change.Add(element, said(event.field()), under(event.to()), at(event.to()));
            case Deed put when put.equals(deeds.put()) -> new Change.Put(element, said(event.field()), event.from(), event.to());
            case Deed move when move.equals(deeds.move()) -> new Change.Move(element, under(event.from()), at(event.from()), under(event.to()), at(event.to()));
            case Deed remove when remove.equals(deeds.remove()) -> new Change.Remove(element);
            case Deed restore when restore.equals(deeds.restore()) -> new Change.Restore(element);
            default -> null;
        };
    }

    private static Event event(Book book, Change change, @Nullable String field, @Nullable String from, @Nullable String to) {
        return new Event(book.owner(), change.element().value(), book.shape().deeds().of(change), field, from, to);
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
