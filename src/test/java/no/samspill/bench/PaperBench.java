package no.samspill.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import no.samspill.publishing.Plans;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.paper.PlanDocument;

/** Measures how fast papers are made, beside LibreOffice and Chromium making a PDF of the same plan, all in one run. */
public final class PaperBench {
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 9;
    private static final List<PaperFormat> FORMATS = List.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.PPTX, PaperFormat.ODT);

    private PaperBench() {}

    public static void main(String[] args) throws Exception {
        System.out.printf(
                Locale.ROOT, "load of the machine before: %.1f on %d processors%n%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors());
        Path folder = Files.createTempDirectory("bench");
        for (int measures : List.of(5, 500)) {
            double pdf = inside(measures);
            outside(measures, pdf, folder);
        }
        Path sample = Path.of("samples", "arbeidsverktoy-innovasjon.xlsx");
        System.out.println("five papers of the sample, whole process (aim: under 6,000 ms)");
        System.out.println("  " + Program.publish(sample, folder.resolve("papers")).measure());
    }

    /** From the plan to the bytes: composing is part of it. */
    private static double inside(int measures) throws IOException {
        var edition = Plans.large(measures);
        Supplier<Document> composed = () -> PlanDocument.of(edition);
        List<Measured> all = FORMATS.stream()
                .map(format -> new Measured(format.word(), () -> bytes(composed.get(), format).length))
                .toList();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            for (Measured each : all) {
                each.round(i >= WARM_UP);
            }
        }
        System.out.printf("a plan of %d measures with text, in a warm JVM, medians of %d rounds in turn (aim at 500: docx and pptx under 300 ms)%n", measures, ROUNDS);
        all.forEach(each -> System.out.printf(Locale.ROOT, "  %-28s %7.1f ms%n", each.name(), each.median()));
        return all.getFirst().median();
    }

    private static void outside(int measures, double pdf, Path folder) throws IOException {
        Document paper = PlanDocument.of(Plans.large(measures));
        Path word = Files.write(folder.resolve("plan" + measures + ".docx"), bytes(paper, PaperFormat.DOCX));
        Path page = PaperPage.of(Plans.large(measures).plan(), folder.resolve("page" + measures));
        System.out.println("the same plan to PDF by others, whole process, the best of four (aim: ours at most half of each)");
        for (Program program : List.of(Program.office("LibreOffice of our docx", "pdf", word, folder), Program.chromium(page, folder))) {
            Program.Timing timing = program.measured();
            System.out.print("  " + timing.said());
            timing.best().ifPresent(best -> System.out.printf(Locale.ROOT, "  %5.2f x ours", best / pdf));
            System.out.println();
        }
        System.out.println();
    }

    private static byte[] bytes(Document paper, PaperFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers.write(paper, format, out);
        return out.toByteArray();
    }
}
