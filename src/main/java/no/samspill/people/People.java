package no.samspill.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
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

    /** Everybody who holds a role in a council and has not left, by name. */
    public List<Person> in(OrganisationId council) {
        return people.in(council);
    }

    /** What these are called, those who have left too; who is not known is not in it. */
    public Map<PersonId, String> names(Collection<PersonId> wanted) {
        return people.names(wanted);
    }

    @Transactional
    public PersonId enter(String name, Author author) {
        PersonId id = new PersonId(UUID.randomUUID());
        people.add(id, name);
        tell(author, id, PeopleDeeds.ENTER, null, null);
        return id;
    }

    /** Whose address this is, however its letters are cased. Nobody who has left. */
    public Optional<Person> byEmail(EmailAddress address) {
        return people.byEmail(address.key()).flatMap(people::find);
    }

    /** Where letters to the person go. */
    public Optional<EmailAddress> emailOf(PersonId id) {
        return people.emailOf(id);
    }

    /**
     * Sets where letters to the person go, instead of what was there. Nothing of the address goes to the journal.
     *
     * @return false, and nothing is set, where the address is somebody else's
     */
    @Transactional
    public boolean giveEmail(PersonId id, EmailAddress address, Author author) {
        if (emailOf(id).filter(address::equals).isPresent()) {
            return true;
        }
        if (!people.giveEmail(id, address)) {
            return false;
        }
        tell(author, id, PeopleDeeds.EMAIL, null, null);
        return true;
    }

    /** The person has used something that was sent to their address. */
    public void emailProven(PersonId id) {
        people.emailProven(id);
    }

    /** Only the person's reference goes to the journal: a name must be possible to forget. */
    @Transactional
    public void rename(PersonId id, String name, Author author) {
        people.rename(id, name);
        tell(author, id, PeopleDeeds.RENAME, null, null);
    }

    @Transactional
    public void makeAdministrator(PersonId id, Author author) {
        grant(id, RoleHeld.administrator(), author);
    }

    @Transactional
    public void makeSecretariat(PersonId id, OrganisationId council, Author author) {
        grant(id, RoleHeld.secretariat(council), author);
    }

    /** Gives a role; one that is held already is left as it is. */
    @Transactional
    public void grant(PersonId id, RoleHeld role, Author author) {
        if (people.grant(id, role)) {
            tell(author, id, PeopleDeeds.GRANT, role.role().name(), text(role.organisation()));
        }
    }

    /**
     * Ends one role at once; what was done in it stays in the journal.
     *
     * @return false, and the role is held still, where nobody else is administrator
     */
    @Transactional
    public boolean end(PersonId id, RoleHeld role, Author author) {
        people.lockRoles();
        if (role.role() == Role.ADMINISTRATOR && onlyAdministrator(id)) {
            return false;
        }
        if (people.end(id, role)) {
            tell(author, id, PeopleDeeds.END, role.role().name(), text(role.organisation()));
        }
        return true;
    }

    /**
     * Ends every role and every way in, at once; what the person did stays in the journal.
     *
     * @return false, and nothing is ended, where nobody else is administrator
     */
    @Transactional
    public boolean leave(PersonId id, Author author) {
        people.lockRoles();
        if (onlyAdministrator(id)) {
            return false;
        }
        people.leave(id);
        tell(author, id, PeopleDeeds.LEAVE, null, null);
        return true;
    }

    /** Notes that the person has signed in. */
    public void seen(PersonId id) {
        people.seen(id);
    }

    /** In which language letters to the person are written from now on. */
    public void speaks(PersonId id, Language language) {
        people.speaks(id, language);
    }

    /** As they last chose; bokmål where they never did. */
    public Language language(PersonId id) {
        return people.language(id).orElse(Language.NB);
    }

    /** Those who hold the administrator's role, whether they have ever signed in or not. */
    List<Person> administrators() {
        return list().stream().filter(Person::administrator).toList();
    }

    private boolean onlyAdministrator(PersonId id) {
        List<Person> administrators = administrators();
        return administrators.size() == 1 && administrators.getFirst().id().equals(id);
    }

    private static @Nullable String text(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.toString();
    }

    boolean anyAdministratorSeen() {
        return people.anySeen(Role.ADMINISTRATOR);
    }


    private void tell(Author author, PersonId person, Deed deed, @Nullable String field, @Nullable String to) {
        journal.append(author, new Event(null, person.value(), deed, field, null, to));
    }
}
