package no.samspill.publishing.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.publishing.SealUnusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** What an administrator sets is looked at when the server starts: what cannot seal is said then. */
class ACertificateThatIsSetTest {
    private static final Instant BEFORE = Sealing.NOW.minusSeconds(1000);
    private static final Instant AFTER = Sealing.NOW.plusSeconds(1000);

    @TempDir
    Path folder;

    private final MockEnvironment settings = new MockEnvironment();

    private Seal seal() {
        return new Seal(settings, Clock.fixed(Sealing.NOW, ZoneOffset.UTC));
    }

    private Path file() {
        return folder.resolve("segl.p12");
    }

    private void refused(Path file, String password, String key) {
        settings.setProperty("samspill.seal.keystore", file.toString());
        settings.setProperty("samspill.seal.password", password);
        assertThatThrownBy(this::seal).isInstanceOfSatisfying(SealUnusable.class, why -> {
            assertThat(why.key()).isEqualTo("proof.seal." + key);
            assertThat(Words.of(Language.NB).get(why.key(), why.arguments())).contains(file.toString()).doesNotContain("{", password);
        });
    }

    @Test
    void that_seals_is_taken_and_none_is_none() {
        assertThat(seal()).isNotNull();
        settings.setProperty("samspill.seal.keystore", Sealing.keystore(file(), "hemmelig-ord", BEFORE, AFTER, "segl").toString());
        settings.setProperty("samspill.seal.password", "hemmelig-ord");
        assertThat(seal()).isNotNull();
        Sealing.keystore(file(), "hemmelig-ord", BEFORE, AFTER, "en", "to");
        settings.setProperty("samspill.seal.alias", "to");
        assertThat(seal()).isNotNull();
    }

    @Test
    void that_does_not_is_refused_with_what_to_do() throws IOException {
        refused(folder.resolve("borte.p12"), "hemmelig-ord", "missing");
        refused(Sealing.keystore(file(), "hemmelig-ord", BEFORE, AFTER, "segl"), "feil-passord", "password");
        refused(Sealing.keystore(file(), "hemmelig-ord", BEFORE, Sealing.NOW.minusSeconds(1), "segl"), "hemmelig-ord", "expired");
        refused(Sealing.keystore(file(), "hemmelig-ord", Sealing.NOW.plusSeconds(1), AFTER, "segl"), "hemmelig-ord", "early");
        refused(Sealing.keystore(file(), "hemmelig-ord", BEFORE, AFTER), "hemmelig-ord", "no-key");
        refused(Sealing.keystore(file(), "hemmelig-ord", BEFORE, AFTER, "en", "to"), "hemmelig-ord", "which");
        settings.setProperty("samspill.seal.alias", "tre");
        refused(file(), "hemmelig-ord", "which");
        refused(Files.writeString(file(), "Kjære regionråd"), "hemmelig-ord", "unreadable");
    }
}
