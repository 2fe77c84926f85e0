package no.samspill.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.post.Letter;
import no.samspill.post.Outgoing;
import no.samspill.post.Post;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import no.samspill.testing.ServerTest;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class AnnouncingAHearingTest {
    @Autowired private ApplicationContext server;
    @Autowired private TestClock clock;
    @Autowired private Hearings hearings;
    @Autowired private Preparing preparing;
    @Autowired private Announcing announcing;
    @Autowired private Consultees consultees;
    @Autowired private Reminding reminding;
    @Autowired private Statements statements;
    @Autowired private ProgressPlans progress;
    @Autowired private Versions versions;
    @Autowired private Journal journal;
    @Autowired private Post post;
    @Autowired private JdbcClient sql;

    private LocalDate today;
    private Heard heard;

    @BeforeEach
    void a_plan_that_was_heard_once() {
        today = clock.holdAtNoon();
        heard = new Heard(World.of(server, "Gratangen"), today.minusDays(60), today.minusDays(10));
    }

    @AfterEach
    void let_go() {
        clock.letGo();
    }

    @Test
    void those_asked_get_a_letter_in_their_language_with_a_link_of_their_own() {
        Consultee youth = asked("Ungdomsrådet", Language.NN);
        Hearing prepared = Heard.prepared(heard.world, heard.plan, Opening.usual(today), youth, asked("The neighbours", Language.EN));
        assertThat(announce(prepared)).isInstanceOfSatisfying(Announcement.Announced.class, done -> assertThat(done.letters()).isEqualTo(2));
        Letter letter = letter(youth);
        assertThat(letter.language()).isEqualTo(Language.NN);
        assertThat(letter.text()).contains(new HearingInWords(Words.of(Language.NN)).wholeDeadline(today.plusDays(42)), "/horing/2?nokkel=" + key(prepared, youth));
        assertThat(consultees.list(prepared)).filteredOn(one -> one.email() != null).allMatch(one -> one.told() != null);
        assertThat(journal.ofElement(prepared.id().value())).extracting(entry -> entry.event().deed()).contains(HearingDeeds.PREPARE, HearingDeeds.CHANGE, HearingDeeds.ANNOUNCE);
    }

    @Test
    void the_progress_plan_gets_the_days_and_nobody_types_them_twice() {
        StepId round = StepId.random();
        progress.apply(heard.plan, Kind.HEARING.add(round, "Høringsrunde?", 0), World.TEST, Reach.WHOLE);
        Hearing prepared = save(Heard.prepared(heard.world, heard.plan, Opening.usual(today)), Opening.usual(today), round);
        announce(prepared);
        assertThat(step(round).title()).as("it is no question any more").isEqualTo("Høringsrunde");
        assertThat(step(round).tentative()).isFalse();
        assertThat(step(round).when().first()).contains(today);
        assertThat(step(round).when().last()).contains(today.plusDays(42));
        assertThat(step(round).standing()).isEqualTo(Standing.CONFIRMED);
        announcing.prolong(heard.view(), prepared, Set.of(Track.EVERYBODY), today.plusDays(50), "Jul", World.TEST);
        assertThat(step(round).when().last()).contains(today.plusDays(50));
        assertThat(step(round).standing()).isEqualTo(Standing.CONFIRMED);
        announcing.callOff(heard.view(), prepared, "Planen trekkes", World.TEST);
        assertThat(step(round).standing()).isEqualTo(new Standing.Cancelled("Planen trekkes"));
    }

    @Test
    void a_step_that_is_not_there_is_made() {
        StepId fresh = StepId.random();
        announce(save(Heard.prepared(heard.world, heard.plan, Opening.usual(today)), Opening.usual(today), fresh));
        assertThat(step(fresh).kind()).isEqualTo(Kind.HEARING);
        assertThat(step(fresh).when().first()).contains(today);
    }

    @Test
    void two_who_announce_at_once_announce_it_once() throws Exception {
        Consultee youth = asked("Ungdomsrådet", Language.NB);
        Hearing prepared = Heard.prepared(heard.world, heard.plan, Opening.usual(today), youth);
        List<Announcement> came = both(() -> announce(prepared), () -> announce(prepared));
        assertThat(came).hasAtLeastOneElementOfType(Announcement.Announced.class).hasAtLeastOneElementOfType(Announcement.Already.class);
        assertThat(lettersTo(youth)).hasSize(1);
    }

    @Test
    void one_who_announces_while_another_changes_it_announces_what_they_saw_or_nothing() {
        Hearing seen = Heard.prepared(heard.world, heard.plan, Opening.usual(today));
        Hearing changed = save(seen, new Opening(today, today.plusDays(50)), null);
        assertThat(announce(seen)).isEqualTo(new Announcement.Moved(changed));
        assertThat(hearings.get(seen.id()).announced()).isNull();
        announce(changed);
        Setup late = new Setup(1, Map.of(Track.EVERYBODY, Opening.usual(today)), null, true, null, Map.of(), List.of());
        assertThat(preparing.save(heard.view(), changed, changed.revision(), late, World.TEST)).isInstanceOf(Saving.Announced.class);
        assertThat(preparing.drop(heard.view(), changed, World.TEST)).isFalse();
    }

    @Test
    void one_is_prepared_at_a_time_and_two_who_begin_get_the_same() throws Exception {
        Callable<Preparation> begin = () -> preparing.prepare(heard.view(), 1, null, World.TEST);
        List<Preparation> came = both(begin, begin);
        assertThat(came).hasAtLeastOneElementOfType(Preparation.Prepared.class).hasAtLeastOneElementOfType(Preparation.Already.class);
        assertThat(hearings.list(heard.plan)).extracting(Hearing::number).containsExactly(2, 1);
        assertThat(preparing.prepare(heard.view(), 7, null, World.TEST)).isInstanceOf(Preparation.Already.class);
        assertThat(preparing.drop(heard.view(), hearings.list(heard.plan).getFirst(), World.TEST)).isTrue();
        assertThat(preparing.prepare(heard.view(), 7, null, World.TEST)).isEqualTo(new Preparation.NoVersion());
    }

    @Test
    void it_is_given_more_time_and_never_less() {
        Consultee youth = asked("Ungdomsrådet", Language.NB);
        Hearing open = opened(youth);
        assertThat(announcing.prolong(heard.view(), open, Set.of(Track.CONSULTEES), today.plusDays(42), "Samme", World.TEST)).isEqualTo(new Prolonging.NotLater(today.plusDays(42)));
        assertThat(announcing.prolong(heard.view(), open, Set.of(Track.CONSULTEES, Track.EVERYBODY), today.plusDays(41), "Kortere", World.TEST)).isInstanceOf(Prolonging.NotLater.class);
        assertThat(announcing.prolong(heard.view(), open, Set.of(Track.CONSULTEES), today.plusDays(56), "Vinterferie", World.TEST))
                .isInstanceOfSatisfying(Prolonging.Prolonged.class, done -> assertThat(done.letters()).isEqualTo(1));
        assertThat(hearings.get(open.id()).opening(Track.CONSULTEES)).contains(new Opening(today, today.plusDays(56)));
        assertThat(hearings.get(open.id()).opening(Track.EVERYBODY)).contains(new Opening(today, today.plusDays(42)));
        assertThat(hearings.prolongings(open)).singleElement().returns(today.plusDays(42), Prolonging.Done::earlier).returns("Vinterferie", Prolonging.Done::reason);
        assertThat(lettersTo(youth).getFirst().text()).contains("Vinterferie");
        assertThatThrownBy(() -> sql.sql("update hearing_track set deadline = deadline - 1 where hearing = ?").param(open.id().value()).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void of_two_who_prolong_it_and_call_it_off_at_once_both_get_an_answer_and_it_is_off() throws Exception {
        Consultee youth = asked("Ungdomsrådet", Language.NB);
        Hearing open = opened(youth);
        List<Object> came = both(
                () -> announcing.prolong(heard.view(), open, Set.of(Track.CONSULTEES), today.plusDays(56), "Vinterferie", World.TEST),
                () -> announcing.callOff(heard.view(), open, "Planen trekkes", World.TEST));
        assertThat(came.get(1)).isInstanceOf(CallingOff.CalledOff.class);
        assertThat(came.get(0)).isInstanceOfAny(Prolonging.Prolonged.class, Prolonging.Ended.class);
        boolean longer = came.get(0) instanceof Prolonging.Prolonged;
        assertThat(hearings.get(open.id()).calledOff()).isNotNull();
        assertThat(hearings.prolongings(open)).hasSize(longer ? 1 : 0);
        assertThat(lettersTo(youth)).as("announced, perhaps prolonged, called off").hasSize(longer ? 3 : 2);
    }

    @Test
    void called_off_it_takes_nothing_more_and_keeps_what_it_has() {
        Consultee youth = asked("Ungdomsrådet", Language.NB);
        Hearing open = opened(youth);
        assertThat(say(open, new Behalf.Own())).isInstanceOf(Taking.Taken.class);
        assertThat(announcing.callOff(heard.view(), open, "Planen trekkes", World.TEST)).isInstanceOf(CallingOff.CalledOff.class);
        assertThat(lettersTo(youth).getFirst().text()).contains("Planen trekkes");
        assertThat(say(open, new Behalf.Own())).isInstanceOf(Taking.Shut.class);
        assertThat(statements.list(open)).hasSize(1);
        assertThat(announcing.callOff(heard.view(), open, "En gang til", World.TEST)).isInstanceOf(CallingOff.NotNow.class);
        assertThat(announcing.prolong(heard.view(), open, Set.of(Track.EVERYBODY), today.plusDays(60), "Sent", World.TEST)).isInstanceOf(Prolonging.Ended.class);
    }

    @Test
    void a_hidden_plan_waits_and_so_do_consultees_without_names() {
        Hearing prepared = ((Preparation.Prepared) preparing.prepare(heard.view(), 1, null, World.TEST)).hearing();
        server.getBean(Plans.class).show(heard.plan, false, World.TEST);
        assertThat(announce(prepared)).isEqualTo(new Announcement.NotYet(List.of(Announcement.Lack.HIDDEN, Announcement.Lack.NO_CONSULTEES)));
        assertThat(hearings.get(prepared.id()).announced()).isNull();
    }

    @Test
    void a_council_that_is_no_more_holds_no_hearings_and_what_it_began_is_not_announced() {
        Hearing prepared = Heard.prepared(heard.world, heard.plan, Opening.usual(today));
        assertThat(server.getBean(Reforms.class).enter(new Reform.Dissolve(heard.world.council, List.of(), today), World.TEST)).isEmpty();
        assertThat(announce(prepared)).isEqualTo(new Announcement.NotYet(List.of(Announcement.Lack.DISSOLVED)));
        assertThat(preparing.prepare(heard.view(), 1, null, World.TEST)).isEqualTo(new Preparation.Dissolved());
    }

    @Test
    void another_round_hears_another_text_and_asks_the_same() {
        assertThat(preparing.follow(heard.view(), heard.hearing, false, World.TEST)).isEqualTo(new Preparation.SameVersion(1));
        anotherVersion();
        Hearing second = ((Preparation.Prepared) preparing.follow(heard.view(), heard.hearing, true, World.TEST)).hearing();
        assertThat(second).returns(2, Hearing::number).returns(2, Hearing::version).returns(heard.hearing.id(), Hearing::follows).returns(true, Hearing::returningOnly);
        assertThat(consultees.list(second)).extracting(Consultee::name).isEqualTo(consultees.list(heard.hearing).stream().map(Consultee::name).toList());
        assertThat(consultees.list(second)).extracting(Consultee::key).doesNotContainAnyElementsOf(consultees.list(heard.hearing).stream().map(Consultee::key).toList());
        assertThat(preparing.follow(heard.view(), heard.hearing, true, World.TEST)).isInstanceOf(Preparation.Already.class);
    }

    @Test
    void a_round_for_those_who_took_part_is_told_to_those_who_proved_their_address() {
        EmailAddress proven = new EmailAddress("r" + UUID.randomUUID() + "@eksempel.no");
        EmailAddress unproven = new EmailAddress("r" + UUID.randomUUID() + "@eksempel.no");
        UUID key = spoke(proven, true);
        UUID other = spoke(unproven, false);
        anotherVersion();
        Hearing second = ((Preparation.Prepared) preparing.follow(heard.view(), heard.hearing, true, World.TEST)).hearing();
        assertThat(announce(second)).isInstanceOfSatisfying(Announcement.Announced.class, done -> assertThat(done.letters()).isEqualTo(1));
        assertThat(post.waiting()).filteredOn(each -> each.letter().subject().endsWith("på høring")).extracting(each -> each.letter().to()).contains(proven).doesNotContain(unproven);
        assertThat(consultees.mayReturn(second, key)).isTrue();
        assertThat(consultees.mayReturn(second, other)).isFalse();
        assertThat(consultees.mayReturn(second, consultees.list(second).getFirst().key())).isTrue();
    }

    @Test
    void whoever_has_not_answered_is_reminded_once_for_each_reminder_that_is_due() {
        Consultee silent = asked("Ungdomsrådet", Language.NN);
        Consultee declines = asked("Vil ikke", Language.NB);
        Consultee answers = asked("Har svart", Language.NB);
        Hearing open = ((Announcement.Announced) announce(Heard.prepared(heard.world, heard.plan, new Opening(today.minusDays(35), today.plusDays(7)), silent, declines, answers))).hearing();
        assertThat(reminding.remind()).as("told a moment ago").isZero();
        sql.sql("update hearing_consultee set told = told - interval '10 days' where hearing = ?").param(open.id().value()).update();
        consultees.choose(consultees.find(open, key(open, declines)).orElseThrow(), false, Language.NB);
        Consultee who = consultees.find(open, key(open, answers)).orElseThrow();
        assertThat(say(open, new Behalf.Proven(who.id(), who.name()))).isInstanceOf(Taking.Taken.class);
        assertThat(reminding.remind()).isEqualTo(1);
        assertThat(reminding.remind()).isZero();
        assertThat(lettersTo(silent)).hasSize(2);
        assertThat(lettersTo(silent).getFirst().subject()).startsWith("Frist: høyringa");
        assertThat(reminding.remindNow(heard.view(), open, World.TEST)).as("pressed at once after").isZero();
        announcing.prolong(heard.view(), open, Set.of(Track.CONSULTEES), today.plusDays(30), "Mer tid", World.TEST);
        assertThat(reminding.remind()).as("the new deadline is far away").isZero();
    }

    @Test
    void the_days_of_reminders_are_the_hearings_own_and_may_be_none() {
        Hearing prepared = opened(asked("Ungdomsrådet", Language.NB));
        assertThat(reminding.choose(heard.view(), prepared, new Reminders(List.of(14)), World.TEST)).isTrue();
        clock.hold(today.plusDays(30).atTime(12, 0).atZone(Opening.NORWAY).toInstant());
        assertThat(remindedOf(prepared)).isEqualTo(1);
        clock.hold(today.plusDays(36).atTime(12, 0).atZone(Opening.NORWAY).toInstant());
        assertThat(remindedOf(prepared)).as("not the server's seven days").isZero();
        assertThat(reminding.choose(heard.view(), prepared, new Reminders(List.of()), World.TEST)).isTrue();
        clock.hold(today.plusDays(41).atTime(12, 0).atZone(Opening.NORWAY).toInstant());
        assertThat(remindedOf(prepared)).isZero();
        clock.hold(today.plusDays(44).atTime(12, 0).atZone(Opening.NORWAY).toInstant());
        assertThat(reminding.choose(heard.view(), prepared, new Reminders(List.of(1)), World.TEST)).as("it is over").isFalse();
    }

    private int remindedOf(Hearing hearing) {
        Set<UUID> before = consultees.list(hearing).stream().filter(one -> one.reminded() != null && one.reminded().equals(clock.instant())).map(Consultee::id).collect(java.util.stream.Collectors.toSet());
        reminding.remind();
        return (int) consultees.list(hearing).stream().filter(one -> one.reminded() != null && one.reminded().equals(clock.instant()) && !before.contains(one.id())).count();
    }

    @Test
    void who_was_asked_gets_another_address_and_the_old_link_proves_nothing_any_more() {
        Hearing open = opened(asked("Ungdomsrådet", Language.NB));
        EmailAddress right = new EmailAddress("rett" + UUID.randomUUID() + "@eksempel.no");
        Consultee before = consultees.list(open).stream().filter(one -> one.name().equals("Ungdomsrådet")).findFirst().orElseThrow();
        assertThat(consultees.readdress(heard.view(), open, before, right, World.TEST)).contains(true);
        Consultee after = consultees.list(open).stream().filter(one -> one.id().equals(before.id())).findFirst().orElseThrow();
        assertThat(after.email()).isEqualTo(right);
        assertThat(consultees.find(open, before.key())).isEmpty();
        assertThat(consultees.find(open, after.key())).contains(after);
        assertThat(sql.sql("select body from letter where recipient = ?").param(right.value()).query(String.class).single()).contains(after.key().toString()).doesNotContain(before.key().toString());
        announcing.callOff(heard.view(), open, "Planen trekkes", World.TEST);
        assertThat(consultees.readdress(heard.view(), open, after, right, World.TEST)).isEmpty();
    }

    @Test
    void one_more_is_asked_when_it_is_announced_and_gets_the_same_letter() {
        Hearing open = opened();
        Consultee late = asked("Glemt", Language.NB);
        assertThat(consultees.ask(heard.view(), open, late, World.TEST)).isTrue();
        assertThat(consultees.ask(heard.view(), open, asked("glemt", Language.NB), World.TEST)).as("the same name").isFalse();
        assertThat(lettersTo(late)).hasSize(1);
    }

    private UUID spoke(EmailAddress email, boolean proven) {
        NewStatement letter = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, new Behalf.Own(), null, "Ja", null, today.minusDays(20), true, new Sender("Kari", false, email, Language.NB));
        UUID statement = ((Taking.Taken) statements.take(heard.hearing, letter, World.TEST)).statement().id().value();
        if (proven) {
            sql.sql("update hearing_sender set confirmed = clock_timestamp() where statement = ?").param(statement).update();
        }
        return sql.sql("select key from hearing_sender where statement = ?").param(statement).query(UUID.class).single();
    }

    private void anotherVersion() {
        heard.world.apply(heard.plan, List.of(Field.TITLE.put(heard.first, "Kurs i alle kommunene", "Kurs i hele regionen")));
        assertThat(versions.freeze(heard.plan, new NewVersion("Etter høring", null, today, null), World.TEST)).isInstanceOf(Freezing.Frozen.class);
    }

    private Hearing opened(Consultee... more) {
        return ((Announcement.Announced) announce(Heard.prepared(heard.world, heard.plan, Opening.usual(today), more))).hearing();
    }

    private Announcement announce(Hearing prepared) {
        return announcing.announce(heard.view(), prepared, prepared.revision(), World.TEST);
    }

    private Hearing save(Hearing prepared, Opening opening, StepId step) {
        Setup setup = new Setup(1, Map.of(Track.EVERYBODY, opening, Track.CONSULTEES, opening), null, true, step, Map.of(), consultees.list(prepared));
        return ((Saving.Saved) preparing.save(heard.view(), prepared, prepared.revision(), setup, World.TEST)).hearing();
    }

    private Taking say(Hearing hearing, Behalf behalf) {
        Track track = behalf instanceof Behalf.Proven ? Track.CONSULTEES : Track.EVERYBODY;
        return statements.take(hearing, new NewStatement(UUID.randomUUID(), track, Channel.PAGE, behalf, null, "Ja", null, null, true, Sender.nobody(Language.NB)), World.TEST);
    }

    private Step step(StepId id) {
        return progress.find(heard.plan).orElseThrow().find(id).orElseThrow();
    }

    private static Consultee asked(String name, Language language) {
        return Consultee.asked(null, name, new EmailAddress("r" + UUID.randomUUID() + "@eksempel.no"), language);
    }

    private UUID key(Hearing hearing, Consultee one) {
        return consultees.list(hearing).stream().filter(one::same).findFirst().orElseThrow().key();
    }

    private Letter letter(Consultee to) {
        return lettersTo(to).getFirst();
    }

    /** The newest first. */
    private List<Letter> lettersTo(Consultee to) {
        return post.waiting().stream().map(Outgoing::letter).filter(letter -> letter.to().equals(to.email())).toList();
    }

    private static <T> List<T> both(Callable<? extends T> one, Callable<? extends T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var hands = Executors.newFixedThreadPool(2)) {
            Future<T> first = hands.submit(() -> started(start, one));
            Future<T> second = hands.submit(() -> started(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T started(CyclicBarrier start, Callable<? extends T> what) throws Exception {
        start.await();
        return what.call();
    }
}
