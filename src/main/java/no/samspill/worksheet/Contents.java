package no.samspill.worksheet;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.samspill.worksheet.book.Cell;

/**
 * What stands below a heading. A heading word is evidence of what a column means; its cells are the judge.
 *
 * @param lines the rows of the table
 */
record Contents(List<Line> lines) {
    private static final int ENOUGH = 200;
    /** "5", "10 %", "200 m", "ca. 1,5 mill. kr": a number, and at most a unit after it. */
    private static final Pattern VALUE = Pattern.compile("(?iu)(ca\\.?|over|under|minst|maks|[<>≥≤~±+-])?\\s*[0-9][0-9 \u00a0.,]*\\s*"
            + "(%|‰|°c|prosent|poeng|stk\\.?|kr\\.?|kroner|mnok|(mill|mrd|tusen)\\.?( kr\\.?| kroner)?|k?m[²³23]?|daa|kg|tonn|[kmg]?wh?|timer|dager|dagar|uker|veker|måneder|månader|år|personer|personar|elever|elevar|innbyggere|innbyggarar|årsverk)?");

    /** Whether the column holds numbers, shares and amounts, and no titles. Rows that are only counted 1, 2, 3 hold the place of titles. */
    boolean areValues(int column) {
        List<String> texts = lines.stream().limit(ENOUGH).map(line -> line.at(column)).filter(Objects::nonNull).map(Cell::text).map(String::strip).toList();
        long values = texts.stream().filter(text -> VALUE.matcher(text).matches() && Slot.of(text) == null).count();
        return texts.size() > 1 && values * 3 >= texts.size() * 2L && !areCounted(texts);
    }

    /** Whether one column says nothing that the other does not say, or does not leave open. */
    boolean agree(int one, int other) {
        return lines.stream().allMatch(line -> {
            Cell first = line.at(one);
            Cell second = line.at(other);
            return first == null || second == null || first.text().strip().equals(second.text().strip());
        });
    }

    /** Whether the column numbers its rows as an outline, at more depths than one. */
    boolean isOutline(int column) {
        List<OutlineNumber> numbers = lines.stream().limit(ENOUGH).map(line -> line.at(column)).filter(Objects::nonNull).map(cell -> OutlineNumber.whole(cell.text())).toList();
        return !numbers.isEmpty() && numbers.stream().allMatch(Objects::nonNull) && numbers.stream().anyMatch(number -> number != null && number.depth() > 1);
    }

    private static boolean areCounted(List<String> texts) {
        int before = 0;
        for (String text : texts) {
            OutlineNumber number = OutlineNumber.whole(text);
            if (number == null || number.depth() > 1) {
                return number != null && texts.stream().allMatch(each -> OutlineNumber.whole(each) != null);
            }
            if (number.place() < before || number.place() > before + 1) {
                return false;
            }
            before = number.place();
        }
        return true;
    }
}
