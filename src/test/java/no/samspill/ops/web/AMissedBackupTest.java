package no.samspill.ops.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Links;
import no.samspill.frame.Message;
import no.samspill.frame.Visit;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class AMissedBackupTest {
    private static final Instant NOW = Instant.parse("2018-11-05T09:00:00Z");

    @TempDir
    Path folder;

    private Optional<Message> said(String address) {
        Links nobodyAsksForOne = null;
        return new LateBackup(new MockEnvironment().withProperty("samspill.backup.folder", folder.toString()), Clock.fixed(NOW, ZoneId.of("Europe/Oslo")))
                .on(new Visit(Words.of(Language.NB), nobodyAsksForOne, address, null, null, List.of(), List.of(), Optional::empty));
    }

    @Test
    void is_told_on_the_page_that_is_the_administrators_alone() throws IOException {
        Path last = Files.createFile(folder.resolve("samspill-2018-11-03T0230.zip"));
        Files.setLastModifiedTime(last, FileTime.from(NOW));
        assertThat(said("/styring")).isEmpty();

        Files.setLastModifiedTime(last, FileTime.from(NOW.minus(Duration.ofHours(40))));
        assertThat(said("/styring")).get().extracting(Message::text).asString().startsWith("Siste sikkerhetskopi er fra 3. november 2018");
        assertThat(said("/sor-troms")).isEmpty();
        assertThat(said("/arbeid")).isEmpty();
    }
}
