package no.samspill.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.journal.Author;
import no.samspill.journal.Event;
import no.samspill.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who may sign in, and the roles they hold. */
@Service
public class People {
    private final PersonRepository people;
    private final Journal journal;

    People(PersonRepository people, Journal journal) {
        this.people = people;
        this.journal = journal;
    }

    /** Nobody who has left is found. */
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** Everybody who has not left, by name. */
    public List<Person> list() {
        return people.list();
    }

    @Transactional
    public PersonId enter(String name, Author author) {
        PersonId id = new PersonId(UUID.randomUUID());
        people.add(id, name);
        tell(author, id, "ENTER", null, null);
        return id;
    }

    /** Only the person's reference goes to the journal: a name must be possible to forget. */
    @Transactional
    public void rename(PersonId id, String name, Author author) {
        people.rename(id, name);
        tell(author, id, "RENAME", null, null);
    }

    @Transactional
    public void makeAdministrator(PersonId id, Author author) {
        grant(id, Role.ADMINISTRATOR, null, author);
    }

    @Transactional
    public void makeSecretariat(PersonId id, OrganisationId council, Author author) {
        grant(id, Role.SECRETARIAT, council, author);
    }

    /**
     * Ends every role and every way in, at once; what the person did stays in the journal.
     *
     * @return false, and nothing is ended, where nobody else is administrator
     */
    @Transactional
    public boolean leave(PersonId id, Author author) {
        people.lockRoles();
        List<Person> administrators = administrators();
        if (administrators.size() == 1 && administrators.getFirst().id().equals(id)) {
            return false;
        }
        people.leave(id);
        tell(author, id, "LEAVE", null, null);
        return true;
    }

    /** Notes that the person has signed in. */
    public void seen(PersonId id) {
        people.seen(id);
    }

    /** Those who hold the administrator's role, whether they have ever signed in or not. */
    List<Person> administrators() {
        return list().stream().filter(Person::administrator).toList();
    }

    boolean anyAdministratorSeen() {
        return people.anySeen(Role.ADMINISTRATOR);
    }

    private void grant(PersonId id, Role role, @Nullable OrganisationId council, Author author) {
        if (people.grant(id, role, council)) {
            tell(author, id, "GRANT", role.name(), council == null ? null : council.toString());
        }
    }

    private void tell(Author author, PersonId person, String action, @Nullable String field, @Nullable String to) {
        journal.append(author, new Event(null, person.value(), action, field, null, to));
    }
}
