package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import no.samspill.Samspill;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.testing.MadeSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ABackupOnTheCommandLineTest {
    @TempDir
    static Path shared;

    static byte[] backup;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void a_backup_is_made_once() throws IOException {
        file = folder.resolve("alt.zip");
        if (backup == null) {
            fill(shared.resolve("data"), "hel");
            assertThat(run("backup", file.toString(), "--data", shared.resolve("data").toString())).isZero();
            backup = Files.readAllBytes(file);
            out.reset();
        }
        Files.write(file, backup);
    }

    @Test
    void is_looked_through_without_any_database() throws IOException {
        assertThat(run("backup", "--check", file.toString())).isZero();
        assertThat(out.toString(UTF_8)).startsWith(file + " er hel: ").hasLineCount(1);
        assertThat(folder).isDirectoryNotContaining("glob:**data*");
        byte[] flipped = backup.clone();
        // In what the first part holds.
        flipped[40] ^= 4;
        Files.write(file, flipped);
        assertThat(run("backup", "--check", file.toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("Bruk en annen sikkerhetskopi.", file + " kan ikke leses inn.");
        Files.writeString(file, "Kjære regionråd");
        assertThat(run("backup", "--check", file.toString())).isEqualTo(2);
        assertThat(run("backup", "--check", folder.resolve("borte.zip").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).hasLineCount(2).contains("er ikke en sikkerhetskopi fra Samspill", "Finner ikke filen");
    }

    @Test
    void that_is_damaged_makes_no_folder_and_starts_no_database() throws IOException {
        Files.write(file, Arrays.copyOf(backup, backup.length - 100));
        assertThat(run("restore", file.toString(), "--data", folder.resolve("ny").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Slutten av " + file + " mangler").hasLineCount(1);
        assertThat(folder.resolve("ny")).doesNotExist();
    }

    @Test
    void comes_back_and_never_under_a_running_server() throws IOException {
        Path data = folder.resolve("data");
        assertThat(run("restore", file.toString(), "--data", data.toString())).isZero();
        assertThat(out.toString(UTF_8)).startsWith("Alt fra " + file + " er på plass. Alle må logge inn på nytt");
        try (var running = EmbeddedDatabase.in(data)) {
            assertThat(run("restore", file.toString(), "--replace", "--data", data.toString())).isEqualTo(2);
            assertThat(slugs(running)).isEqualTo("hel");
            String url = "%s?user=%s&password=%s".formatted(running.owner().url(), running.owner().user(), running.owner().password());
            try (var server = new DriverManagerDataSource(url).getConnection()) {
                assertThat(run("restore", file.toString(), "--replace", "--database-url", url)).isEqualTo(2);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            assertThat(run("restore", file.toString(), "--database-url", url + "feil")).isEqualTo(2);
            assertThat(err.toString(UTF_8)).contains("er i bruk av en annen Samspill", "Noen bruker databasen (én annen tilkobling)", "Får ikke kontakt med databasen")
                    .doesNotContain(running.owner().password(), running.service().password());
        }
    }

    @Test
    void is_on_the_disk_before_it_has_its_name() throws IOException {
        try (var recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            assertThat(run("backup", file.toString(), "--data", shared.resolve("data").toString())).isZero();
            recording.stop();
            Path told = folder.resolve("told.jfr");
            recording.dump(told);
            assertThat(RecordingFile.readAllEvents(told).stream().map(event -> event.getString("path")).toList())
                    .anyMatch(path -> path != null && path.startsWith(folder + "/.alt.zip"))
                    .contains(folder.toString());
        }
    }

    @Test
    void no_password_is_said_back() {
        for (String url : new String[] {
            "postgresql://bruker:HEMMELIG@vert/base", "jdbc:postgresql://bruker:HEMMELIG@vert/base", "jdbc:postgresql://bruker:HEM/MELIG@vert/base",
            "jdbc:mysql://vert/base?password=HEMMELIG", "jdbc:postgresql://127.0.0.1:1/base?user=x&password=HEMMELIG", "jdbc:postgresql://[/base?password=HEMMELIG"
        }) {
            assertThat(run("restore", file.toString(), "--debug", "--database-url", url)).isEqualTo(2);
        }
        assertThat(err.toString(UTF_8)).doesNotContain("HEMMELIG", "HEM/", "MELIG").contains("passordet foran @");
    }

    private static void fill(Path data, String slug) {
        try (var database = EmbeddedDatabase.in(data)) {
            JdbcClient.create(MadeSchema.in(database).source()).sql("INSERT INTO organisation VALUES (gen_random_uuid(), 'MUNICIPALITY', ?)").param(slug).update();
        }
    }

    private static String slugs(EmbeddedDatabase database) {
        return JdbcClient.create(database.owner().source())
                .sql("SELECT string_agg(slug, ',') FROM organisation").query(String.class).single();
    }

    private int run(String... args) {
        return Commands.run(Samspill.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    }
}
