package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import no.samspill.Samspill;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.testing.MadeCluster;
import no.samspill.testing.MadeSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ADoctorOnTheCommandLineTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int doctor(String... more) {
        out.reset();
        err.reset();
        return Commands.run(Samspill.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Stream.concat(Stream.of("doctor"), Stream.of(more)).toArray(String[]::new));
    }

    private String said() {
        return out.toString(UTF_8);
    }

    @Test
    void says_of_each_thing_how_it_is_and_ends_with_what_must_be_done() throws IOException {
        String data = MadeCluster.in(folder.resolve("data")).toString();
        Path backups = Files.createDirectory(folder.resolve("kopier"));
        Path last = Files.createFile(backups.resolve("samspill-2018-11-05T0230.zip"));
        try (var running = EmbeddedDatabase.in(Path.of(data))) {
            MadeSchema.in(running);
            assertThat(doctor("--data", data, "--address", "http://localhost:8080", "--set", "samspill.backup.folder=" + backups)).as(said()).isZero();
            assertThat(said()).contains(
                    "✓ Databasen svarer: PostgreSQL 18.", "✓ Tabellene er de denne Samspill har.", "✓ Rollen «samspill_service»", "✓ En endring er trygg på én maskin", "✓ Klokkene", "✓ Ingen e-post har ventet",
                    "✓ Siste sikkerhetskopi i " + backups + " er under en time gammel.", "✓ Innstillingene er kjente", "! E-post er ikke satt opp", "Ingenting må gjøres.");

            Files.setLastModifiedTime(last, FileTime.from(Instant.now().minus(Duration.ofHours(50))));
            JdbcClient.create(running.owner().source()).sql("delete from flyway_schema_history where version = (select max(version) from flyway_schema_history)").update();
            assertThat(doctor("--data", data, "--set", "samspill.backup.folder=" + backups, "--set", "samspill.adress=https://plan.region.no")).isEqualTo(1);
            assertThat(said()).contains("! Tabellene er fra en eldre Samspill", "✗ Siste sikkerhetskopi i " + backups + " er 50 timer gammel.", "✗ Ingen kjenner innstillingen samspill.adress. Mener du samspill.address?", "To ting må gjøres.".replace("To", "2"));
        }
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void goes_on_where_one_thing_cannot_be_looked_at() throws IOException {
        try (var deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = deaf.getLocalPort();
            deaf.close();
            assertThat(doctor("--data", folder.resolve("borte").toString(), "--address", "https://localhost:" + port, "--behind-proxy", "--set", "spring.mail.host=127.0.0.1", "--set", "spring.mail.port=" + port, "--set", "samspill.seal.keystore=" + folder.resolve("segl.p12"), "--set", "samspill.backup.at=midt på natten", "--set", "samspill.backup.folder=" + folder)).isEqualTo(1);
        }
        assertThat(said()).contains("✗ Det er ingen data i mappen", "✗ E-posttjeneren 127.0.0.1:", "✗ Papirer kan ikke forsegles: ", "✗ https://localhost:", "✗ samspill.backup.at er et klokkeslett", "5 ting må gjøres.");
    }

    @Test
    void says_in_one_line_what_was_typed_wrong() {
        assertThat(doctor("--adress", "x")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: ").hasLineCount(1);
    }
}
