package no.samspill.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people move their letters to another address, once they have proven that it is theirs. */
@Service
public class EmailChanges {
    /** How long the link to the new address works. */
    public static final Duration VALID = Duration.ofHours(24);

    private final EmailChangeRepository changes;
    private final People people;
    private final Post post;
    private final PublicAddress address;
    private final Clock clock;

    EmailChanges(EmailChangeRepository changes, People people, Post post, PublicAddress address, Clock clock) {
        this.changes = changes;
        this.people = people;
        this.post = post;
        this.address = address;
        this.clock = clock;
    }

    /** Writes to the new address. Whether somebody else has it is told to nobody until it is proven. */
    @Transactional
    public void ask(Person who, EmailAddress to, Words words) {
        Key key = Key.random();
        changes.want(who.id(), to, key, clock.instant().plus(VALID));
        String text = words.get("emailchange.letter.text", who.name(), address.of("/arbeid/e-post/bekreft?nokkel=" + key.value()), VALID.toHours());
        post.send(Letter.plain(to, words.language(), words.get("emailchange.letter.subject"), text, VALID));
    }

    /** Tells the old address, where there is one: it is the last that it hears. @return false, and the old address stays, where the link works no more, is another's, or the address is somebody else's */
    @Transactional
    public boolean confirm(Person who, String key, Words words) {
        Optional<EmailAddress> before = people.emailOf(who.id());
        return changes.take(new Key(key))
                .filter(wanted -> wanted.person().equals(who.id()))
                .filter(wanted -> people.giveEmail(who.id(), wanted.to(), who.author(Through.TABLE)))
                .map(wanted -> {
                    people.emailProven(who.id());
                    before.filter(old -> !old.equals(wanted.to())).ifPresent(old -> post.send(Letter.plain(
                            old, words.language(), words.get("emailchange.told.subject"), words.get("emailchange.told.text", who.name()), VALID)));
                    return true;
                })
                .orElse(false);
    }
}
