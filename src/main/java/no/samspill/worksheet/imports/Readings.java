package no.samspill.worksheet.imports;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.plan.Header;
import no.samspill.plan.PlanView;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Remembers the sheets last looked at and what was made of each, since a preview is looked at page by page, and then taken in as it
 * was shown. Only few, for one may hold 100,000 rows.
 */
@Component
class Readings {
    private static final int REMEMBERED = 3;

    /** Reading a large sheet takes a processor and much memory for a second or two: so many at a time, and the others wait for so long. */
    private static final int READ_AT_A_TIME = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore reading = new Semaphore(READ_AT_A_TIME, true);
    private final Map<UploadId, Opened> sheets = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UploadId, Opened> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The book of a sheet that has just come: to see whether it can be read, it was read. */
    synchronized void came(UploadId upload, Book book) {
        sheets.put(upload, new Opened(() -> book));
    }

    /** Nobody waits for another's sheet to be opened or read, only for their own. */
    synchronized Opened get(UploadId upload, Supplier<Book> opener) {
        return sheets.computeIfAbsent(upload, any -> new Opened(opener));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!reading.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, Problem.of("import.busy")).with(HttpHeaders.RETRY_AFTER, "20");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, Problem.of("import.busy"));
        }
        try {
            return work.get();
        } finally {
            reading.release();
        }
    }

    /** One book, how it was read last, and what that was beside its plan. */
    final class Opened {
        private final Supplier<Book> opener;
        private @Nullable Book book;
        private @Nullable Read read;
        private @Nullable Shown shown;

        Opened(Supplier<Book> opener) {
            this.opener = opener;
        }

        synchronized Book book() {
            Book open = book;
            if (open == null) {
                open = inTurn(opener);
                book = open;
            }
            return open;
        }

        synchronized Reading reading(Choices choices) {
            Read last = read;
            if (last == null || !last.choices.equals(choices)) {
                Book open = book();
                last = new Read(choices, inTurn(() -> Worksheets.read(open, choices)));
                read = last;
            }
            return last.reading;
        }

        /** @param maker is asked only where the sheet, what is decided of it, the plan or the parties known are others than the last time */
        synchronized Preview beside(Upload upload, PlanView view, BiFunction<Upload, PlanView, Preview> maker) {
            Shown last = shown;
            if (last == null || !last.is(upload, view)) {
                last = new Shown(upload, view.header(), view.known(), maker.apply(upload, view));
                shown = last;
            }
            return last.preview;
        }
    }

    private record Read(Choices choices, Reading reading) {}

    private record Shown(Upload upload, Header header, KnownParties known, Preview preview) {
        boolean is(Upload other, PlanView view) {
            return upload.equals(other) && header.equals(view.header()) && known.equals(view.known());
        }
    }
}
