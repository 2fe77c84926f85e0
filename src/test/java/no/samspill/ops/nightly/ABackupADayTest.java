package no.samspill.ops.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import no.samspill.ops.Trouble;
import no.samspill.ops.backup.Restore;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.testing.MadeCluster;
import no.samspill.testing.MadeSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class ABackupADayTest {
    private static final ZonedDateTime NIGHT = ZonedDateTime.of(2018, 11, 5, 2, 30, 0, 0, ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;

    private Nightly nightly(int keep) {
        return new Nightly(folder, LocalTime.of(2, 30), keep);
    }

    private void made(ZonedDateTime when) throws IOException {
        Path file = folder.resolve("samspill-%tF".formatted(when) + "T0230.zip");
        Files.createFile(file);
        Files.setLastModifiedTime(file, FileTime.from(when.toInstant()));
    }

    @Test
    void is_due_from_its_hour_on_until_it_is_made_and_made_up_for_where_a_night_was_missed() throws IOException {
        assertThat(nightly(3).isDue(NIGHT.minusHours(5))).as("there is none at all").isTrue();
        made(NIGHT.minusDays(1));
        assertThat(nightly(3).isDue(NIGHT.minusMinutes(1))).isFalse();
        assertThat(nightly(3).isDue(NIGHT)).isTrue();
        assertThat(nightly(3).isDue(NIGHT.plusHours(14))).as("the machine stood still at night").isTrue();
        made(NIGHT.plusMinutes(5));
        assertThat(nightly(3).isDue(NIGHT.plusHours(14))).isFalse();
    }

    @Test
    void is_missed_when_it_is_a_day_and_a_half_old() throws IOException {
        assertThat(nightly(3).isLate(NIGHT.toInstant())).as("the first has not come yet").isFalse();
        made(NIGHT);
        assertThat(nightly(3).isLate(NIGHT.plusHours(36).toInstant())).isFalse();
        assertThat(nightly(3).isLate(NIGHT.plusHours(37).toInstant())).isTrue();
    }

    /** The drill: what is made by itself is what one is restored from. */
    @Test
    void can_be_read_back_and_those_too_many_go_and_nothing_else() throws Exception {
        Files.createFile(folder.resolve("samspill-før-flyttingen.zip"));
        made(NIGHT.minusDays(2));
        made(NIGHT.minusDays(1));
        Path data = folder.resolveSibling("data");
        try (var running = EmbeddedDatabase.in(MadeCluster.in(data))) {
            MadeSchema.in(running);
            JdbcClient sql = JdbcClient.create(running.owner().source());
            sql.sql("insert into organisation (id, kind, slug) values ('00000000-0000-0000-0000-000000000001', 'REGIONAL_COUNCIL', 'sor-troms')").update();
            try (var connection = running.service().source().getConnection()) {
                nightly(2).make(connection, NIGHT);
            }
            sql.sql("delete from organisation").update();
            Restore.read(nightly(2).files().getFirst(), running.owner().source(), true);
            assertThat(sql.sql("select slug from organisation").query(String.class).list()).containsExactly("sor-troms");
        }
        assertThat(nightly(2).files()).extracting(file -> file.getFileName().toString()).containsExactly("samspill-2018-11-05T0230.zip", "samspill-2018-11-04T0230.zip");
        assertThat(folder).isDirectoryContaining("glob:**før-flyttingen.zip");
    }

    @Test
    void is_made_in_no_folder_that_nobody_named() {
        assertThat(Nightly.of(new MockEnvironment())).isEmpty();
        assertThat(Nightly.of(new MockEnvironment().withProperty("samspill.backup.folder", folder.toString()))).contains(new Nightly(folder, LocalTime.of(2, 30), 14));
    }

    @ParameterizedTest
    @CsvSource({"at, 25:00, nightly.at", "at, halv tre, nightly.at", "keep, 0, nightly.keep", "keep, mange, nightly.keep", "folder, /finnes/ikke, nightly.folder"})
    void that_cannot_be_meant_is_said_when_the_server_starts(String setting, String typed, String said) {
        var settings = new MockEnvironment().withProperty("samspill.backup.folder", folder.toString()).withProperty("samspill.backup." + setting, typed);
        assertThatThrownBy(() -> Nightly.of(settings)).isInstanceOf(Trouble.class).extracting(wrong -> ((Trouble) wrong).key()).isEqualTo(said);
        assertThat(List.of(folder.toFile().list())).isEmpty();
    }
}
