package no.samspill.worksheet.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import no.samspill.worksheet.book.Row;

/** Cells that somebody copied out of a spreadsheet: a small sheet, mostly without its headings. */
record Clip(Book book, Reading reading) {
    /** Tells the reader that tabs stand between the cells. */
    private static final String BY_TABS = "sep=\t\n";

    private static final Pattern LEVEL = Pattern.compile("(innsats|satsings)område|mål(setting|setjing)?|strategi|tiltak|focus area|goal|strategy|measure");

    /** @return null where the text is no cells */
    static @org.jspecify.annotations.Nullable Clip of(String text, PlanView view) {
        Clip asItIs = read(text, view);
        if (asItIs == null || asItIs.rows().isEmpty()) {
            return null;
        }
        Clip headed = read(headings(asItIs.rows()) + "\n" + text, view);
        return headed != null && headed.understood() > asItIs.understood() ? new Clip(asItIs.book, headed.reading) : asItIs;
    }

    List<Row> rows() {
        return book.sheets().isEmpty() ? List.of() : book.sheets().getFirst().rows();
    }

    /** Whether some row says its level, so that it is meant as a row and not as words for a cell. */
    boolean saysLevels() {
        return rows().stream().anyMatch(Clip::saysLevel);
    }

    private static boolean saysLevel(Row row) {
        return LEVEL.matcher(row.cells().getFirst().text().toLowerCase(Locale.ROOT)).lookingAt();
    }

    private static @org.jspecify.annotations.Nullable Clip read(String text, PlanView view) {
        byte[] bytes = (BY_TABS + text).getBytes(StandardCharsets.UTF_8);
        return Books.open("utklipp.tsv", new ByteArrayInputStream(bytes), Limits.DEFAULT) instanceof Book book
                ? new Clip(book, Worksheets.read(book, new Choices(view.baseYear(), null, view.known())))
                : null;
    }

    /** Fields that are known for what they are, less those that are only kept. */
    private int understood() {
        return reading.plan().walk().mapToInt(Clip::understood).sum();
    }

    private static int understood(Element row) {
        return 2 * row.meant().size() - 2 * row.other().size() + 1;
    }

    /** The working table's own headings, in its order: with two columns for the content where the first says the level. */
    private static String headings(List<Row> rows) {
        Words words = Words.of(Language.NB);
        String first = rows.stream().anyMatch(Clip::saysLevel) ? "\t" : words.get("kind.MEASURE");
        return Stream.concat(Stream.of(first), Field.UNDERSTOOD.stream().map(field -> field.called(words))).collect(Collectors.joining("\t"));
    }
}
