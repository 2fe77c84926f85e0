package no.samspill.wording;

import java.util.List;

/**
 * Organisations known by name and abbreviation. Norway's municipalities and the generic words
 * ("regionrådet", "fylkeskommunen") are known besides, to the empty one too.
 */
public record KnownParties(List<KnownParty> parties) {

    public KnownParties {
        parties = List.copyOf(parties);
    }

    /** Only what is known everywhere in Norway. */
    public static KnownParties none() {
        return new KnownParties(List.of());
    }

    /**
     * @param name as a page shows it: "Gratangen"
     * @param aliases other ways it is written: "Gratangen kommune", "Rivtangen"
     */
    public record KnownParty(String name, Kind kind, List<String> aliases) {

        public KnownParty {
            aliases = List.copyOf(aliases);
        }
    }

    public enum Kind {
        REGIONAL_COUNCIL,
        MUNICIPALITY,
        COUNTY,
        STATE,
        BUSINESS,
        ASSOCIATION,
        OTHER
    }
}
