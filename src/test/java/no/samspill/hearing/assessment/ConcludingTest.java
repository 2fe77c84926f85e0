package no.samspill.hearing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Track;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Senders;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.plan.Plans;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ConcludingTest {
    @Autowired private ApplicationContext server;
    @Autowired private Statements statements;
    @Autowired private Points points;
    @Autowired private Several several;
    @Autowired private Desk desk;
    @Autowired private Concluding concluding;
    @Autowired private Hearings hearings;
    @Autowired private Plans plans;
    @Autowired private Senders senders;
    @Autowired private JdbcClient sql;

    private static final LocalDate TODAY = LocalDate.now(Opening.NORWAY);

    private Heard over() {
        return new Heard(World.of(server, "Gratangen"), TODAY.minusDays(60), TODAY.minusDays(10));
    }

    private Statement letter(Heard heard, String words, @Nullable String email, LocalDate received) {
        Sender sender = new Sender(null, false, email == null ? null : new EmailAddress(email), Language.NN);
        NewStatement wanted = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, new Behalf.Own(), null, words, received, received, true, sender);
        return ((Taking.Taken) statements.take(heard.hearing, wanted, World.TEST)).statement();
    }

    private void answer(Heard heard, Statement statement) {
        several.answer(heard.hearing, points.of(statement).stream().map(Point::id).toList(), Proposal.answer(Judgement.NOTED, "Takk.", null), World.TEST);
    }

    private Concluded conclude(Heard heard) {
        return concluding.conclude(plans.get(heard.plan), heard.hearing, World.TEST);
    }

    private List<String> letters(String to) {
        return sql.sql("select body from letter where recipient = ? and subject like 'Dette sa %'").param(to).query(String.class).list();
    }

    @Test
    void nothing_is_concluded_while_a_point_is_not_answered_or_somebody_may_still_speak() {
        Heard open = Heard.now(World.of(server, "Gratangen"));
        assertThat(conclude(open)).isInstanceOf(Concluded.NotOver.class);
        Heard heard = over();
        Statement one = letter(heard, "Mer lys", null, TODAY.minusDays(20));
        Statement two = letter(heard, "Mer lys her", null, TODAY.minusDays(20));
        answer(heard, one);
        assertThat(conclude(heard)).isEqualTo(new Concluded.Unanswered(points.of(two), 1));
        assertThat(hearings.get(heard.hearing.id()).concluded()).isNull();
    }

    @Test
    void each_proven_address_is_told_once_with_the_way_to_all_its_points() {
        Heard heard = over();
        String region = heard.world.region;
        Statement one = letter(heard, "Mer lys", "en@" + region + ".no", TODAY.minusDays(20));
        Statement two = letter(heard, "Mer lys her", "EN@" + region + ".no", TODAY.minusDays(20));
        Statement unproven = letter(heard, "Mer lys der", "to@" + region + ".no", TODAY.minusDays(20));
        sql.sql("insert into hearing_consultee (id, hearing, name, email, language, key) values (gen_random_uuid(), ?, 'Gratangen', ?, 'nb', gen_random_uuid())").params(heard.hearing.id().value(), "post@" + region + ".no").update();
        sql.sql("update hearing_sender set confirmed = now() where statement in (?, ?)").params(one.id().value(), two.id().value()).update();
        List.of(one, two, unproven).forEach(each -> answer(heard, each));
        assertThat(conclude(heard)).isEqualTo(new Concluded.Done(2));
        assertThat(conclude(heard)).isEqualTo(new Concluded.Before());
        List<String> told = sql.sql("select body from letter where lower(recipient) = ? and subject like 'Dette sa %'").param("en@" + region + ".no").query(String.class).list();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).contains(one.receipt().toString(), two.receipt().toString(), "/horing/1/svar", "Du har uttalt deg").doesNotContain("Mer lys");
        assertThat(letters("post@" + region + ".no")).hasSize(1);
        assertThat(letters("to@" + region + ".no")).isEmpty();
        assertThat(points.of(one)).allMatch(Point::locked);
    }

    @Test
    void who_confirms_their_address_after_it_is_laid_out_is_told_then_and_once() {
        Heard heard = over();
        String mine = "sen@" + UUID.randomUUID() + ".no";
        Statement one = letter(heard, "Mer lys", mine, TODAY.minusDays(20));
        Statement two = letter(heard, "Mer lys her", mine.toUpperCase(java.util.Locale.ROOT), TODAY.minusDays(20));
        List.of(one, two).forEach(each -> answer(heard, each));
        assertThat(conclude(heard)).isEqualTo(new Concluded.Done(0));
        for (int press = 0; press < 2; press++) {
            assertThat(senders.confirm(one, key(one))).isTrue();
        }
        assertThat(told(mine)).singleElement().satisfies(letter -> assertThat(letter).contains(one.receipt().toString(), "/horing/1/svar").doesNotContain(two.receipt().toString()));
        assertThat(senders.confirm(two, key(two))).isTrue();
        assertThat(told(mine)).hasSize(2).last().satisfies(letter -> assertThat(letter).contains(two.receipt().toString()));
        assertThat(senders.confirm(two, UUID.randomUUID())).isFalse();
        assertThat(told(mine)).hasSize(2);
    }

    private UUID key(Statement one) {
        return sql.sql("select key from hearing_sender where statement = ?").param(one.id().value()).query(UUID.class).single();
    }

    private List<String> told(String email) {
        return sql.sql("select body from letter where lower(recipient) = lower(?) and subject like 'Dette sa %' order by handed_over").param(email).query(String.class).list();
    }

    @Test
    void two_who_lay_it_out_at_once_lay_it_out_once_and_one_letter_goes_to_each() throws Exception {
        Heard heard = over();
        String email = "en@" + heard.world.region + ".no";
        Statement one = letter(heard, "Mer lys", email, TODAY.minusDays(20));
        sql.sql("update hearing_sender set confirmed = now() where statement = ?").param(one.id().value()).update();
        answer(heard, one);
        CyclicBarrier start = new CyclicBarrier(2);
        try (var hands = Executors.newFixedThreadPool(2)) {
            Callable<Concluded> press = () -> {
                start.await();
                return conclude(heard);
            };
            List<Future<Concluded>> came = List.of(hands.submit(press), hands.submit(press));
            assertThat(List.of(came.getFirst().get(), came.getLast().get())).containsExactlyInAnyOrder(new Concluded.Done(1), new Concluded.Before());
        }
        assertThat(letters(email)).hasSize(1);
    }

    @Test
    void the_late_ask_for_no_answer_where_they_do_not_count() {
        Heard heard = over();
        sql.sql("update hearing set late_counts = false where id = ?").param(heard.hearing.id().value()).update();
        letter(heard, "For sent", null, TODAY.minusDays(3));
        assertThat(desk.progress(heard.hearing).points()).isZero();
        assertThat(desk.progress(heard.hearing).days()).isEmpty();
        assertThat(conclude(heard)).isInstanceOf(Concluded.Done.class);
    }

    @Test
    void what_was_entered_and_answered_on_one_day_says_nothing_of_how_long_it_took() {
        Heard heard = over();
        answer(heard, letter(heard, "Mer lys", null, TODAY));
        assertThat(desk.progress(heard.hearing).days()).isEmpty();
        answer(heard, letter(heard, "Mer lys her", null, TODAY.minusDays(12)));
        assertThat(desk.progress(heard.hearing).days()).hasValue(12);
    }

    @Test
    void how_long_it_took_is_the_median_of_days_from_received_to_answered() {
        Heard heard = over();
        List.of(20, 30, 50).forEach(ago -> answer(heard, letter(heard, "Mer lys", null, TODAY.minusDays(ago))));
        Progress progress = desk.progress(heard.hearing);
        assertThat(progress.days()).hasValue(30);
        assertThat(progress.answered()).isEqualTo(3);
        assertThat(progress.judged(Judgement.NOTED)).isEqualTo(3);
    }
}
