package no.samspill.wording;

import org.jspecify.annotations.Nullable;

/**
 * One who takes part: an organisation, a role in it, or a role alone. At least one of the two is known.
 *
 * @param organisation its known name, or the words as written where it is not known; {@link #MUNICIPALITY} of "hver kommune"
 * @param role one of {@link Role}'s names, or the words as written
 * @param every each of them: "hver kommune", "alle kommuner"
 * @param count how many: 7 of "7 næringsansv"
 */
public record Party(@Nullable String organisation, @Nullable String role, boolean every, @Nullable Integer count) {

    /** Any municipality: the plan's own are meant, and not one by name. */
    public static final String MUNICIPALITY = "kommune";
}
