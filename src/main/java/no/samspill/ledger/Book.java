package no.samspill.ledger;

import java.util.UUID;

/** One set of rows with revisions of its own: such as the progress plan of a plan. @param owner the plan */
public record Book(Shape shape, UUID owner) {

    ElementId top() {
        return new ElementId(owner);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Book(var one, var whose) && one.name().equals(shape.name()) && whose.equals(owner);
    }

    @Override
    public int hashCode() {
        return 31 * shape.name().hashCode() + owner.hashCode();
    }

    @Override
    public String toString() {
        return shape.name() + " " + owner;
    }
}
