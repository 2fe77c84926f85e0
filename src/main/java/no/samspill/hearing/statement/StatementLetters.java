package no.samspill.hearing.statement;

import java.time.Duration;
import no.samspill.frame.PublicAddress;
import no.samspill.hearing.Hearing;
import no.samspill.input.Receipt;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.TypedCode;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Component;

/** What senders are written to. A letter holds the way to their own page, and nothing of what they said. */
@Component
class StatementLetters {
    private static final Duration USEFUL = Duration.ofDays(7);

    private final Post post;
    private final Plans plans;
    private final PublicAddress address;

    StatementLetters(Post post, Plans plans, PublicAddress address) {
        this.post = post;
        this.plans = plans;
        this.address = address;
    }

    /** The one letter that is sent before an address is proven to be its sender's. */
    void askToConfirm(Hearing hearing, Receipt receipt, StatementContact contact, EmailAddress email) {
        PlanView view = plans.get(hearing.plan());
        Words words = Words.of(contact.language());
        String link = address.of(view.address() + "/horing/" + hearing.number() + "/svar/" + receipt + "/e-post?nokkel=" + contact.key());
        post.send(Letter.plain(
                email, words.language(), words.get("statement.letter.confirm.subject", receipt.toString()), words.get("statement.letter.confirm.text", view.plan().title(), receipt.toString(), link, TypedCode.beside(String.valueOf(contact.key())).shown()), USEFUL));
    }
}
