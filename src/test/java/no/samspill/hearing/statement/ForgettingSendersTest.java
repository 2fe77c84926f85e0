package no.samspill.hearing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.samspill.files.Examined;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Track;
import no.samspill.input.PersonsData;
import no.samspill.input.Privacy;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.post.Post;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ForgettingSendersTest {
    @Autowired private ApplicationContext server;
    @Autowired private Statements statements;
    @Autowired private StatementPrivacy own;
    @Autowired private Privacy privacy;
    @Autowired private Senders senders;
    @Autowired private Plans plans;
    @Autowired private Post post;
    @Autowired private Journal journal;
    @Autowired private JdbcClient sql;

    private final EmailAddress email = new EmailAddress("kari" + UUID.randomUUID() + "@eksempel.no");
    private Heard heard;
    private PlanView view;
    private Statement said;

    @BeforeEach
    void somebody_has_spoken() {
        heard = Heard.now(World.of(server, "Gratangen"));
        view = plans.get(heard.plan);
        Examined.Fit file = (Examined.Fit) Examined.of("lys.txt", "Hemmelig lys".getBytes(StandardCharsets.UTF_8));
        NewStatement wanted = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, new Behalf.Claimed("Karis forening"), null, "Hemmelige ord", null, null, true, new Sender("Kari Nordmann", false, email, Language.NB));
        said = ((Taking.Taken) statements.take(heard.hearing, wanted, List.of(file), World.TEST)).statement();
    }

    @Test
    void who_asks_is_handed_all_of_it_by_address_and_by_receipt() {
        PersonsData byEmail = privacy.of(view, email);
        PersonsData byReceipt = privacy.of(view, said.receipt());

        assertThat(byEmail.also()).singleElement().satisfies(kept -> assertThat(kept.things().toString()).contains("Hemmelige ord", "Kari Nordmann", "Karis forening", "lys.txt", email.value()));
        assertThat(byReceipt.also()).isEqualTo(byEmail.also());
        assertThat(privacy.of(plans.get(Heard.now(World.of(server, "Gratangen")).plan), email).also()).isEmpty();
    }

    @Test
    void erased_it_is_a_number_and_its_days_in_every_table() {
        privacy.erase(view, privacy.of(view, email), true, World.TEST);

        Statement stub = statements.find(heard.hearing, said.number()).orElseThrow();
        assertThat(stub.erased()).isNotNull();
        assertThat(stub.words()).isNull();
        assertThat(stub.behalf()).isEqualTo(new Behalf.Own());
        assertThat(stub.received()).isEqualTo(said.received());
        assertThat(statements.files(said.id())).isEmpty();
        assertThat(statements.contact(said.id())).isEmpty();
        assertThat(post.waiting()).noneMatch(letter -> letter.letter().text().contains(said.receipt().toString()));
        assertThat(journal.ofElement(said.id().value()).toString()).doesNotContain("Hemmelig", "Kari", "@eksempel");
        assertThat(everything()).doesNotContain("Hemmelig", "Nordmann", "Karis forening", email.value());
    }

    @Test
    void a_name_alone_can_go_and_the_words_stay() {
        privacy.erase(view, privacy.of(view, said.receipt()), false, World.TEST);

        assertThat(statements.contact(said.id())).isEmpty();
        assertThat(statements.find(heard.hearing, said.number()).orElseThrow().words()).isEqualTo("Hemmelige ord");
    }

    @Test
    void when_the_day_is_reached_name_and_address_are_gone() {
        sql.sql("update hearing_sender set kept_until = current_date - 1 where statement = ?").param(said.id().value()).update();
        own.sweep();

        assertThat(statements.contact(said.id())).isEmpty();
        assertThat(statements.find(heard.hearing, said.number()).orElseThrow().words()).isEqualTo("Hemmelige ord");
    }

    @Test
    void nothing_but_the_erasing_takes_a_file_away() {
        assertThatThrownBy(() -> sql.sql("delete from hearing_file where statement = ?").param(said.id().value()).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("update hearing_file set name = 'annet' where statement = ?").param(said.id().value()).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void who_asks_to_be_erased_is_out_of_sight_at_once_and_may_think_better_of_it() {
        server.getBean(Sorting.class).show(heard.hearing, List.of(said), World.TEST);
        senders.askToErase(heard.hearing, said, World.TEST);
        assertThat(statements.find(heard.hearing, said.number()).orElseThrow().everybodysToRead()).isFalse();

        senders.takeBackAsking(heard.hearing, said, World.TEST);
        assertThat(statements.find(heard.hearing, said.number()).orElseThrow().everybodysToRead()).isTrue();
    }

    /** Every row of the room's tables about this hearing, as text. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("hearing_statement", "hearing_sender", "hearing_file", "hearing_draft", "letter")) {
            sql.sql("select row_to_json(t)::text from " + table + " t").query(String.class).list().stream().filter(row -> row.contains(email.value()) || row.contains(heard.hearing.id().toString()) || row.contains(said.id().toString())).forEach(all::append);
        }
        return all.toString();
    }
}
