package no.samspill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samspill.kernel.Words;
import no.samspill.plan.Field;
import no.samspill.plan.TwoPlans;
import no.samspill.plan.version.Became;
import no.samspill.plan.version.Comparison;
import no.samspill.plan.version.Summary;
import no.samspill.plan.version.text.Compared;
import no.samspill.plan.version.text.Paragraph;
import no.samspill.plan.version.text.RandomTexts;
import no.samspill.plan.version.text.Side;
import no.samspill.plan.version.text.Texts;
import no.samspill.publishing.Office;
import no.samspill.publishing.TrackedPairs;

/** Measures the difference between two versions as it grows, and holds a thousand tracked documents against LibreOffice. */
public final class DifferenceBench {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 100;
    private static final int EDITS = 10_000;

    private DifferenceBench() {}

    public static void main(String[] args) throws Exception {
        int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        for (int rows : List.of(500, 5_000)) {
            grown(rows);
        }
        edits();
        tracked(pairs);
    }

    private static void edits() {
        int wrong = 0;
        long start = System.nanoTime();
        for (int seed = 0; seed < EDITS; seed++) {
            RandomTexts texts = new RandomTexts(seed);
            String before = texts.html();
            String after = texts.edited(before);
            List<Compared> compared = Texts.between(Field.TEXT, before, after);
            wrong += in(Side.BEFORE, compared).equals(Texts.of(Field.TEXT, before)) && in(Side.AFTER, compared).equals(Texts.of(Field.TEXT, after)) ? 0 : 1;
        }
        System.out.printf(Locale.ROOT, "%d random edits of a text: %d not found again both ways, in %.1f s%n", EDITS, wrong, (System.nanoTime() - start) / 1e9);
    }

    private static List<Paragraph> in(Side side, List<Compared> compared) {
        return compared.stream().flatMap(paragraph -> paragraph.in(side).stream()).toList();
    }

    /** @return how long every text takes word by word, in milliseconds */
    static double grown(int rows) throws IOException {
        TwoPlans two = TwoPlans.large(rows);
        List<String> kept = two.kept();
        List<Measured> all = List.of(
                new Measured("read both as they are kept", () -> kept.stream().map(TwoPlans::read).mapToLong(view -> view.words().size()).sum()),
                new Measured("row by row", () -> Comparison.between(two.before(), two.after()).rows().size()),
                new Measured("and every text word by word", () -> words(Comparison.between(two.before(), two.after()))),
                new Measured("and the short of it", () -> Summary.of(Comparison.between(two.before(), two.after()), Words.of("nb")).points().size()),
                new Measured("Word with tracked changes", () -> TrackedPairs.word(two).length));
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            for (Measured each : all) {
                each.round(i >= WARM_UP);
            }
        }
        System.out.printf("two versions of %d rows, one in five changed, in a warm JVM, medians of %d rounds in turn (aim at 5,000: word by word under 300 ms)%n", rows, ROUNDS);
        all.forEach(each -> System.out.printf(Locale.ROOT, "  %-30s %8.1f ms%n", each.name(), each.median()));
        return all.get(2).median();
    }

    private static long words(Comparison comparison) {
        return 1 + comparison.rows().stream()
                .filter(Became.There.class::isInstance)
                .flatMap(became -> ((Became.There) became).fields().stream())
                .mapToLong(change -> Texts.between(change.field(), change.from(), change.to()).size())
                .sum();
    }

    private static void tracked(int pairs) throws IOException {
        int wrong = 0;
        long start = System.nanoTime();
        for (int from = 0; from < pairs; from += AT_ONCE) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            List<Long> seeds = new ArrayList<>();
            for (long seed = from; seed < Math.min(pairs, from + AT_ONCE); seed++) {
                seeds.add(seed);
                files.put(seed + ".docx", TrackedPairs.word(TwoPlans.rich(seed)));
            }
            Office.Settled settled = Office.settled(files, Files.createTempDirectory("tracked"));
            for (long seed : seeds) {
                TwoPlans two = TwoPlans.rich(seed);
                boolean right = TrackedPairs.bare(settled.accepted().get(seed + ".docx")).equals(TrackedPairs.bare(TrackedPairs.alone(two.after())))
                        && TrackedPairs.bare(settled.rejected().get(seed + ".docx")).equals(TrackedPairs.bare(TrackedPairs.alone(two.before())));
                if (!right) {
                    wrong++;
                    System.out.println("  not the same: pair " + seed);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d pairs of versions as tracked Word, accepted and rejected by LibreOffice: %d not exact, in %.0f s%n", pairs, wrong, (System.nanoTime() - start) / 1e9);
        System.exit(wrong == 0 ? 0 : 1);
    }
}
