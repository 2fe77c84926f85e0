package no.samspill.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.kernel.Language;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Region;
import no.samspill.wording.Spoken;

/** How much of a plan somebody may change. */
public sealed interface Reach {
    Reach WHOLE = new Whole();
    Reach NOTHING = new Nothing();

    /** All of it. */
    record Whole() implements Reach {}

    /** What is said of the measures that these municipalities answer for; not which rows there are, nor where they stand. */
    record Municipalities(Set<OrganisationId> municipalities) implements Reach {

        public Municipalities {
            municipalities = Set.copyOf(municipalities);
        }
    }

    /** Reads only. */
    record Nothing() implements Reach {}

    /** The rows whose fields may be changed; their places too only for {@link Whole}. */
    default Set<ElementId> rows(Plan plan, Region region) {
        return switch (this) {
            case Whole whole -> plan.walk().map(Element::id).collect(Collectors.toSet());
            case Nothing nothing -> Set.of();
            case Municipalities(var own) -> {
                List<String> names = region.members().stream().map(Organisation::name).toList();
                Duties duties = Duties.of(plan, names, new Spoken(Language.NB)::party);
                yield region.members().stream()
                        .filter(member -> own.contains(member.id()))
                        .flatMap(member -> duties.of(member.name()).stream())
                        .map(duty -> duty.measure().id())
                        .collect(Collectors.toSet());
            }
        };
    }
}
