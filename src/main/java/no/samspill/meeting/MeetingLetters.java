package no.samspill.meeting;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import no.samspill.progress.Step;
import org.springframework.stereotype.Component;

/** What those who come to a meeting are written to. */
@Component
class MeetingLetters {
    private static final Duration USEFUL = Duration.ofDays(7);

    private final Post post;
    private final PublicAddress address;

    MeetingLetters(Post post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    /** Somebody comes, or waits for a seat: the letter holds the way to cancel. */
    void registered(PlanView plan, Step step, Registration registration) {
        about(plan, step, registration, registration.waiting() ? "input.letter.waits" : "input.letter.comes");
    }

    /** A seat has come free. */
    void seat(PlanView plan, Step step, Registration registration) {
        about(plan, step, registration, "input.letter.seat");
    }

    void remind(PlanView plan, Step step, Registration registration) {
        about(plan, step, registration, "input.letter.remind");
    }

    /** The minutes are laid out: the letter holds the way to them, and nothing of what they say. */
    void minutes(PlanView plan, Step step, Deadline until, EmailAddress to, Language language, UUID key) {
        Words words = Words.of(language);
        String link = page(plan, step) + "/referat?nokkel=" + key;
        send(to, words, words.get("input.letter.minutes.subject", step.title()), words.get("input.letter.minutes.text", step.title(), until.through(words), link));
    }

    private void about(PlanView plan, Step step, Registration registration, String key) {
        Words words = Words.of(registration.language());
        String link = page(plan, step) + "?nokkel=" + registration.key();
        send(Objects.requireNonNull(registration.email()), words, words.get(key + ".subject", step.title()), words.get(key + ".text", step.title(), step.when().written(), link));
    }

    private String page(PlanView plan, Step step) {
        return address.of(plan.address() + "/innspill/moter/" + step.id());
    }

    private void send(EmailAddress to, Words words, String subject, String text) {
        post.send(Letter.plain(to, words.language(), subject, text, USEFUL));
    }
}
