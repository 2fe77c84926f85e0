package no.samspill.followup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets anybody write to those who answer for a measure, who are asked to report on it, or to the secretariat, without being told who they are. What is written lies in the letters
 * alone, which keep nothing when they have gone: there is nothing to forget afterwards. The journal tells that somebody wrote, to which organisations.
 */
@Service
public class WritingToThem {
    /** What nobody reads within two weeks, is not worth sending. */
    private static final Duration USEFUL = Duration.ofDays(14);

    private static final Author FORM = Author.system("Brevskjemaet", Through.TABLE);

    private final FollowUps followUps;
    private final People people;
    private final Post post;
    private final Journal journal;
    private final PublicAddress address;

    WritingToThem(FollowUps followUps, People people, Post post, Journal journal, PublicAddress address) {
        this.followUps = followUps;
        this.people = people;
        this.post = post;
        this.journal = journal;
        this.address = address;
    }

    /** @param name of who writes; null for none @param answer where they want to be answered; null for nowhere */
    public record Note(String text, @Nullable String name, @Nullable EmailAddress answer) {}

    /**
     * Whom it reaches.
     *
     * @param names of the organisations that answer and have somebody who reads; empty where it is the secretariat that does
     * @param without those that answer, and have nobody: the secretariat is written to for them
     */
    public record Reached(List<String> names, List<String> without, Map<PersonId, EmailAddress> readers) {
        public Reached {
            names = List.copyOf(names);
            without = List.copyOf(without);
            readers = Map.copyOf(readers);
        }

        public boolean nobody() {
            return readers.isEmpty();
        }
    }

    /** Whom a note would reach today. @param measure what it is about; null for the plan, which the secretariat keeps */
    public Reached reach(PlanView plan, @Nullable Element measure) {
        List<Person> present = people.list();
        List<String> names = new ArrayList<>();
        List<String> without = new ArrayList<>();
        Map<PersonId, EmailAddress> readers = new LinkedHashMap<>();
        Stream.ofNullable(measure).flatMap(about -> followUps.now(plan).find(about.id()).stream()).flatMap(each -> each.lines().stream()).map(Line::duty).forEach(duty -> {
            Asked asked = Asked.of(duty, plan.region().id(), present);
            boolean own = asked.whose() != Asked.Whose.SECRETARIAT && asked.people().stream().filter(person -> add(person, readers)).count() > 0;
            (own ? names : without).add(duty.holder().name());
        });
        if (!without.isEmpty() || names.isEmpty()) {
            present.stream().filter(person -> person.keeps(plan.region().id())).forEach(person -> add(person, readers));
        }
        return new Reached(names.stream().distinct().toList(), without.stream().distinct().toList(), readers);
    }

    private boolean add(Person person, Map<PersonId, EmailAddress> readers) {
        people.emailOf(person.id()).ifPresent(email -> readers.put(person.id(), email));
        return readers.containsKey(person.id());
    }

    /** A letter each, so that none of them sees another's address. @param measure null for the plan @return whom it went to; nothing is sent where that is nobody */
    @Transactional
    public Reached write(PlanView plan, @Nullable Element measure, Note note) {
        Reached reached = reach(plan, measure);
        reached.readers().forEach((person, email) -> post.send(letter(plan, measure, note, email, Words.of(people.language(person).tag()))));
        if (!reached.nobody()) {
            String called = measure == null ? plan.region().name() : plan.labels().findFull(measure.id()).orElse(measure.title());
            journal.append(FORM, new Event(plan.id().value(), plan.id().value(), FollowUpDeeds.WRITE, null, null, called + (reached.names().isEmpty() ? "" : ": " + String.join(", ", reached.names()))));
        }
        return reached;
    }

    private Letter letter(PlanView plan, @Nullable Element measure, Note note, EmailAddress to, Words words) {
        String what = measure == null ? plan.plan().title() : (plan.labels().findFull(measure.id()).orElse("") + " " + measure.title()).strip();
        String text = words.get(
                measure == null ? "write.letter.text.plan" : "write.letter.text", what, plan.plan().title(), note.text(), note.name() == null ? words.get("write.letter.nameless") : note.name(),
                words.get(note.answer() == null ? "write.letter.unanswered" : "write.letter.answered"), address.of(plan.address() + (measure == null ? "" : "/tiltak/" + measure.number())));
        Letter letter = Letter.plain(to, words.language(), words.get("write.letter.subject", what), text, USEFUL);
        return note.answer() == null ? letter : letter.answeredTo(note.answer());
    }
}
