package no.samspill.post;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes how a letter's way ended, and tells those who wrote it. */
@Component
class Endings {
    private final LetterRepository letters;
    private final ApplicationEventPublisher events;

    Endings(LetterRepository letters, ApplicationEventPublisher events) {
        this.letters = letters;
        this.events = events;
    }

    @Transactional
    public void sent(UUID id) {
        letters.sent(id);
        events.publishEvent(new Ended(id, true));
    }

    @Transactional
    public void returned(UUID id, String answer) {
        letters.returned(id, answer);
        events.publishEvent(new Ended(id, false));
    }
}
