package no.samspill.followup;

import java.util.Locale;
import no.samspill.people.OrganisationId;

/** Who answers for a measure, or for a part of it. */
public sealed interface Holder {

    /** As a page calls them. */
    String name();

    /** The same for the same one, whatever it is called: "o-" and an organisation's id, or "n-" and the plan's own words. */
    String key();

    /** An organisation that is known; it may have people who report. */
    record Known(OrganisationId id, String name) implements Holder {

        @Override
        public String key() {
            return "o-" + id;
        }
    }

    /** One that the plan names and nobody has entered: only the secretariat can report for it. */
    record Named(String name) implements Holder {

        @Override
        public String key() {
            return "n-" + name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
