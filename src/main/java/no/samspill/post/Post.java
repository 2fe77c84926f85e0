package no.samspill.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters, and sees to it that each is sent once. */
@Service
public class Post {
    private final LetterRepository letters;
    private final Optional<Carrier> carrier;
    private final Jobs jobs;

    Post(LetterRepository letters, Optional<Carrier> carrier, Jobs jobs) {
        this.letters = letters;
        this.carrier = carrier;
        this.jobs = jobs;
    }

    /** Whether there is a mail server to give letters to. */
    public boolean works() {
        return carrier.isPresent();
    }

    /** Part of the caller's transaction: the letter goes out if what it tells about has happened. @return what {@link Ended} calls it */
    @Transactional
    public UUID send(Letter letter) {
        UUID id = UUID.randomUUID();
        letters.add(id, letter);
        if (works()) {
            jobs.soon(Round.LETTER.instance(id.toString()).build());
        }
        return id;
    }

    /** Takes back every letter still on its way that holds these words: whom it is to has asked to be forgotten. */
    @Transactional
    public void takeBack(String words) {
        letters.takeBack(words);
    }

    /** Sends now, keeps nothing, and says how it went. */
    public Delivery sendNow(Letter letter) {
        return carrier.<Delivery>map(found -> found.carry(UUID.randomUUID(), letter)).orElseGet(Delivery.NotSetUp::new);
    }

    /** Letters on their way, the newest first, at most 100. They hold keys to people's doors: for administrators alone. */
    public List<Outgoing> waiting() {
        return letters.waiting();
    }

    /** Those that never arrived, the newest first, at most 50 and a month back. */
    public List<Returned> returned() {
        return letters.returned();
    }

    public Optional<Instant> lastSent() {
        return letters.lastSent();
    }

    /** Takes up what was handed over before there was a mail server, or before a restored backup. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        if (works()) {
            letters.waiting().forEach(letter -> jobs.soonOnce(Round.LETTER.instance(letter.id().toString()).build()));
        }
    }
}
