package no.samspill.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import no.samspill.frame.Refused;
import no.samspill.kernel.Words;
import no.samspill.pace.Workshop;
import no.samspill.worksheet.SheetTurns;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class AListWaitsForItsTurnTest {
    private static final byte[] LIST = "Innspill\nFlere busser\n".getBytes(StandardCharsets.UTF_8);

    /** Nothing is asked of what it is kept by, or of its plan, before it is read. */
    @Test
    @SuppressWarnings("NullAway")
    void behind_the_sheets_that_others_have_read_and_is_told_where_it_does_not_come() throws Exception {
        var turns = new SheetTurns(new Workshop("reader", 1, 1, Duration.ofMillis(50), Duration.ofSeconds(20)));
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        Thread other = Thread.ofPlatform().start(() -> turns.read(UUID.randomUUID(), "stort.xlsx", () -> {
            begun.countDown();
            over.await();
            return "";
        }));
        begun.await();
        Lists lists = new Lists(null, null, turns);
        assertThatThrownBy(() -> lists.file(null, UUID.randomUUID(), "liste.csv", LIST, null)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(refused.problem().text(Words.of("nb"))).contains("ingenting er lagt inn");
        });
        over.countDown();
        other.join();
    }

    @Test
    void and_no_longer_than_it_may_take() {
        var turns = new SheetTurns(new Workshop("reader", 1, 1, Duration.ofSeconds(5), Duration.ofMillis(100)));
        assertThatThrownBy(() -> turns.read(UUID.randomUUID(), "stort.xlsx", () -> {
            Thread.sleep(20_000);
            return "";
        })).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(refused.problem().text(Words.of("nb"))).contains("«stort.xlsx»");
        });
    }
}
