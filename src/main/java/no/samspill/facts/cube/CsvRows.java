package no.samspill.facts.cube;

import java.util.ArrayList;
import java.util.List;
import no.samspill.worksheet.book.CsvSeparator;
import no.samspill.worksheet.book.CsvText;

/**
 * The rows of separated text, all as long as the head. Lines before the head that hold one text, or none, are the table's title.
 *
 * @param first which line of the file the first row is, as an editor counts
 */
record CsvRows(String title, List<String> head, List<List<String>> rows, int first) {

    static CsvRows of(String text) throws Refusal {
        CsvSeparator separator = CsvSeparator.of(text);
        CsvText fields = new CsvText(text, separator.from(), separator.separator());
        String title = "";
        List<String> head = List.of();
        List<List<String>> rows = new ArrayList<>();
        int at = 0;
        int first = 0;
        while (fields.hasMore()) {
            at++;
            List<String> row = row(fields, at);
            boolean blank = row.stream().allMatch(String::isBlank);
            if (head.isEmpty()) {
                boolean alone = row.stream().skip(1).allMatch(String::isBlank);
                title = alone && title.isEmpty() ? row.getFirst().strip() : title;
                head = alone ? head : row.stream().map(Codes::clean).toList();
                first = at + 1;
            } else if (blank && row.size() == 1) {
                // After the table come notes in prose; in the middle of it nothing may.
                return told(title, head, rows, first);
            } else if (row.size() != head.size()) {
                throw new Refusal(Why.ROW_LENGTH, at, head.size(), row.size());
            } else {
                rows.add(row);
            }
        }
        return told(title, head, rows, first);
    }

    private static CsvRows told(String title, List<String> head, List<List<String>> rows, int first) throws Refusal {
        if (head.size() < 2) {
            throw new Refusal(Why.NO_COLUMNS);
        }
        if (rows.isEmpty()) {
            throw new Refusal(Why.NO_VALUES);
        }
        return new CsvRows(title, head, rows, first);
    }

    private static List<String> row(CsvText fields, int at) throws Refusal {
        List<String> row = new ArrayList<>();
        do {
            row.add(fields.field().strip());
            if (fields.wasOpen()) {
                throw new Refusal(Why.OPEN_QUOTE, at);
            }
        } while (!fields.endedRow());
        return row;
    }

    int lineOf(int row) {
        return first + row;
    }
}
