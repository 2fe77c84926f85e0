package no.samspill.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happens to organisations on a day, as an administrator enters it. */
public sealed interface Reform {
    /** The first day it holds. */
    LocalDate on();

    /** Another name, or a name in another language. */
    record Rename(OrganisationId organisation, String name, String language, LocalDate on) implements Reform {}

    record Renumber(OrganisationId organisation, String number, LocalDate on) implements Reform {}

    /** Two or more become a new one. */
    record Merge(List<OrganisationId> organisations, Part into, LocalDate on) implements Reform {

        public Merge {
            organisations = List.copyOf(organisations);
        }
    }

    /** One becomes two or more new ones. */
    record Split(OrganisationId organisation, List<Part> into, LocalDate on) implements Reform {

        public Split {
            into = List.copyOf(into);
        }
    }

    /** One ends; those named, which are there already, take over from it. */
    record Dissolve(OrganisationId organisation, List<OrganisationId> successors, LocalDate on) implements Reform {

        public Dissolve {
            successors = List.copyOf(successors);
        }
    }

    record Join(OrganisationId council, OrganisationId member, LocalDate on) implements Reform {}

    record Leave(OrganisationId council, OrganisationId member, LocalDate on) implements Reform {}

    /** An organisation that begins. */
    record Part(String name, @Nullable String number) {}
}
