package no.samspill.ledger;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody may change of a book as it stands: every change is held against it, and a page shows no other way to one. */
public final class Within {
    private final Shape shape;
    /** Null for all of them, and for which rows there are. */
    private final @Nullable Set<ElementId> own;

    private Within(Shape shape, @Nullable Set<ElementId> own) {
        this.shape = shape;
        this.own = own;
    }

    static Within of(Book book, Rows rows, Reach reach) {
        return of(book.shape(), reach, organisations -> book.shape().own(book.owner(), rows, organisations));
    }

    /** @param own as {@link Shape#own}, asked only where somebody reaches no further than organisations' rows */
    public static Within of(Shape shape, Reach reach, Function<Set<UUID>, Set<ElementId>> own) {
        return new Within(shape, switch (reach) {
            case Reach.Whole whole -> null;
            case Reach.Nothing nothing -> Set.of();
            case Reach.Organisations(var organisations) -> own.apply(organisations);
        });
    }

    /** Whether they may say which rows there are, and where each stands. */
    public boolean whole() {
        return own == null;
    }

    /** Whether they may change what this row says. */
    public boolean has(ElementId row) {
        return own == null || own.contains(row);
    }

    boolean allows(Change change) {
        return own == null || change instanceof Change.Put put && own.contains(put.element());
    }

    /** Whether they may undo what was done, as far as it is theirs: others may have changed it since. */
    public boolean undoes(Event event) {
        return whole() ? shape.deeds().all().contains(event.deed()) : event.deed().equals(shape.deeds().put()) && has(new ElementId(event.element()));
    }
}
