package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samspill.worksheet.book.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of rows under the same header.
 *
 * @param header null for what stands in front of the first one
 * @param chosen what a person says that its columns tell
 * @param said what a person says that its rows are
 */
record Table(@Nullable Header header, List<Line> lines, Map<Integer, ColumnChoice> chosen, Map<Integer, RowChoice> said) {

    /** Parts a sheet at its headers, which no row is that somebody says is another; the first table is the rows in front of them, be there any or none. */
    static List<Table> of(Sheet sheet, Headings headings, LabelReader labels, Map<Integer, ColumnChoice> chosen, Map<Integer, RowChoice> said) {
        HeaderFinder finder = new HeaderFinder(sheet, headings, labels);
        List<Line> lines = Line.of(sheet);
        List<Table> tables = new ArrayList<>();
        Header header = null;
        List<Line> own = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Header next = said.containsKey(lines.get(at).number()) ? null : finder.at(lines, at, header);
            if (next == null || next.lines().stream().anyMatch(line -> said.containsKey(line.number()))) {
                own.add(lines.get(at));
                continue;
            }
            tables.add(new Table(header, own, chosen, said));
            header = next;
            own = new ArrayList<>();
            at += next.lines().size() - 1;
        }
        tables.add(new Table(header, own, chosen, said));
        return tables;
    }
}
