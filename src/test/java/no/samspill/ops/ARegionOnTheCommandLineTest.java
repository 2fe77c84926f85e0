package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import no.samspill.Samspill;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.testing.MadeCluster;
import no.samspill.testing.MadeSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ARegionOnTheCommandLineTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        String[] all = Stream.concat(Arrays.stream(args), Stream.of("--data", folder.resolve("data").toString())).toArray(String[]::new);
        return Commands.run(Samspill.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), all);
    }

    @Test
    void is_written_and_read_in_while_the_database_is_in_use() throws IOException {
        Path file = folder.resolve("region.zip");
        assertThat(run("export-region", "sor-troms", file.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Det er ingen data i mappen").hasLineCount(1);
        assertThat(run("import-region", file.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Finner ikke filen").hasLineCount(1);
        try (var running = EmbeddedDatabase.in(MadeCluster.in(folder.resolve("data")))) {
            MadeSchema.in(running);
            JdbcClient sql = JdbcClient.create(running.owner().source());
            sql.sql("insert into organisation (id, kind, slug) values ('00000000-0000-0000-0000-000000000001', 'REGIONAL_COUNCIL', 'sor-troms')").update();
            sql.sql("""
                    insert into plan (id, owner, slug, language, base_year, numbering, visible)
                    values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 'utviklingsplan', 'nb', 2017, 'LETTERED', true)""").update();
            assertThat(run("export-region", "sor", file.toString())).isEqualTo(2);
            assertThat(err.toString(UTF_8)).isEqualTo("samspill: Det er ingen region med adressen sor her. Regionene er: sor-troms\n");
            assertThat(run("export-region", "/sor-troms/", file.toString())).isZero();
            assertThat(out.toString(UTF_8)).startsWith("Regionen sor-troms (én plan) er skrevet til " + file).hasLineCount(1);
            assertThat(run("import-region", file.toString())).isEqualTo(2);
            assertThat(err.toString(UTF_8)).startsWith("samspill: Regionen sor-troms har planer her allerede, og ingenting er endret.").hasLineCount(1);
            sql.sql("delete from plan").update();
            assertThat(run("import-region", file.toString())).isZero();
            assertThat(out.toString(UTF_8)).startsWith("Regionen sor-troms er på plass (én plan)").hasLineCount(1);
            assertThat(JdbcClient.create(running.service().source()).sql("select slug from plan").query(String.class).single()).isEqualTo("utviklingsplan");
            assertThat(run("restore", file.toString())).isEqualTo(2);
            assertThat(err.toString(UTF_8)).contains("er en sikkerhetskopi av én region").hasLineCount(1);
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));
        assertThat(run("import-region", file.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Slutten av " + file + " mangler").hasLineCount(1);
    }
}
