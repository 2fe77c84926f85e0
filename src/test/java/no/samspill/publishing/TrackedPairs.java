package no.samspill.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.TwoPlans;
import no.samspill.plan.version.Comparison;
import no.samspill.plan.version.text.Piece;
import no.samspill.plan.version.text.Run;
import no.samspill.plan.version.text.Side;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Tracked;
import no.samspill.publishing.paper.PlanInBoth;
import no.samspill.publishing.word.TrackedWord;

/** Pairs of versions as tracked Word, and what each of the two says. */
public final class TrackedPairs {
    private static final Words WORDS = Words.of("nb");
    private static final Tracked END = Tracked.around(Tracked.Dress.NOTE, "Her slutter teksten.");

    private TrackedPairs() {}

    public static byte[] word(TwoPlans two) {
        Furniture around = new Furniture(two.after().plan().title(), null, null, "Prøve", null, WORDS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TrackedWord.write(around, tracked(two), "Versjon 1", "Versjon 2", Instant.EPOCH, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static List<Tracked> tracked(TwoPlans two) {
        List<Tracked> all = new ArrayList<>(PlanInBoth.of(Comparison.between(two.before(), two.after()), WORDS));
        all.add(END);
        return all;
    }

    /** One version alone, as LibreOffice would tell it. */
    public static List<Office.Line> alone(PlanView view) {
        return tracked(new TwoPlans(view, view)).stream().map(TrackedPairs::line).toList();
    }

    /** Emphasis is only told where the paragraph has none of its own. */
    public static List<Office.Line> bare(List<Office.Line> lines) {
        return lines.stream()
                .map(line -> line.style().equals("Standard") || line.style().startsWith("List ")
                        ? line
                        : new Office.Line(line.style(), 0, List.of("|" + line.words())))
                .toList();
    }

    private static Office.Line line(Tracked paragraph) {
        if (paragraph.side() != Side.BOTH || paragraph.pieces().stream().anyMatch(piece -> piece.side() != Side.BOTH)) {
            throw new AssertionError("a version differs from itself: " + paragraph);
        }
        List<String> runs = new ArrayList<>();
        for (Piece piece : paragraph.pieces()) {
            Run run = piece.run();
            runs.add((run.strong() ? "b" : "") + (run.emphasised() ? "i" : "") + (run.href() == null ? "" : run.href()) + "|" + run.text());
        }
        return new Office.Line(style(paragraph), paragraph.dress() == Tracked.Dress.HEADING ? 0 : paragraph.level(), Office.joined(runs));
    }

    /** LibreOffice's name of the style. */
    private static String style(Tracked paragraph) {
        return switch (paragraph.dress()) {
            case PARAGRAPH -> "Standard";
            case HEADING -> "Heading " + Math.min(paragraph.level(), 6);
            case BULLET -> "List Bullet";
            case NUMBER -> "List Number";
            case OWNER -> "Samspill Owner";
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case STATEMENT_LABEL -> "Samspill Statement Label";
            case STATEMENT -> "Samspill Statement";
            case KICKER -> "Samspill Stikktittel";
            case FACT -> "Samspill Felt";
            case NOTE -> "Samspill Note";
        };
    }
}
