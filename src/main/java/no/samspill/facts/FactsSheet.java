package no.samspill.facts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.worksheet.WithoutMoment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** What a region counts as an xlsx file: a row for each place and time, its number as a number, and an empty cell with the word for why where there is none. */
public final class FactsSheet {
    private static final List<String> NUMBERS = List.of("nr", "name", "unit", "municipality", "place", "time", "number", "sign", "amount", "base", "low", "high", "made", "note");
    private static final List<Integer> WIDTHS = List.of(6, 34, 26, 14, 22, 16, 14, 28, 12, 12, 10, 10, 40, 40);
    private static final List<String> TARGETS = List.of("nr", "name", "municipality", "time", "number");
    private static final List<String> SOURCES = List.of("nr", "name", "source", "licence", "link", "updated", "fetched", "note");
    private static final int SHARE_DIGITS = 6;
    private static final String HEAD = "D7E7E5";

    private final Words words;
    private final FactsInWords said;

    private FactsSheet(Words words) {
        this.words = words;
        this.said = new FactsInWords(words);
    }

    /** The same numbers give the same bytes. */
    public static byte[] of(List<Reckoned> counted, Words words) throws IOException {
        FactsSheet sheet = new FactsSheet(words);
        Path resting = Files.createTempFile("samspill-", ".xlsx");
        try {
            try (OutputStream written = Files.newOutputStream(resting);
                    Workbook book = new Workbook(written, "Samspill", "1.0")) {
                sheet.numbers(book.newWorksheet(words.get("facts.sheet")), counted);
                sheet.targets(book.newWorksheet(words.get("facts.sheet.targets")), counted);
                sheet.sources(book.newWorksheet(words.get("facts.sheet.sources")), counted);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WithoutMoment.copy(resting, out);
            return out.toByteArray();
        } finally {
            Files.delete(resting);
        }
    }

    private void numbers(Worksheet sheet, List<Reckoned> counted) {
        heads(sheet, NUMBERS);
        int row = 1;
        for (Reckoned of : counted) {
            for (Line line : Stream.concat(of.lines().stream(), Stream.of(of.region())).toList()) {
                for (Cell cell : line.cells()) {
                    named(sheet, row, of);
                    sheet.value(row, 2, of.indicator().said().unit());
                    sheet.value(row, 3, line.key().equals(Value.REGION) ? words.get("facts.sheet.region") : line.key());
                    sheet.value(row, 4, line.name());
                    sheet.value(row, 5, cell.term().code());
                    cell(sheet, row++, of, cell);
                }
            }
        }
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
        }
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, NUMBERS.size() - 1);
        }
    }

    private void cell(Worksheet sheet, int row, Reckoned of, Cell cell) {
        Figure figure = cell.figure();
        BigDecimal read = figure.read(of.indicator().kind());
        if (read == null) {
            sheet.value(row, 7, said.cell(of.indicator(), cell));
        } else {
            // A share of both its parts may go on for ever; all of its digits are those parts, which stand beside it.
            sheet.value(row, 6, read.setScale(Math.min(read.scale(), SHARE_DIGITS), RoundingMode.HALF_UP));
        }
        if (of.indicator().kind().based() && figure.base() != null) {
            number(sheet, row, 8, figure.amount());
            number(sheet, row, 9, figure.base());
        }
        number(sheet, row, 10, figure.low());
        number(sheet, row, 11, figure.high());
        if (!cell.parts().isEmpty() && cell.why() != Cell.Why.COUNTED) {
            sheet.value(row, 12, cell.parts().stream().map(Part::name).collect(Collectors.joining(", ")));
        }
        text(sheet, row, 13, cell.note());
    }

    private void targets(Worksheet sheet, List<Reckoned> counted) {
        heads(sheet, TARGETS);
        int row = 1;
        for (Reckoned of : counted) {
            for (Target target : of.targets()) {
                named(sheet, row, of);
                sheet.value(row, 2, target.place().equals(Value.REGION) ? words.get("facts.sheet.region") : target.place());
                sheet.value(row, 3, target.term().code());
                sheet.value(row++, 4, Objects.requireNonNull(target.amount()));
            }
        }
        widths(sheet, 6, 34, 14, 16, 14);
    }

    private void sources(Worksheet sheet, List<Reckoned> counted) {
        heads(sheet, SOURCES);
        int row = 1;
        for (Reckoned of : counted) {
            for (Delivery delivery : of.deliveries()) {
                named(sheet, row, of);
                sheet.value(row, 2, delivery.source().called());
                text(sheet, row, 3, delivery.source().licence());
                text(sheet, row, 4, delivery.source().link());
                text(sheet, row, 5, Optional.ofNullable(delivery.updated()).map(said::day).orElse(null));
                sheet.value(row, 6, said.day(delivery.fetched()));
                text(sheet, row++, 7, delivery.source().notes());
            }
        }
        widths(sheet, 6, 34, 50, 14, 50, 20, 20, 50);
    }

    private static void named(Worksheet sheet, int row, Reckoned of) {
        sheet.value(row, 0, of.indicator().number());
        sheet.value(row, 1, of.indicator().name());
    }

    private void heads(Worksheet sheet, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, words.get("facts.sheet." + heads.get(column)));
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().fillColor(HEAD).set();
        sheet.freezePane(0, 1);
    }

    private static void widths(Worksheet sheet, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String value) {
        if (value != null) {
            sheet.value(row, column, value);
        }
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable BigDecimal value) {
        if (value != null) {
            sheet.value(row, column, value);
        }
    }
}
