package no.samspill.worksheet.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book while it is being read: what the readers of every format write to, and where the limits are held. */
final class BookDraft {

    private final String fileName;
    private final Format format;
    private final Meter meter;
    private final List<SheetDraft> sheets = new ArrayList<>();
    private final List<Peculiarity> peculiarities = new ArrayList<>();
    private boolean drawings;

    BookDraft(String fileName, Format format, Meter meter) {
        this.fileName = fileName;
        this.format = format;
        this.meter = meter;
    }

    Meter meter() {
        return meter;
    }

    String fileName() {
        return fileName;
    }

    Format format() {
        return format;
    }

    SheetDraft sheet(String name, boolean hidden) throws Refusal {
        meter.sheet();
        SheetDraft sheet = new SheetDraft(name, hidden, this);
        sheets.add(sheet);
        return sheet;
    }

    /** The first of a kind in a place is told; a thousand formulas without values are not a thousand sentences. */
    void peculiar(String code, @Nullable String sheet, @Nullable String cell, Object... args) {
        boolean told = peculiarities.stream()
                .anyMatch(p -> p.code().equals(code) && java.util.Objects.equals(p.sheet(), sheet));
        if (!told) {
            List<String> words = List.of(args).stream().map(String::valueOf).toList();
            peculiarities.add(new Peculiarity(code, sheet, cell, words));
        }
    }

    /** Pictures, charts and text boxes lie over the cells and are not read. */
    void drawing(String sheet) {
        drawings = true;
        peculiar("drawings-not-read", sheet, null);
    }

    Book book() throws Refusal {
        if (sheets.stream().allMatch(SheetDraft::isEmpty)) {
            throw new Refusal(drawings ? "only-drawings" : "empty-book");
        }
        return new Book(fileName, format, sheets.stream().map(SheetDraft::sheet).toList(), peculiarities);
    }
}
