package no.samspill.people;

import java.util.function.BiPredicate;
import no.samspill.ledger.Reach;

/** For whom an address stands open. */
public enum Access {
    /** No sign-in asked for. */
    EVERYBODY(false, (person, council) -> true),
    /** Everybody who is signed in, with or without a role. */
    SIGNED_IN(false, (person, council) -> true),
    ADMINISTRATOR(false, (person, council) -> person.administrator()),
    /** Those who keep the plans of the council that the address names. */
    SECRETARIAT(true, Person::keeps),
    /** The secretariat, and editors of the council's municipalities; which measures are theirs, is asked where they are changed. */
    EDITORS(true, Person::edits),
    /** The secretariat, and those who register what the council's municipalities decide; whose, is asked where it is registered. */
    REGISTRARS(true, (person, council) -> person.registers(council) != Reach.NOTHING),
    /** The secretariat and the scribes of the council. */
    SCRIBES(true, Person::writesMinutes),
    /** Everybody with a role in the council. */
    READERS(true, Person::readsDrafts),
    /** Those who invite to the council's roles: its secretariat, and the administrator. */
    INVITERS(true, Person::invites);

    private final boolean ofCouncil;
    private final BiPredicate<Person, OrganisationId> opens;

    Access(boolean ofCouncil, BiPredicate<Person, OrganisationId> opens) {
        this.ofCouncil = ofCouncil;
        this.opens = opens;
    }

    /** Whether the address must name a council. */
    public boolean ofCouncil() {
        return ofCouncil;
    }

    /** @param council that the address names; any where {@link #ofCouncil} is false */
    public boolean opensFor(Person person, OrganisationId council) {
        return opens.test(person, council);
    }
}
