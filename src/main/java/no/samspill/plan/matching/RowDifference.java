package no.samspill.plan.matching;

import java.util.List;
import no.samspill.plan.Element;
import no.samspill.plan.FieldChange;
import no.samspill.plan.Shift;
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
}
