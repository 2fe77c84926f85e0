package no.samspill.hearing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.hearing.Heard;
import no.samspill.hearing.HearingDeeds;
import no.samspill.hearing.Track;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Place;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServerTest
class AssessingPointsTest {
    private static final String WORDS = "Nettverket må være fast. 🙂 Hvem betaler? Fylkesveien bør med.";

    @Autowired private ApplicationContext server;
    @Autowired private Statements statements;
    @Autowired private Points points;
    @Autowired private Cutting cutting;
    @Autowired private Assessment assessment;
    @Autowired private Several several;
    @Autowired private Likenesses likenesses;
    @Autowired private Stocks stocks;
    @Autowired private Tracing tracing;
    @Autowired private Journal journal;
    @Autowired private Plans plans;

    private Heard heard;
    private PersonId officer;

    @BeforeEach
    void a_hearing() {
        heard = Heard.now(World.of(server, "Gratangen"));
        officer = heard.world.secretary("Sekretær");
    }

    private Statement said(String words, @Nullable Place place) {
        NewStatement wanted = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), place, words, null, null, true, Sender.nobody(Language.NB));
        return ((Taking.Taken) statements.take(heard.hearing, wanted, World.TEST)).statement();
    }

    private Point only(Statement statement) {
        return points.of(statement).getFirst();
    }

    private Assessed answer(Point point, Judgement judgement, String words) {
        return assessment.propose(heard.hearing, point.id(), point.revision(), new Proposal(judgement, words, null, point.element(), point.theme(), point.assignee(), point.due()), World.TEST);
    }

    private void cut(Point point, int... places) {
        assertThat(cutting.cut(heard.hearing, point.id(), point.revision(), Arrays.stream(places).boxed().toList(), World.TEST)).isInstanceOf(Assessed.Done.class);
    }

    private List<String> called(Statement statement) {
        return points.of(statement).stream().map(Point::called).toList();
    }

    private String whole(Statement statement) {
        return points.of(statement).stream().map(Point::words).collect(Collectors.joining());
    }

    private List<String> deeds(Point point) {
        return journal.ofElement(point.id().value()).stream().map(entry -> entry.event().deed().name()).toList();
    }

    @Test
    void no_point_is_without_a_word() {
        Statement statement = said("Kommunestyret støtter A1.\n\nB3 må få penger.\n\nEt tredje punkt.", null);
        Point point = only(statement);
        List<Integer> everywhere = java.util.stream.IntStream.range(0, String.valueOf(point.words()).length()).filter(at -> String.valueOf(point.words()).charAt(at) == '\n' || String.valueOf(point.words()).charAt(Math.max(0, at - 1)) == '\n').boxed().toList();
        assertThat(cutting.cut(heard.hearing, point.id(), point.revision(), everywhere, World.TEST)).isInstanceOf(Assessed.Done.class);
        assertThat(points.of(statement)).hasSize(3).allSatisfy(each -> assertThat(each.words()).isNotBlank());
        assertThat(whole(statement)).isEqualTo(statement.words());
    }

    @Test
    void what_is_said_is_one_point_at_once_and_nothing_to_say_is_none() {
        Statement comment = said("Hvem betaler?", new Place(heard.first, null));
        Statement nothing = said("", null);
        assertThat(points.of(comment)).extracting(Point::called, Point::words, Point::element).containsExactly(tuple("1.1", "Hvem betaler?", heard.first));
        assertThat(points.of(nothing)).isEmpty();
    }

    @Test
    void points_are_cut_and_joined_and_are_always_all_of_the_words() {
        Statement statement = said(WORDS, null);
        cut(only(statement), 25, 41);
        assertThat(points.of(statement)).extracting(Point::words).containsExactly("Nettverket må være fast. ", "🙂 Hvem betaler? ", "Fylkesveien bør med.");
        assertThat(called(statement)).containsExactly("1.1", "1.2", "1.3");
        cut(only(statement), 10);
        assertThat(called(statement)).containsExactly("1.1", "1.2", "1.3", "1.4");
        Point first = only(statement);
        assertThat(cutting.join(heard.hearing, first.id(), first.revision(), World.TEST)).isInstanceOf(Assessed.Done.class);
        assertThat(called(statement)).containsExactly("1.1", "1.2", "1.3");
        assertThat(whole(statement)).isEqualTo(WORDS);
        assertThat(deeds(first)).containsExactly("point.cut", "point.cut", "point.join");
    }

    @Test
    void once_one_is_answered_no_number_is_given_to_other_words() {
        Statement statement = said(WORDS, null);
        cut(only(statement), 25, 41);
        answer(only(statement), Judgement.FOLLOWED, "Nettverket er gjort fast i A2.");
        Point second = points.of(statement).get(1);
        cut(second, 27);
        assertThat(called(statement)).containsExactly("1.1", "1.2", "1.4", "1.3");
        Point cut = points.of(statement).get(2);
        cutting.join(heard.hearing, points.of(statement).get(1).id(), points.of(statement).get(1).revision(), World.TEST);
        assertThat(points.find(heard.hearing, cut.id())).isEmpty();
        cut(points.of(statement).get(1), 30);
        assertThat(called(statement)).containsExactly("1.1", "1.2", "1.5", "1.3");
        assertThat(whole(statement)).isEqualTo(WORDS);
    }

    @Test
    void what_is_answered_is_not_cut_and_a_clash_writes_nothing() {
        Statement statement = said(WORDS, null);
        Point seen = only(statement);
        assertThat(answer(seen, Judgement.NOTED, "Takk.")).isInstanceOf(Assessed.Done.class);
        assertThat(answer(seen, Judgement.FOLLOWED, "Nettverket er gjort fast i A2.")).isInstanceOf(Assessed.Clash.class);
        Point now = only(statement);
        assertThat(now.answer()).extracting(Point.Answer::words).isEqualTo("Takk.");
        assertThat(cutting.cut(heard.hearing, now.id(), now.revision(), List.of(5), World.TEST)).isInstanceOf(Assessed.AlreadyAnswered.class);
    }

    @Test
    void an_answer_has_a_reason_and_what_is_noted_may_be_short() {
        Point point = only(said(WORDS, null));
        assertThat(answer(point, Judgement.NOT_FOLLOWED, "Nei.")).isEqualTo(new Assessed.Unreasoned(Judgement.NOT_FOLLOWED));
        assertThat(answer(point, Judgement.NOTED, "")).isEqualTo(new Assessed.Unreasoned(Judgement.NOTED));
        assertThat(answer(point, Judgement.NOTED, "Takk.")).isInstanceOf(Assessed.Done.class);
    }

    @Test
    void a_draft_is_no_answer_and_advice_stands_apart() {
        Statement statement = said(WORDS, null);
        Point point = only(statement);
        assessment.propose(heard.hearing, point.id(), point.revision(), new Proposal(null, "Utkast", null, heard.first, "Nettverk", officer, LocalDate.of(2026, 12, 5)), World.TEST);
        point = only(statement);
        assertThat(point.answered()).isFalse();
        assertThat(point.draft()).isEqualTo("Utkast");
        assertThat(point.assignee()).isEqualTo(officer);
        assessment.advise(heard.hearing, point.id(), point.revision(), "Vegen er fylkets.", officer, World.TEST);
        point = only(statement);
        assertThat(point.advice()).isEqualTo(new Point.Advice("Vegen er fylkets.", officer));
        assertThat(point.draft()).isEqualTo("Utkast");
        assertThat(deeds(point)).containsExactly("point.draft", "point.assign", "point.due", "point.place", "point.advise");
    }

    @Test
    void the_locked_is_opened_only_with_a_reason_which_the_journal_keeps() {
        Statement statement = said(WORDS, null);
        assertThat(assessment.lock(heard.hearing, only(statement).id(), officer, World.TEST)).isInstanceOf(Assessed.Nothing.class);
        answer(only(statement), Judgement.NOTED, "Takk.");
        assessment.lock(heard.hearing, only(statement).id(), officer, World.TEST);
        assertThat(answer(only(statement), Judgement.NOTED, "Takk for det.")).isInstanceOf(Assessed.Locked.class);
        assertThat(assessment.unlock(heard.hearing, only(statement).id(), " ", World.TEST)).isInstanceOf(Assessed.Nothing.class);
        assertThat(assessment.unlock(heard.hearing, only(statement).id(), "Feil tiltak", World.TEST)).isInstanceOf(Assessed.Done.class);
        Entry last = journal.ofElement(only(statement).id().value()).getLast();
        assertThat(last.event().deed()).isEqualTo(HearingDeeds.UNLOCK);
        assertThat(last.author().why()).isEqualTo("Feil tiltak");
    }

    @Test
    void several_are_answered_as_one_act_and_undone_as_one_but_for_what_changed_since() {
        List<PointId> all = List.of(only(said("Mer lys i løypa", null)).id(), only(said("Mer lys, takk", null)).id(), only(said("Lys", null)).id());
        Point before = points.find(heard.hearing, all.get(2)).orElseThrow();
        answer(before, Judgement.NOTED, "Takk.");
        Together done = several.answer(heard.hearing, all, Proposal.answer(Judgement.FOLLOWED, "Løypa får lys i høst.", null), World.TEST);
        assertThat(done.done()).containsExactlyElementsOf(all.subList(0, 2));
        assertThat(done.left()).containsExactly(all.get(2));
        Point second = points.find(heard.hearing, all.get(1)).orElseThrow();
        answer(second, Judgement.PARTLY, "Løypa får lys på halve strekningen.");
        UUID batch = Objects.requireNonNull(done.batch());
        assertThat(several.undoable(heard.hearing, batch)).hasSize(2);
        Together undone = several.undo(heard.hearing, batch, World.TEST);
        assertThat(undone.done()).containsExactly(all.get(0));
        assertThat(undone.left()).containsExactly(all.get(1));
        assertThat(points.find(heard.hearing, all.get(0)).orElseThrow().answered()).isFalse();
        assertThat(several.undo(heard.hearing, batch, World.TEST).batch()).isNull();
    }

    @Test
    void several_are_given_to_somebody_and_locked_and_both_are_undone() {
        Point point = only(said("Mer lys i løypa", null));
        Together given = several.assign(heard.hearing, List.of(point.id()), officer, World.TEST);
        assertThat(only(statements.list(heard.hearing).getFirst()).assignee()).isEqualTo(officer);
        several.undo(heard.hearing, Objects.requireNonNull(given.batch()), World.TEST);
        assertThat(only(statements.list(heard.hearing).getFirst()).assignee()).isNull();
        answer(only(statements.list(heard.hearing).getFirst()), Judgement.NOTED, "Takk.");
        Together locked = several.lock(heard.hearing, List.of(point.id()), officer, World.TEST);
        several.undo(heard.hearing, Objects.requireNonNull(locked.batch()), World.TEST);
        assertThat(only(statements.list(heard.hearing).getFirst()).locked()).isFalse();
    }

    @Test
    void points_alike_are_proposed_and_a_person_joins_them_with_all_their_senders() {
        Statement one = said("Makerspace bør kunne deles av to kommuner.", new Place(heard.first, null));
        Statement two = said("To kommuner burde kunne dele et makerspace!", new Place(heard.first, null));
        Statement other = said("Fylkesveien bør med som eget tiltak.", new Place(heard.first, null));
        assertThat(likenesses.proposed(heard.hearing, only(one))).extracting(Point::id).containsExactly(only(two).id());
        LikenessId group = likenesses.join(heard.hearing, only(one).id(), List.of(only(two).id()), "Delt makerspace", World.TEST);
        assertThat(likenesses.list(heard.hearing)).containsExactly(new Likeness(group, "Delt makerspace", 2, 2));
        assertThat(points.alike(group)).extracting(Point::of).containsExactly(one.number(), two.number());
        assertThat(likenesses.proposed(heard.hearing, only(one))).isEmpty();
        likenesses.leave(heard.hearing, only(two).id(), World.TEST);
        assertThat(likenesses.list(heard.hearing)).isEmpty();
        assertThat(only(one).likeness()).isNull();
        assertThat(only(other).likeness()).isNull();
    }

    @Test
    void changing_a_standard_answer_changes_no_answer_that_was_given() {
        StockId stock = stocks.keep(heard.hearing, "Utenfor planen", Judgement.OUTSIDE, "Fylkesveier avgjøres av fylkeskommunen.", World.TEST);
        Statement statement = said("Fylkesveien bør med.", null);
        several.answer(heard.hearing, List.of(only(statement).id()), Proposal.answer(Judgement.OUTSIDE, "Fylkesveier avgjøres av fylkeskommunen.", stock), World.TEST);
        assertThat(stocks.change(heard.hearing, stock, 0, "Utenfor planen", Judgement.OUTSIDE, "Noe helt annet.", World.TEST)).isTrue();
        assertThat(stocks.change(heard.hearing, stock, 0, "Utenfor planen", Judgement.OUTSIDE, "Noe tredje.", World.TEST)).isFalse();
        assertThat(only(statement).wording()).isEqualTo("Fylkesveier avgjøres av fylkeskommunen.");
        assertThat(stocks.list(heard.hearing)).extracting(Stock::used, Stock::words).containsExactly(tuple(1, "Noe helt annet."));
        assertThat(points.answeredBy(heard.hearing, stock)).extracting(Point::called).containsExactly("1.1");
        stocks.retire(heard.hearing, stock, World.TEST);
        assertThat(stocks.list(heard.hearing)).isEmpty();
    }

    @Test
    void a_point_is_linked_to_the_very_change_it_led_to() {
        Point point = only(said("Nettverket må være fast.", new Place(heard.second, null)));
        heard.world.apply(heard.plan, List.of(Field.TITLE.put(heard.second, "Et forpliktende (permanent?) nettverk", "Et forpliktende og permanent nettverk")));
        long change = journal.ofElement(heard.second.value()).getLast().id();
        long another = journal.ofElement(heard.first.value()).getLast().id();
        tracing.trace(heard.hearing, plans.get(heard.plan), point.id(), heard.second, List.of(change, another), World.TEST);
        assertThat(tracing.of(List.of(point.id()))).containsExactly(new Led(point.id(), heard.second, List.of(change)));
        tracing.untrace(heard.hearing, point.id(), heard.second, World.TEST);
        assertThat(tracing.of(List.of(point.id()))).isEmpty();
        assertThat(deeds(point)).containsExactly("point.trace", "point.untrace");
    }
}
