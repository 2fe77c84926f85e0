package no.samspill.hearing.assessment;

import java.time.Duration;
import java.util.stream.Collectors;
import no.samspill.frame.PublicAddress;
import no.samspill.hearing.Hearing;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Component;

/** What tells that everybody may read what came of a hearing. A letter holds the way there, and nothing of what was said. */
@Component
class ResultLetters {
    private static final Duration USEFUL = Duration.ofDays(7);

    /** Ways to one's own points named in one letter; the page finds the others. */
    private static final int NAMED = 30;

    private final Post post;
    private final PublicAddress address;

    ResultLetters(Post post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    void tell(PlanView plan, Hearing hearing, ToldRepository.Recipient to) {
        Words words = Words.of(to.language());
        String page = address.of(plan.address() + "/horing/" + hearing.number() + "/svar");
        String text = to.receipts().isEmpty()
                ? words.get("assessment.letter.asked", plan.plan().title(), page)
                : words.get("assessment.letter.said", plan.plan().title(), to.receipts().stream().limit(NAMED).map(receipt -> page + "?kvittering=" + receipt).collect(Collectors.joining("\n")), page);
        post.send(Letter.plain(to.email(), to.language(), words.get("assessment.letter.subject", plan.plan().title()), text, USEFUL));
    }
}
