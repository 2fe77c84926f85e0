package no.samspill.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import no.samspill.kernel.Language;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses of people's own calendars. A calendar program cannot sign in, so the address is the key: 256 random bits,
 * kept only as their SHA-256, so that nobody who reads the database can open a calendar.
 */
@Service
public class CalendarKeys {
    private static final int BYTES = 32;

    private final CalendarKeyRepository keys;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    CalendarKeys(CalendarKeyRepository keys, Journal journal) {
        this.keys = keys;
        this.journal = journal;
    }

    /** Whose calendar a key opens, and the language it was asked for in. */
    public record Holder(PersonId person, Language language) {}

    /** A new key; the one before it opens nothing any more. Told this once. @param language what Samspill itself says in the calendar */
    @Transactional
    public String make(Person who, Language language) {
        byte[] drawn = new byte[BYTES];
        random.nextBytes(drawn);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        keys.put(who.id(), hash(key), language);
        journal.append(who.author(Through.TABLE), new Event(null, who.id().value(), ProgressDeeds.OPEN_CALENDAR, null, null, null));
        return key;
    }

    /** Closes the person's calendar. */
    @Transactional
    public void end(Person who) {
        if (keys.remove(who.id())) {
            journal.append(who.author(Through.TABLE), new Event(null, who.id().value(), ProgressDeeds.CLOSE_CALENDAR, null, null, null));
        }
    }

    public boolean has(PersonId person) {
        return keys.has(person);
    }

    /** Whose calendar a key opens. Takes any text. */
    public Optional<Holder> holder(String key) {
        return keys.holder(hash(key)).map(found -> new Holder(found.person(), found.language()));
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
