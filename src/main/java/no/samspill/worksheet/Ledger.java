package no.samspill.worksheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.worksheet.book.Address;
import org.jspecify.annotations.Nullable;

/** Accounts for every non-empty cell of a book. */
public final class Ledger {
    private final List<Entry> entries;
    private @Nullable Map<String, Place> places;

    Ledger(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Every non-empty cell, in the order it was read. */
    public List<Entry> entries() {
        return entries;
    }

    /** @param cell as the spreadsheet program calls it: "B12" */
    public Optional<Place> find(String sheet, String cell) {
        if (places == null) {
            places = new HashMap<>();
            entries.forEach(entry -> places.put(entry.sheet + "!" + entry.cell(), entry.place));
        }
        return Optional.ofNullable(places.get(sheet + "!" + cell));
    }

    /**
     * @param row from 1
     * @param column from 0
     */
    public record Entry(String sheet, int row, int column, Place place) {
        public String cell() {
            return new Address(row, column).toString();
        }
    }
}
