package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import no.samspill.Samspill;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.testing.MadeSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class AStoreOnTheCommandLineTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int check() {
        out.reset();
        err.reset();
        return Commands.run(Samspill.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), "check-store", "--data", folder.resolve("data").toString());
    }

    @Test
    void is_looked_through_while_it_is_used_and_at_rest() {
        assertThat(check()).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Det er ingen data i mappen").hasLineCount(1);
        try (var running = EmbeddedDatabase.in(folder.resolve("data"))) {
            assertThat(check()).as("without our tables").isEqualTo(2);
            assertThat(err.toString(UTF_8)).startsWith("samspill: Databasen er fra en eldre eller nyere Samspill.").hasLineCount(1);
            MadeSchema.in(running);
            var database = running.owner().source();
            JdbcClient sql = JdbcClient.create(database);
            sql.sql("insert into organisation (id, kind, slug) values ('00000000-0000-0000-0000-000000000001', 'REGIONAL_COUNCIL', 'sor-troms')").update();
            sql.sql("""
                    insert into plan (id, owner, slug, language, base_year, numbering, visible)
                    values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 'utviklingsplan', 'nb', 2017, 'LETTERED', true)""").update();
            sql.sql("""
                    insert into plan_version (plan, number, name, dated, system, entry, revision, content)
                    values ('00000000-0000-0000-0000-000000000002', 1, 'Til rådet', '2017-12-08', 'test', 1, 1, '{}')""").update();
            assertThat(check()).isZero();
            assertThat(out.toString(UTF_8)).startsWith("Alt henger sammen: én versjon.").contains("Hold derfor et papir");
            sql.sql("alter table plan_version disable trigger user").update();
            sql.sql("update plan_version set content = '{ }'").update();
        }
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString(UTF_8)).startsWith("utviklingsplan: Versjon 1: Teksten og avtrykket hører ikke sammen.").contains("Én ting er ikke slik den ble lagret.").hasLineCount(2);
        assertThat(err.toString(UTF_8)).isEmpty();
    }
}
