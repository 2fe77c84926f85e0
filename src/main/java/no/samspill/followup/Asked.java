package no.samspill.followup;

import java.util.Collection;
import java.util.List;
import no.samspill.people.OrganisationId;
import no.samspill.people.Person;

/**
 * Who is asked to report on a duty: the one who does it; where nobody is set to, or that one has left or may no more, all who report for its holder; where there
 * are none, the secretariat.
 *
 * @param gone whether somebody is set to do it who has left, or may no more
 */
public record Asked(Whose whose, List<Person> people, boolean gone) {

    /** Whom it waits for. */
    public enum Whose {
        PERSON,
        HOLDER,
        SECRETARIAT
    }

    public Asked {
        people = List.copyOf(people);
    }

    /** @param council whose plan it is @param present at least everybody who holds a role in it and has not left */
    public static Asked of(Duty duty, OrganisationId council, Collection<Person> present) {
        List<Person> set = present.stream().filter(person -> person.id().equals(duty.person()) && StatusReports.mayReport(person.reach(council), duty.holder())).toList();
        if (!set.isEmpty()) {
            return new Asked(Whose.PERSON, set, false);
        }
        boolean gone = duty.person() != null;
        List<Person> own = present.stream().filter(person -> duty.holder() instanceof Holder.Known(var id, var name) && (id.equals(council) ? person.keeps(council) : person.editsFor(council).contains(id))).toList();
        return own.isEmpty() ? new Asked(Whose.SECRETARIAT, present.stream().filter(person -> person.keeps(council)).toList(), gone) : new Asked(Whose.HOLDER, own, gone);
    }

    public boolean waitsFor(Person who) {
        return people.stream().anyMatch(person -> person.id().equals(who.id()));
    }
}
