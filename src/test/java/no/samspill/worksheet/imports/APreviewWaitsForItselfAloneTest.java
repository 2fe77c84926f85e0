package no.samspill.worksheet.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.samspill.pace.Workshop;
import no.samspill.worksheet.SheetTurns;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import org.junit.jupiter.api.Test;

class APreviewWaitsForItselfAloneTest {
    private final Readings readings = new Readings(new SheetTurns(new Workshop("reader", 2, 1, Duration.ofSeconds(20), Duration.ofSeconds(65))));
    private final Book book = (Book) Books.open("ark.csv", new ByteArrayInputStream("Tiltak;Tidsplan\nKurs;2018\n".getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT);

    @Test
    void while_anothers_sheet_is_opened() throws Exception {
        var begun = new CountDownLatch(1);
        var opened = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(() -> looked(() -> {
            begun.countDown();
            await(opened);
            return book;
        }), Thread::startVirtualThread);
        await(begun);
        try {
            assertThat(CompletableFuture.supplyAsync(() -> looked(() -> book), Thread::startVirtualThread).get(30, TimeUnit.SECONDS)).isSameAs(book);
        } finally {
            opened.countDown();
        }
        assertThat(slow.get(30, TimeUnit.SECONDS)).isSameAs(book);
    }

    /** Somebody's sheet, opened as it is before it is shown. */
    private Book looked(Supplier<Book> opener) {
        UploadId sheet = new UploadId(UUID.randomUUID());
        return readings.inTurn(UUID.randomUUID(), "ark.csv", "import.busy", () -> readings.get(sheet, opener).book());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
