package no.samspill.notice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.samspill.adoption.Decided;
import no.samspill.adoption.reconciliation.Reconciled;
import no.samspill.hearing.Announced;
import no.samspill.hearing.HearingMoved;
import no.samspill.input.AlsoKept;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.Reforms;
import no.samspill.plan.Element;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.VersionMade;
import no.samspill.plan.version.Versions;
import no.samspill.post.Post;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who are told of what happens to a plan. An address is kept for that alone, and is gone the moment its owner stops. What happens seldom is told at once:
 * decisions, new versions, hearings; of reports there is {@link ReportTidings one letter a day}.
 */
@Service
public class Followers implements AlsoKept {
    private final FollowerRepository followers;
    private final TidingsLetters letters;
    private final Plans plans;
    private final Versions versions;
    private final People people;
    private final Reforms reforms;
    private final Post post;

    Followers(FollowerRepository followers, TidingsLetters letters, Plans plans, Versions versions, People people, Reforms reforms, Post post) {
        this.followers = followers;
        this.letters = letters;
        this.plans = plans;
        this.versions = versions;
        this.people = people;
        this.reforms = reforms;
        this.post = post;
    }

    /** Sends the letter that asks whether it is theirs; to one that follows already, how to stop. Whoever asks learns nothing of which it was. */
    @Transactional
    public void ask(PlanView plan, Topic topic, EmailAddress email, Language language) {
        letters.ask(plan, followers.ask(plan.id(), topic, email, language));
    }

    /** For one who has signed in, and so needs to prove no address. */
    @Transactional
    public void follow(PlanView plan, Topic topic, Person who, Language language) {
        followers.follow(plan.id(), topic, who.id(), language);
    }

    public Optional<Follower> find(PlanView plan, UUID key) {
        return followers.find(plan.id(), key);
    }

    /** What one who signs in follows, oldest first. */
    public List<Follower> of(PersonId person) {
        return followers.find(person);
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

    /** All that the same one follows of the plan: letters tell of it together. */
    @Transactional
    public void stopAll(Follower one) {
        followers.confirmed(one.plan()).stream().filter(other -> other.reader().equals(one.reader())).forEach(this::stop);
        stop(one);
    }

    /** Part of the decision's own transaction: each is told once, and of nothing that did not come to be. */
    @EventListener
    void tell(Decided decided) {
        PlanView plan = plans.get(decided.plan());
        Optional<OrganisationId> whose = decided.adoption().route().find(decided.decision().step()).map(step -> step.body().organisation());
        toEach(plan, topic -> whose.map(one -> concerns(plan, topic, one)).orElse(topic instanceof Topic.Whole || topic instanceof Topic.Decisions), one -> letters.tell(plan, decided, one));
    }

    /** Likewise when the texts of several are made one: whose turn it is then, no decision tells. Of the version itself the others are told. */
    @EventListener
    void tell(Reconciled made) {
        PlanView plan = plans.get(made.plan());
        toEach(plan, Topic.Decisions.class::isInstance, one -> letters.tell(plan, made, one));
    }

    /** Of a new version, whoever follows what has changed in it. */
    @EventListener
    void tell(VersionMade made) {
        PlanView plan = plans.get(made.plan());
        toEach(plan, topic -> concerns(plan, topic, made.version()), one -> letters.tell(plan, made.version(), one));
    }

    @EventListener
    void tell(Announced announced) {
        PlanView plan = plans.get(announced.plan());
        toEach(plan, Followers::hears, one -> letters.tell(plan, announced.hearing(), one));
    }

    /** What becomes of a hearing: more time, called off, all answers laid out. */
    @EventListener
    void tell(HearingMoved moved) {
        PlanView plan = plans.get(moved.plan());
        toEach(plan, Followers::hears, one -> letters.tell(plan, moved, one));
    }

    /** Whether hearings are news of what is followed. */
    public static boolean hears(Topic topic) {
        return !(topic instanceof Topic.Decisions) && !(topic instanceof Topic.Became);
    }

    /** Those who follow just that. */
    List<TidingsLetters.To> of(PlanView plan, Topic topic) {
        return followers.confirmed(plan.id()).stream().filter(one -> one.topic().equals(topic)).flatMap(one -> to(one).stream()).toList();
    }

    /** Whether what a body of that organisation decides is news of what is followed. */
    public boolean concerns(PlanView plan, Topic topic, OrganisationId decides) {
        return switch (topic) {
            case Topic.Whole whole -> true;
            case Topic.Decisions decisions -> true;
            case Topic.Row row -> false;
            case Topic.Became became -> false;
            case Topic.Party(var id) -> same(plan, id, decides);
        };
    }

    /** Whether a version is: all of it, or where it says something else of the row than the one before. */
    public boolean concerns(PlanView plan, Topic topic, PlanVersion version) {
        return switch (topic) {
            case Topic.Whole whole -> true;
            case Topic.Decisions decisions -> false;
            case Topic.Row(var id) -> version.number() > 1 && !row(plan, version.number() - 1, id).equals(row(plan, version.number(), id));
            case Topic.Party party -> false;
            case Topic.Became became -> false;
        };
    }

    private Optional<Element> row(PlanView plan, int version, ElementId row) {
        return versions.find(plan.id(), version).flatMap(frozen -> frozen.view().plan().find(row));
    }

    /** Who follows several things is told once. */
    private void toEach(PlanView plan, Predicate<Topic> concerned, Consumer<TidingsLetters.To> letter) {
        if (plan.header().visible()) {
            Set<String> told = new HashSet<>();
            followers.confirmed(plan.id()).stream().filter(one -> concerned.test(one.topic()) && told.add(one.reader())).sorted(Comparator.comparing(Follower::key)).forEach(one -> to(one).ifPresent(letter));
        }
    }

    /** Where and in which language; empty for a person who has left, or has no address. */
    Optional<TidingsLetters.To> to(Follower one) {
        return one.person() == null ? Optional.ofNullable(one.email()).map(email -> new TidingsLetters.To(one, email, one.language()))
                : people.emailOf(one.person()).map(email -> new TidingsLetters.To(one, email, one.language()));
    }

    /** Whether one is the other, or came of it. */
    boolean same(PlanView plan, OrganisationId followed, OrganisationId one) {
        return followed.equals(one) || reforms.lives(plan.directory()).preceding(one).contains(followed);
    }

    @Override
    public List<Kept> of(PlanView plan, EmailAddress email) {
        return List.of(new Kept("follows", "notice.privacy", followers.find(plan.id(), email).stream()
                .map(one -> Map.of("email", String.valueOf(one.email() == null ? null : one.email().value()), "what", one.topic().key(), "language", one.language().tag(), "emailConfirmed", one.confirmed())).toList()));
    }

    @Override
    @Transactional
    public void forget(PlanView plan, EmailAddress email, boolean words, Author author) {
        followers.find(plan.id(), email).forEach(this::stop);
    }
}
