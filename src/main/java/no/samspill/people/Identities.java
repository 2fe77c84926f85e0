package no.samspill.people;

import java.util.List;
import java.util.Optional;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties persons to who they are elsewhere. Only somebody who is signed in already can tie, and only themselves. */
@Service
public class Identities {
    private final IdentityRepository identities;
    private final People people;
    private final Journal journal;

    Identities(IdentityRepository identities, People people, Journal journal) {
        this.identities = identities;
        this.people = people;
        this.journal = journal;
    }

    /** Nobody who has left. */
    public Optional<Person> find(String issuer, String subject) {
        return identities.find(issuer, subject).flatMap(people::find);
    }

    public List<Identity> of(PersonId person) {
        return identities.of(person);
    }

    /**
     * Ties the person to this subject, instead of another of the same issuer.
     *
     * @return false, and nothing is tied, where the subject is tied to somebody else
     */
    @Transactional
    public boolean tie(PersonId person, String issuer, String subject, Author author) {
        if (!identities.tie(person, issuer, subject)) {
            return false;
        }
        journal.append(author, new Event(null, person.value(), PeopleDeeds.TIE, null, null, issuer));
        return true;
    }

    @Transactional
    public void untie(PersonId person, String issuer, Author author) {
        if (identities.untie(person, issuer)) {
            journal.append(author, new Event(null, person.value(), PeopleDeeds.UNTIE, null, issuer, null));
        }
    }
}
