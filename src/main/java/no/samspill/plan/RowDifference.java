package no.samspill.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a difference says of one row that came in. */
public sealed interface RowDifference {
    Element incoming();

    /** The plan has no such row. */
    record New(Element incoming) implements RowDifference {}

    /**
     * The plan has this row.
     *
     * @param fields where the words differ; empty when they are the same
     * @param shift where it would move; null when it stands where it stood
     */
    record Known(Pair pair, List<FieldChange> fields, @Nullable Shift shift) implements RowDifference {

        public Known {
            fields = List.copyOf(fields);
        }

        @Override
        public Element incoming() {
            return pair.incoming();
        }

        public boolean unchanged() {
            return fields.isEmpty() && shift == null;
        }
    }

    /**
     * From one place to another.
     *
     * @param from what it stands under now; null at the top
     * @param to what it would stand under; null at the top
     */
    record Shift(@Nullable Element from, @Nullable Element to) {

        /** Only the order among brothers is another. */
        public boolean amongBrothers() {
            return from == null ? to == null : to != null && from.id().equals(to.id());
        }
    }
}
