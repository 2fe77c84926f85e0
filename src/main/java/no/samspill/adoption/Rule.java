package no.samspill.adoption;

import java.util.List;
import java.util.function.Predicate;

/** What makes the plan as a whole adopted. A setting of the council's; the page writes it out. */
public sealed interface Rule {

    /** Every body that decides has adopted the same text. */
    record All() implements Rule {}

    /** The regional council has, and so many of the municipal councils. @param enough municipal councils, 1 or more */
    record CouncilAndSome(int enough) implements Rule {
        public CouncilAndSome {
            if (enough < 1) {
                throw new IllegalArgumentException("none is no rule");
            }
        }
    }

    /** @param has who has adopted the text as it stands */
    default boolean holds(List<Body> deciding, Predicate<Body> has) {
        return !deciding.isEmpty() && switch (this) {
            case All all -> deciding.stream().allMatch(has);
            case CouncilAndSome(int enough) ->
                deciding.stream().filter(body -> body.kind() == BodyKind.REGIONAL_COUNCIL).allMatch(has)
                        && deciding.stream().filter(body -> body.kind() != BodyKind.REGIONAL_COUNCIL).filter(has).count() >= enough;
        };
    }
}
