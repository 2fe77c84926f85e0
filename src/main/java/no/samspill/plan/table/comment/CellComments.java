package no.samspill.plan.table.comment;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.web.RowNames;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who work with a plan say to each other about its cells. It is no part of the plan: it goes into no paper, no version and no
 * history, and only those with a role in the council that keeps the plan see it.
 */
@Service
public class CellComments {
    private static final Duration USEFUL = Duration.ofDays(14);
    /** Open ones in one plan: more than that nobody settles. */
    private static final int MOST = 2000;

    private final CellCommentRepository comments;
    private final People people;
    private final Post post;
    private final PublicAddress address;

    CellComments(CellCommentRepository comments, People people, Post post, PublicAddress address) {
        this.comments = comments;
        this.people = people;
        this.post = post;
        this.address = address;
    }

    /** What came of wanting to say something. */
    public sealed interface Saying {
        /** @param to how many are named and are written to @param inVain whether somebody is meant whom nobody there is called, or several are */
        record Said(int to, boolean inVain) implements Saying {}

        record Nothing() implements Saying {}

        record TooLong(int by) implements Saying {}

        record TooMany() implements Saying {}
    }

    /** What is open in the whole plan, by when it was said. */
    public List<CellComment> open(PlanView plan) {
        return comments.open(plan.id(), council(plan));
    }

    /** All that has been said of one row, also what is settled, by when it was said. */
    public List<CellComment> of(PlanView plan, ElementId row) {
        return comments.of(plan.id(), council(plan), row);
    }

    /** The cells that something open is said about. */
    public List<Mark> marks(PlanView plan) {
        return comments.marks(plan.id(), council(plan));
    }

    /** How many open ones name this person. */
    public int naming(PlanView plan, PersonId person) {
        return comments.naming(plan.id(), council(plan), person);
    }

    /** Those who can be named: everybody who works with the council's plans. */
    public List<Person> people(PlanView plan) {
        return people.in(council(plan));
    }

    /**
     * Says something, and writes to those who are named by e-mail.
     *
     * @param id from the one who says it, so that what is sent twice is said once
     * @param chosen who are pointed out beside the words; whoever has no role in the council is left out
     */
    @Transactional
    public Saying say(PlanView plan, UUID id, ElementId row, Field field, Person who, String words, Collection<PersonId> chosen) {
        String said = words.strip();
        if (said.isEmpty()) {
            return new Saying.Nothing();
        }
        if (said.length() > CellComment.LONGEST) {
            return new Saying.TooLong(said.length() - CellComment.LONGEST);
        }
        if (marks(plan).stream().mapToInt(Mark::said).sum() >= MOST) {
            return new Saying.TooMany();
        }
        Set<PersonId> named = named(plan, who, said, chosen);
        if (comments.add(id, plan.id(), council(plan), row, field, who.id(), said, named)) {
            named.forEach(each -> people.emailOf(each).ifPresent(to -> {
                Words in = Words.of(people.language(each));
                String where = RowNames.of(row, plan, in);
                post.send(Letter.plain(
                        to, in.language(), in.get("grid.comment.letter.subject", where),
                        in.get("grid.comment.letter.text", who.name(), where, field.called(in), plan.plan().title(), said, address.of(TableAt.of(plan) + "?rad=" + row + "#kommentarer")), USEFUL));
            }));
        }
        return new Saying.Said(named.size(), Mentions.inVain(said, people(plan)));
    }

    /** No more is to be done about what is said of a cell. @return whether anything was open */
    @Transactional
    public boolean settle(PlanView plan, ElementId row, Field field, Person who) {
        return comments.settle(plan.id(), council(plan), row, field, who.id()) > 0;
    }

    /** Takes back what one has said oneself; who keeps the plan takes back anybody's. @return whether it was there and might be */
    @Transactional
    public boolean remove(PlanView plan, UUID id, Person who) {
        Optional<CellComment> found = comments.find(plan.id(), council(plan), id).filter(it -> mayRemove(plan, it, who));
        found.ifPresent(it -> comments.remove(it.id()));
        return found.isPresent();
    }

    public static boolean mayRemove(PlanView plan, CellComment comment, Person who) {
        return comment.person().equals(who.id()) || who.keeps(plan.region().id());
    }

    private Set<PersonId> named(PlanView plan, Person who, String said, Collection<PersonId> chosen) {
        List<Person> there = people(plan);
        Set<PersonId> named = new LinkedHashSet<>(Mentions.in(said, there));
        there.stream().map(Person::id).filter(chosen::contains).forEach(named::add);
        named.remove(who.id());
        return named;
    }

    private static OrganisationId council(PlanView plan) {
        return plan.region().id();
    }
}
