package no.samspill.input;

import java.time.Duration;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.TypedCode;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Component;

/** What senders are written to. A letter holds the way to their own page, and nothing of what they said. */
@Component
class InputLetters {
    private static final Duration USEFUL = Duration.ofDays(7);

    private final Post post;
    private final PublicAddress address;

    InputLetters(Post post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    /** The one letter that is sent before an address is proven to be its sender's. */
    void askToConfirm(PlanView plan, Receipt receipt, Contact contact) {
        Words words = Words.of(contact.language());
        String link = page(plan, receipt) + "/e-post?nokkel=" + contact.key();
        send(contact.email(), words, words.get("input.letter.confirm.subject", receipt.toString()),
                words.get("input.letter.confirm.text", plan.plan().title(), receipt.toString(), link, TypedCode.beside(contact.key().toString()).shown()));
    }

    /** Something became of it: the page says what. */
    void tell(PlanView plan, Receipt receipt, Contact contact) {
        Words words = Words.of(contact.language());
        send(contact.email(), words, words.get("input.letter.told.subject", receipt.toString()),
                words.get("input.letter.told.text", plan.plan().title(), receipt.toString(), page(plan, receipt)));
    }

    private String page(PlanView plan, Receipt receipt) {
        return address.of("/" + plan.region().slug() + "/" + plan.slug() + "/innspill/" + receipt);
    }

    private void send(EmailAddress to, Words words, String subject, String text) {
        post.send(Letter.plain(to, words.language(), subject, text, USEFUL));
    }
}
