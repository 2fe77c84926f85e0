package no.samspill.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.TypedCode;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to take roles, by a letter whose link works once. Names and addresses never go to the journal. */
@Service
public class Invitations {
    /** How long a link waits for its answer. */
    public static final Duration VALID = Duration.ofDays(7);

    private final InvitationRepository invitations;
    private final People people;
    private final Organisations organisations;
    private final Post post;
    private final PublicAddress address;
    private final Journal journal;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations, People people, Organisations organisations, Post post, PublicAddress address, Journal journal, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.organisations = organisations;
        this.post = post;
        this.address = address;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of a council that nobody has answered yet, the newest first; also those whose link has expired. */
    public List<Invitation> waiting(OrganisationId council) {
        return invitations.of(council);
    }

    @Transactional
    public Inviting invite(RoleHeld role, String name, EmailAddress to, Language language, Person by, Author author) {
        Optional<Person> holder = people.byEmail(to).filter(person -> person.roles().contains(role));
        if (holder.isPresent()) {
            return new Inviting.HasTheRole(holder.get().name());
        }
        Optional<Invitation> before = role.council() == null
                ? Optional.empty()
                : invitations.of(role.council()).stream().filter(one -> one.role().equals(role) && one.to().key().equals(to.key())).findFirst();
        if (before.isPresent()) {
            return new Inviting.AskedAlready(before.get());
        }
        Instant now = clock.instant();
        Invitation invitation = new Invitation(UUID.randomUUID(), role, name, to, language, now, now.plus(VALID));
        Key key = Key.random();
        invitations.add(invitation, key, by.id());
        send(invitation, key);
        tell(author, invitation, PeopleDeeds.INVITE);
        return new Inviting.Sent(invitation);
    }

    /** With a new link; the one sent before works no more. Empty where the council has no such invitation open. */
    @Transactional
    public Optional<Invitation> sendAgain(OrganisationId council, UUID id, Author author) {
        Optional<Invitation> found = of(council, id);
        found.ifPresent(invitation -> {
            Key key = Key.random();
            invitations.sendAgain(id, key, clock.instant(), clock.instant().plus(VALID));
            send(invitation, key);
            tell(author, invitation, PeopleDeeds.INVITE_AGAIN);
        });
        return found;
    }

    /** Its link works no more, from now on. */
    @Transactional
    public Optional<Invitation> withdraw(OrganisationId council, UUID id, Author author) {
        Optional<Invitation> found = of(council, id);
        found.ifPresent(invitation -> {
            invitations.end(id, null);
            tell(author, invitation, PeopleDeeds.WITHDRAW_INVITATION);
        });
        return found;
    }

    /** The invitation that a link leads to; empty for one that is answered, withdrawn, replaced, expired or made up. */
    public Optional<Invitation> byKey(String key) {
        return invitations.byKey(new Key(key));
    }

    /**
     * Takes the role. Whoever has the address already gets one role more; anybody else is entered.
     *
     * @return who holds the role now; empty where the link works no more
     */
    @Transactional
    public Optional<PersonId> accept(String key) {
        return byKey(key).flatMap(invitation -> {
            Author samspill = Author.system("Samspill", Through.SYSTEM);
            PersonId person = people.byEmail(invitation.to()).map(Person::id).orElseGet(() -> enter(invitation, samspill));
            if (!invitations.end(invitation.id(), person)) {
                return Optional.empty();
            }
            people.emailProven(person);
            people.grant(person, invitation.role(), Author.person(person.value(), null, Through.TABLE));
            return Optional.of(person);
        });
    }

    private PersonId enter(Invitation invitation, Author author) {
        PersonId person = people.enter(invitation.name(), author);
        people.giveEmail(person, invitation.to(), author);
        people.speaks(person, invitation.language());
        return person;
    }

    private Optional<Invitation> of(OrganisationId council, UUID id) {
        return invitations.find(id).filter(invitation -> council.equals(invitation.role().council()));
    }

    private void send(Invitation invitation, Key key) {
        Words words = Words.of(invitation.language());
        String link = address.of("/invitasjon/" + key.value());
        String code = TypedCode.beside(key.value()).shown();
        String text = words.get("invitation.letter.text", invitation.name(), said(invitation.role(), words), link, words.number((int) VALID.toDays()), code);
        post.send(Letter.plain(invitation.to(), invitation.language(), words.get("invitation.letter.subject"), text, VALID));
    }

    /** "Møtereferent i Sør-Troms regionråd". */
    public String said(RoleHeld role, Words words) {
        return words.get("role." + role.role(), name(role.council()), name(role.organisation()));
    }

    private String name(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : organisations.name(organisation);
    }

    private void tell(Author author, Invitation invitation, Deed deed) {
        OrganisationId organisation = invitation.role().organisation();
        journal.append(author, new Event(null, invitation.id(), deed, invitation.role().role().name(), null, organisation == null ? null : organisation.toString()));
    }
}
