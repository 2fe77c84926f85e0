package no.samspill.adoption.tidings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.Decided;
import no.samspill.adoption.reconciliation.Reconciled;
import no.samspill.input.AlsoKept;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.post.Post;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who are told of decisions. An address is kept for that alone, and is gone the moment its owner stops. */
@Service
public class Followers implements AlsoKept {
    private final FollowerRepository followers;
    private final TidingsLetters letters;
    private final Plans plans;
    private final Post post;

    Followers(FollowerRepository followers, TidingsLetters letters, Plans plans, Post post) {
        this.followers = followers;
        this.letters = letters;
        this.plans = plans;
        this.post = post;
    }

    /** Sends the letter that asks whether it is theirs; to one that follows already, how to stop. Whoever asks learns nothing of which it was. */
    @Transactional
    public void ask(PlanView plan, EmailAddress email, Language language) {
        letters.ask(plan, followers.ask(plan.id(), email, language));
    }

    public Optional<Follower> find(PlanView plan, UUID key) {
        return followers.find(plan.id(), key);
    }

    @Transactional
    public void confirm(Follower one) {
        followers.confirm(one.key());
    }

    @Transactional
    public void stop(Follower one) {
        followers.remove(one.key());
        post.takeBack(one.key().toString());
    }

    /** Part of the decision's own transaction: each is told once, and of nothing that did not come to be. */
    @EventListener
    void tell(Decided decided) {
        PlanView plan = plans.get(decided.plan());
        if (plan.header().visible()) {
            followers.confirmed(decided.plan()).forEach(one -> letters.tell(plan, decided, one));
        }
    }

    /** Likewise when the texts of several are made one: whose turn it is then, no decision tells. */
    @EventListener
    void tell(Reconciled made) {
        PlanView plan = plans.get(made.plan());
        if (plan.header().visible()) {
            followers.confirmed(made.plan()).forEach(one -> letters.tell(plan, made, one));
        }
    }

    @Override
    public List<Kept> of(PlanView plan, EmailAddress email) {
        return List.of(new Kept("follows", "adoption.tidings.privacy", followers.find(plan.id(), email).stream()
                .map(one -> Map.of("email", one.email().value(), "language", one.language().tag(), "emailConfirmed", one.confirmed())).toList()));
    }

    @Override
    @Transactional
    public void forget(PlanView plan, EmailAddress email, boolean words, Author author) {
        followers.find(plan.id(), email).ifPresent(this::stop);
    }
}
