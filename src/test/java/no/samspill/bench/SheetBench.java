package no.samspill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Measures how fast sheets are read, beside the plain walk over their cells and beside LibreOffice, all in one run. */
public final class SheetBench {

    private static final int ROWS = 50_000;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 21;

    private SheetBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        Path large = folder.resolve("arbeidsark-50000.xlsx");
        SeededSheet.write(large, ROWS, 2017);
        Path small = Path.of("samples", "arbeidsverktoy-innovasjon.xlsx");
        System.out.printf("%d rows, %,d bytes; medians of %d rounds in turn, warm%n", ROWS, Files.size(large), ROUNDS);

        List<Measured> inside = List.of(
                new Measured("plain walk over the cells", () -> walk(large)),
                new Measured("Books.open", () -> open(large)));
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            for (Measured each : inside) {
                each.round(i >= WARM_UP);
            }
        }
        double walk = inside.getFirst().median();
        inside.forEach(each -> System.out.printf("%-28s %7.1f ms  %5.2f x the walk%n", each.name, each.median(), each.median() / walk));
        System.out.printf("heap at its highest %d MB of %d MB%n", Heap.peak() >> 20, Runtime.getRuntime().maxMemory() >> 20);

        Office office = Office.find();
        if (office == null) {
            System.out.println("LibreOffice is not installed (package libreoffice-calc-nogui): not measured");
            return;
        }
        for (Path sheet : List.of(large, small)) {
            double took = office.convert(sheet, folder);
            System.out.printf("LibreOffice, %-28s %7.1f ms whole process%n", sheet.getFileName(), took);
        }
    }

    private static long walk(Path file) throws IOException {
        long cells = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    cells += rows.flatMap(Row::stream).filter(cell -> cell != null && !cell.getRawValue().isEmpty()).count();
                }
            }
        }
        return cells;
    }

    private static long open(Path file) {
        Book book = (Book) Books.open(file.getFileName().toString(), file, Limits.DEFAULT);
        return book.sheets().stream().flatMap(sheet -> sheet.rows().stream()).mapToLong(row -> row.cells().size()).sum();
    }

    private interface Work {
        long run() throws IOException;
    }

    private static final class Measured {
        private final String name;
        private final Work work;
        private double[] times = new double[0];

        Measured(String name, Work work) {
            this.name = name;
            this.work = work;
        }

        void round(boolean counts) throws IOException {
            long start = System.nanoTime();
            long cells = work.run();
            double took = (System.nanoTime() - start) / 1e6;
            if (cells == 0) {
                throw new IllegalStateException(name + " read nothing");
            }
            if (counts) {
                times = Arrays.copyOf(times, times.length + 1);
                times[times.length - 1] = took;
            }
        }

        double median() {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }
}
