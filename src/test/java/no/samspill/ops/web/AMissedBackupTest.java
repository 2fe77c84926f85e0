package no.samspill.ops.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Links;
import no.samspill.frame.Message;
import no.samspill.frame.Visit;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.signin.SignedIn;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ServerTest
class AMissedBackupTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @TempDir
    Path folder;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @AfterEach
    void nobody_is_signed_in() {
        SecurityContextHolder.clearContext();
    }

    private Optional<Message> said(PersonId who, String address) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(SignedIn.of(who), null));
        var told = new LateBackup(new MockEnvironment().withProperty("samspill.backup.folder", folder.toString()), people, clock);
        Links nobodyAsksForOne = null;
        return told.on(new Visit(Words.of(Language.NB), nobodyAsksForOne, address, null, null, List.of(), List.of(), Optional::empty));
    }

    @Test
    void is_told_to_the_administrator_where_they_come_in_and_to_nobody_else() throws IOException {
        PersonId administrator = people.enter("Ola", TEST);
        people.makeAdministrator(administrator, TEST);
        Path last = Files.createFile(folder.resolve("samspill-2018-11-03T0230.zip"));
        Files.setLastModifiedTime(last, FileTime.from(clock.instant()));
        assertThat(said(administrator, "/styring")).isEmpty();

        Files.setLastModifiedTime(last, FileTime.from(clock.instant().minus(Duration.ofHours(40))));
        assertThat(said(administrator, "/styring")).get().extracting(Message::text).asString().startsWith("Siste sikkerhetskopi er fra ");
        assertThat(said(administrator, "/sor-troms")).isEmpty();
        assertThat(said(people.enter("Kari", TEST), "/styring")).isEmpty();
    }
}
