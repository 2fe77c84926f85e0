package no.samspill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Measures how fast sheets are read, beside the plain walk over their cells and beside LibreOffice, all in one run. */
public final class SheetBench {

    private static final int ROWS = 50_000;
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 15;

    private SheetBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        Path large = folder.resolve("arbeidsark-50000.xlsx");
        SeededSheet.write(large, ROWS, 2017);
        Path small = Path.of("samples", "arbeidsverktoy-innovasjon.xlsx");
        System.out.printf("%,d rows, %,d bytes%n%n", ROWS, Files.size(large));
        inside(large);
        outside("whole process, the large sheet", large, folder);
        outside("whole process, the small sample", small, folder);
    }

    private static void inside(Path large) throws IOException {
        List<Measured> all = List.of(
                new Measured("plain walk over the cells", () -> walk(large)),
                new Measured("Books.open", () -> cells(open(large))),
                new Measured("Books.open, Worksheets.read", () -> read(large)));
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            for (Measured each : all) {
                each.round(i >= WARM_UP);
            }
        }
        double walk = all.getFirst().median();
        System.out.printf("in a warm JVM, medians of %d rounds in turn (aim: at most 2 x the walk)%n", ROUNDS);
        all.forEach(each -> each.print(walk));
        System.out.printf("  heap at its highest %d MB of %d MB%n%n", Heap.peak() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Aim: faster than LibreOffice on both files. */
    private static void outside(String what, Path sheet, Path folder) throws IOException, InterruptedException {
        System.out.println(what);
        List.of(Program.office(sheet, folder), Program.check(sheet)).forEach(program -> System.out.println("  " + program.measure()));
        System.out.println();
    }

    private static long walk(Path file) throws IOException {
        long cells = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    cells += rows.flatMap(Row::stream)
                            .filter(cell -> cell != null && !cell.getRawValue().isEmpty())
                            .count();
                }
            }
        }
        return cells;
    }

    private static Book open(Path file) {
        return (Book) Books.open(file.getFileName().toString(), file, Limits.DEFAULT);
    }

    private static long cells(Book book) {
        return book.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
    }

    private static long read(Path file) {
        Reading reading = Worksheets.read(open(file), Choices.none());
        return reading.plan().elements().size();
    }
}
