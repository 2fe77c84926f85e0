package no.samspill.worksheet.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import no.samspill.frame.Seat;
import no.samspill.plan.Header;
import no.samspill.plan.PlanView;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.SheetTurns;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers the sheets last looked at and what was made of each, since a preview is looked at page by page, and then taken in as it
 * was shown. Only few, for one may hold 100,000 rows.
 */
@Component
class Readings {
    private static final int REMEMBERED = 3;

    private final SheetTurns turns;
    private final Map<UploadId, Opened> sheets = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UploadId, Opened> eldest) {
            return size() > REMEMBERED;
        }
    };

    Readings(SheetTurns turns) {
        this.turns = turns;
    }

    /** The book of a sheet that has just come: to see whether it can be read, it was read. */
    synchronized void came(UploadId upload, Book book) {
        sheets.put(upload, new Opened(() -> book));
    }

    /** Nobody waits for another's sheet to be opened or read, only for their own. */
    synchronized Opened get(UploadId upload, Supplier<Book> opener) {
        return sheets.computeIfAbsent(upload, any -> new Opened(opener));
    }

    /** @param busy the key of what is said to one whose turn does not come */
    <T> T inTurn(UUID sender, String fileName, String busy, Callable<T> work) {
        return turns.inTurn(sender, fileName, busy, "import.slow", work);
    }

    /** One book, how it was read last, and what that was beside its plan. */
    final class Opened {
        private final Supplier<Book> opener;
        private final ReentrantLock looking = new ReentrantLock();
        private @Nullable Book book;
        private @Nullable Read read;
        private @Nullable Shown shown;

        Opened(Supplier<Book> opener) {
            this.opener = opener;
        }

        /** Asked only by one whose turn it is to look at this sheet. */
        Book book() {
            Book open = book;
            if (open == null) {
                open = opener.get();
                book = open;
            }
            return open;
        }

        /** Asked only by one whose turn it is to look at this sheet. */
        Reading reading(Choices choices) {
            Read last = read;
            if (last == null || !last.choices.equals(choices)) {
                last = new Read(choices, Worksheets.read(book(), choices));
                read = last;
            }
            return last.reading;
        }

        /** @param maker is asked only where the sheet, what is decided of it, the plan or the parties known are others than the last time */
        Preview beside(Upload upload, PlanView view, BiFunction<Upload, PlanView, Preview> maker) {
            if (!looking.tryLock()) {
                Seat.leave();
                looking.lock();
            }
            try {
                Shown last = shown;
                if (last == null || !last.is(upload, view)) {
                    Preview made = inTurn(upload.person(), upload.fileName(), "import.busy", () -> maker.apply(upload, view));
                    last = new Shown(upload, view.header(), view.known(), made);
                    shown = last;
                }
                return last.preview;
            } finally {
                looking.unlock();
            }
        }
    }

    private record Read(Choices choices, Reading reading) {}

    private record Shown(Upload upload, Header header, KnownParties known, Preview preview) {
        boolean is(Upload other, PlanView view) {
            return upload.equals(other) && header.equals(view.header()) && known.equals(view.known());
        }
    }
}
