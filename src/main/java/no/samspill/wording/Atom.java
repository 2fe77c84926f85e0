package no.samspill.wording;

import no.samspill.wording.PartyWords.RoleWord;

/** A piece of a responsibility, from one token to before another. */
record Atom(Meaning meaning, int first, int limit) {

    sealed interface Meaning {}

    record Known(Directory.Found found) implements Meaning {}

    record InRole(RoleWord word) implements Meaning {}

    /** "kommune"; {@code all} for the plural. */
    record Municipality(boolean all) implements Meaning {}

    record Every() implements Meaning {}

    record Count(int number) implements Meaning {}

    record Joined(PartyWords.Join join) implements Meaning {}

    /** "v/": what follows is who stands for the party. */
    record By() implements Meaning {}

    /** What follows a colon is a role. */
    record Colon() implements Meaning {}

    record Of() implements Meaning {}

    record Unknown() implements Meaning {}

    /** Says something of a party itself, and is not only a word between. */
    boolean tells() {
        return meaning instanceof Known || meaning instanceof InRole || meaning instanceof Municipality || meaning instanceof Every
                || meaning instanceof Count;
    }

    Atom as(Meaning other) {
        return new Atom(other, first, limit);
    }
}
