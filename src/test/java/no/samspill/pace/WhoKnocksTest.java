package no.samspill.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import no.samspill.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WhoKnocksTest {
    private final DataSource database;

    WhoKnocksTest(DataSource database) {
        this.database = database;
    }

    @Test
    void a_household_is_one_however_many_addresses_it_has() {
        assertThat(ClientAddress.of("2001:db8:1:2::1")).isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::9")).isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
        assertThat(ClientAddress.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(ClientAddress.of("not:an:address")).isEqualTo("not:an:address");
    }

    @Test
    void server_processes_on_one_database_count_together() {
        Limit twice = new Limit("test", 2, Duration.ofHours(1));
        PaceRepository one = new PaceRepository(database);
        PaceRepository other = new PaceRepository(database);
        assertThat(one.take(twice, "kari", 1)).isInstanceOf(Turn.Granted.class);
        assertThat(other.take(twice, "kari", 1)).isInstanceOf(Turn.Granted.class);
        assertThat(one.take(twice, "kari", 1)).isInstanceOfSatisfying(Turn.TooSoon.class, soon -> assertThat(soon.pause()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(31)));
        assertThat(other.take(twice, "kari", 1)).isInstanceOf(Turn.TooSoon.class);
        assertThat(other.take(twice, "ola", 1)).isInstanceOf(Turn.Granted.class);
        assertThat(one.take(new Limit("else", 2, Duration.ofHours(1)), "kari", 1)).isInstanceOf(Turn.Granted.class);
    }
}
