package no.samspill.plan.version;

import java.util.List;
import no.samspill.ledger.ElementId;
import no.samspill.plan.FieldChange;
import no.samspill.plan.Shift;
import org.jspecify.annotations.Nullable;

/** What one row became from a version to a later one. A row is itself by its id, whatever it says and wherever it stands. */
public sealed interface Became {

    ElementId id();

    /** It is in both. @param fields in which it says something else @param shift where it stood and stands; null where it has not moved */
    record There(Said before, Said after, List<FieldChange> fields, @Nullable Shift shift) implements Became {

        public There {
            fields = List.copyOf(fields);
        }

        @Override
        public ElementId id() {
            return after.id();
        }

        public boolean changed() {
            return !fields.isEmpty();
        }

        public boolean moved() {
            return shift != null;
        }

        /** It says the same and stands where it stood; what it is called may be another all the same, since others have come or gone. */
        public boolean same() {
            return !changed() && !moved();
        }
    }

    /** Only the later version has it. */
    record Added(Said after) implements Became {
        @Override
        public ElementId id() {
            return after.id();
        }
    }

    /** Only the earlier version has it. */
    record Gone(Said before) implements Became {
        @Override
        public ElementId id() {
            return before.id();
        }
    }
}
