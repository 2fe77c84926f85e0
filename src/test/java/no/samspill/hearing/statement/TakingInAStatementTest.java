package no.samspill.hearing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Phase;
import no.samspill.hearing.Track;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class TakingInAStatementTest {
    @Autowired private ApplicationContext server;
    @Autowired private Statements statements;
    @Autowired private JdbcClient sql;

    private Heard heard;

    @BeforeEach
    void a_hearing() {
        heard = Heard.now(World.of(server, "Gratangen"));
    }

    private static NewStatement said(UUID sending, String words) {
        return new NewStatement(sending, Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), null, words, null, null, true, Sender.nobody(Language.NB));
    }

    private static NewStatement letter(LocalDate authored, LocalDate received) {
        return new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, new Behalf.Claimed("Velforeningen"), null, "Hei", authored, received, true, Sender.nobody(Language.NB));
    }

    @Test
    void each_gets_the_next_number_and_a_receipt_of_its_own() {
        Statement one = ((Taking.Taken) statements.take(heard.hearing, said(UUID.randomUUID(), "مرحبا 🙂"), World.TEST)).statement();
        Statement two = ((Taking.Taken) statements.take(heard.hearing, said(UUID.randomUUID(), ""), World.TEST)).statement();
        assertThat(one.number()).isEqualTo(1);
        assertThat(one.words()).isEqualTo("مرحبا 🙂");
        assertThat(two.number()).isEqualTo(2);
        assertThat(two.nothingToSay()).isTrue();
        assertThat(two.receipt()).isNotEqualTo(one.receipt());
        assertThat(statements.list(heard.hearing)).containsExactly(one, two);
    }

    @Test
    void the_same_form_sent_twice_is_one_statement() {
        UUID sending = UUID.randomUUID();
        Statement first = ((Taking.Taken) statements.take(heard.hearing, said(sending, "En gang"), World.TEST)).statement();
        assertThat(statements.take(heard.hearing, said(sending, "En gang"), World.TEST)).isEqualTo(new Taking.Before(first));
        assertThat(statements.list(heard.hearing)).hasSize(1);
    }

    @Test
    void nobody_speaks_on_the_page_before_or_after() {
        LocalDate today = LocalDate.now(Opening.NORWAY);
        Heard over = new Heard(World.of(server, "Gratangen"), today.minusDays(40), today.minusDays(1));
        Heard coming = new Heard(World.of(server, "Gratangen"), today.plusDays(1), today.plusDays(43));
        assertThat(statements.take(over.hearing, said(UUID.randomUUID(), "For sent"), World.TEST)).isEqualTo(new Taking.Shut(Phase.AFTER));
        assertThat(statements.take(coming.hearing, said(UUID.randomUUID(), "For tidlig"), World.TEST)).isEqualTo(new Taking.Shut(Phase.BEFORE));
        assertThat(statements.list(over.hearing)).isEmpty();
    }

    @Test
    void a_letter_that_came_late_is_taken_in_and_marked() {
        LocalDate today = LocalDate.now(Opening.NORWAY);
        Heard over = new Heard(World.of(server, "Gratangen"), today.minusDays(60), today.minusDays(10));
        Statement late = ((Taking.Taken) statements.take(over.hearing, letter(today.minusDays(12), today.minusDays(9)), World.TEST)).statement();
        Statement timely = ((Taking.Taken) statements.take(over.hearing, letter(today.minusDays(12), today.minusDays(10)), World.TEST)).statement();
        assertThat(late.late()).isTrue();
        assertThat(timely.late()).isFalse();
        assertThat(late.publicName()).isEqualTo("Velforeningen");
    }

    @Test
    void a_letter_is_not_received_before_it_was_written() {
        LocalDate today = LocalDate.now(Opening.NORWAY);
        assertThatThrownBy(() -> letter(today, today.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update hearing_statement set words = 'Noe annet'",
        "update hearing_statement set words = null",
        "update hearing_statement set received = received - interval '1 day'",
        "update hearing_statement set late = true",
        "delete from hearing_statement",
        "truncate hearing_statement cascade",
        "update hearing set version = 2",
        "update hearing_track set deadline = deadline - 1",
        "delete from hearing"
    })
    void the_database_itself_keeps_what_was_received_and_what_was_announced(String harm) {
        statements.take(heard.hearing, said(UUID.randomUUID(), "Slik var det"), World.TEST);
        assertThatThrownBy(() -> sql.sql(harm).update()).isInstanceOf(DataAccessException.class);
        assertThat(statements.list(heard.hearing)).extracting(Statement::words).containsExactly("Slik var det");
    }
}
