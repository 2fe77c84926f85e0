package no.samspill.hearing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Component;

/** What those who were asked are written to. Each letter holds their own link: opening it does nothing but show a page. */
@Component
class HearingLetters {
    private static final Duration USEFUL = Duration.ofDays(7);

    private final Post post;
    private final PublicAddress address;

    HearingLetters(Post post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    /** Somebody to write to. @param key what their link carries @param track whose days are theirs */
    record Reader(EmailAddress email, Language language, UUID key, String name, Track track) {}

    void announced(PlanView plan, Hearing hearing, Reader to) {
        write(plan, hearing, to, "announced", "");
    }

    void prolonged(PlanView plan, Hearing hearing, Reader to, LocalDate earlier, String reason) {
        write(plan, hearing, to, "prolonged", Words.of(to.language()).get("hearing.letter.prolonged.why", said(to).deadline(earlier), reason));
    }

    void calledOff(PlanView plan, Hearing hearing, Reader to, String why) {
        write(plan, hearing, to, "calledOff", why);
    }

    void remind(PlanView plan, Hearing hearing, Reader to) {
        write(plan, hearing, to, "remind", "");
    }

    private void write(PlanView plan, Hearing hearing, Reader to, String which, String more) {
        post.send(letter(plan, hearing, to, which, more));
    }

    /** The letter that is sent when the hearing is announced. */
    Letter announcement(PlanView plan, Hearing hearing, Reader to) {
        return letter(plan, hearing, to, "announced", "");
    }

    private Letter letter(PlanView plan, Hearing hearing, Reader to, String which, String more) {
        Words words = Words.of(to.language());
        Opening opening = hearing.opening(to.track()).orElseGet(hearing::main);
        String page = address.of(plan.address() + "/horing/" + hearing.number());
        String key = "hearing.letter." + which;
        String text = words.get(
                key + ".text", to.name(), plan.plan().title(), plan.region().name(), said(to).days(opening), said(to).wholeDeadline(opening.deadline()),
                page + "?nokkel=" + to.key(), page + "/brev?nokkel=" + to.key(), more,
                to.track() == Track.CONSULTEES ? words.get("hearing.letter.choices", page + "/brev?nokkel=" + to.key()) : "");
        return Letter.plain(to.email(), to.language(), words.get(key + ".subject", plan.plan().title()), text, USEFUL);
    }

    private static HearingInWords said(Reader to) {
        return new HearingInWords(Words.of(to.language()));
    }
}
