package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.samspill.plan.kept.KeptRepository;
import no.samspill.publishing.document.Document;
import no.samspill.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EachPaperOnceTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final JdbcClient sql;
    private final PaperRepository kept;
    private final Press press;

    EachPaperOnceTest(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.kept = new PaperRepository(sql, Clock.fixed(Instant.parse("2017-05-24T10:00:00Z"), ZoneOffset.UTC));
        this.press = new Press(kept, new VersionPaperRepository(sql, KeptRepository.of(database)));
    }

    @BeforeEach
    void nothing_is_kept() {
        sql.sql("delete from publishing_paper").update();
    }

    @AfterEach
    void close() {
        press.close();
    }

    @Test
    void many_who_ask_at_once_get_the_one_that_is_made() {
        Document paper = Made.of(Plans.sample());
        Set<Order> orders = new HashSet<>(IntStream.range(0, 20).mapToObj(any -> order(paper, PaperFormat.DOCX)).toList());
        List<byte[]> papers = orders.stream().map(order -> order.within(LONG).orElseThrow()).toList();

        assertThat(papers).allSatisfy(each -> assertThat(each).isEqualTo(papers.getFirst()));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void the_same_plan_asked_for_later_is_not_made_again() {
        order(Made.of(Plans.sample()), PaperFormat.DOCX).within(LONG).orElseThrow();
        sql.sql("update publishing_paper set content = 'kept'::bytea").update();

        assertThat(order(Made.of(Plans.sample()), PaperFormat.DOCX).within(LONG)).hasValue("kept".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void another_plan_and_another_format_are_other_papers() {
        order(Made.of(Plans.sample()), PaperFormat.DOCX).within(LONG).orElseThrow();
        order(Made.of(Plans.sample()), PaperFormat.PPTX).within(LONG).orElseThrow();
        order(Made.of(Hostile.empty()), PaperFormat.DOCX).within(LONG).orElseThrow();

        assertThat(count()).isEqualTo(3);
    }

    @Test
    void the_work_stops_when_nobody_waits_any_longer_and_leaves_nothing_behind() {
        Order order = order(Made.of(Hostile.rows(3000)), PaperFormat.PDF);
        var one = order.join(null);
        var other = order.join(null);

        order.leave(one);
        assertThat(press.making(PaperKey.of(Made.of(Hostile.rows(3000)), PaperFormat.PDF))).isPresent();
        order.leave(other);

        assertThatThrownBy(() -> order.within(LONG)).isInstanceOf(CancellationException.class);
        assertThat(count()).isZero();
    }

    @Test
    void there_is_room_for_so_many_and_the_newest_stays() {
        kept.keep(new PaperKey.Living("a", PaperFormat.PDF), new byte[600]);
        kept.keep(new PaperKey.Living("b", PaperFormat.PDF), new byte[600]);
        kept.makeRoom(1000);
        assertThat(count()).isEqualTo(1);

        kept.makeRoom(1);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void that_it_is_asked_for_is_noted_once_an_hour_and_not_each_time() {
        Document paper = Made.of(Plans.sample());
        order(paper, PaperFormat.DOCX).within(LONG).orElseThrow();
        sql.sql("update publishing_paper set asked = '2017-05-24T09:30:00Z'").update();
        order(paper, PaperFormat.DOCX).within(LONG).orElseThrow();
        assertThat(asked()).isEqualTo(Instant.parse("2017-05-24T09:30:00Z"));

        sql.sql("update publishing_paper set asked = '2017-05-24T08:30:00Z'").update();
        order(paper, PaperFormat.DOCX).within(LONG).orElseThrow();
        assertThat(asked()).isEqualTo(Instant.parse("2017-05-24T10:00:00Z"));
    }

    @Test
    void one_that_changed_after_it_was_asked_for_is_kept_under_what_is_in_it() {
        PaperKey.Living asked = PaperKey.of(Made.of(Hostile.empty()), PaperFormat.DOCX);
        press.order(asked, () -> Made.of(Plans.sample())).within(LONG).orElseThrow();
        assertThat(kept.find(asked)).isEmpty();
        assertThat(kept.find(PaperKey.of(Made.of(Plans.sample()), PaperFormat.DOCX))).isPresent();
    }

    private Instant asked() {
        return sql.sql("select asked from publishing_paper").query(java.time.OffsetDateTime.class).single().toInstant();
    }

    private Order order(Document paper, PaperFormat format) {
        return press.order(PaperKey.of(paper, format), () -> Papers.bytes(paper, format));
    }

    private int count() {
        return sql.sql("select count(*) from publishing_paper").query(Integer.class).single();
    }
}
