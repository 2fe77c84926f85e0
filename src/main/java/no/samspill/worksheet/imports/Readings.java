package no.samspill.worksheet.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.book.Book;
import org.springframework.stereotype.Component;

/** Remembers the sheets last looked at, since a preview is looked at page by page. Only few, for one may hold 100,000 rows. */
@Component
class Readings {
    private static final int REMEMBERED = 3;

    private final Map<Asked, Seen> seen = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Seen> eldest) {
            return size() > REMEMBERED;
        }
    };

    record Asked(UploadId upload, Choices choices) {}

    record Seen(Book book, Reading reading) {}

    /** One at a time: reading a large sheet takes a processor and much memory for a second or two. */
    synchronized Seen get(UploadId upload, Choices choices, Supplier<Seen> reader) {
        return seen.computeIfAbsent(new Asked(upload, choices), any -> reader.get());
    }
}
