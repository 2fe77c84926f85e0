package no.samspill.worksheet.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.samspill.frame.Refused;
import no.samspill.kernel.Words;
import no.samspill.pace.Workshop;
import no.samspill.plan.matching.Matching;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.SheetTurns;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ASheetThatTakesMinutesTest {
    private final Book book = (Book) Books.open("ark.csv", new ByteArrayInputStream("Tiltak;Tidsplan\nKurs;2018\nNettverk;2019\n".getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT);

    @AfterEach
    void go_on() {
        Thread.interrupted();
    }

    @Test
    void ends_with_a_sentence_that_says_what_to_do() throws Exception {
        Readings readings = new Readings(new SheetTurns(new Workshop("reader", 2, 1, Duration.ofSeconds(5), Duration.ofMillis(300))));
        Reading reading = Worksheets.read(book, Choices.none());
        var over = new CountDownLatch(1);
        assertThatThrownBy(() -> readings.inTurn(UUID.randomUUID(), "stort.xlsx", "import.busy", () -> {
            try {
                while (true) {
                    Matching.between(reading.plan(), reading.plan());
                }
            } finally {
                over.countDown();
            }
        })).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(refused.problem().text(Words.of("nb"))).contains("«stort.xlsx»", "Planen er som før", "Slett rader");
        });
        assertThat(over.await(30, TimeUnit.SECONDS)).as("it is worked on no longer").isTrue();
    }

    @Test
    void is_let_go_of_while_it_is_understood() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Worksheets.read(book, Choices.none())).isInstanceOf(CancellationException.class);
    }

    @Test
    void is_let_go_of_while_it_is_held_against_the_plan() {
        Reading reading = Worksheets.read(book, Choices.none());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Matching.between(reading.plan(), reading.plan())).isInstanceOf(CancellationException.class);
    }
}
