package no.samspill.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.version.Comparison;
import no.samspill.plan.version.Summary;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Tracked;
import no.samspill.publishing.document.Tracked.Dress;
import no.samspill.publishing.paper.PlanInBoth;
import no.samspill.publishing.word.TrackedWord;

/** What became of a plan from one version to a later one, in files: the whole text with tracked changes, and the short of it on a page. */
public record Changed(FrozenPlan before, FrozenPlan after) {

    /** In the plan's language. The last paragraph is in both: a document's last mark stays, whatever becomes of it. */
    public byte[] word() throws IOException {
        Words words = words();
        List<Tracked> paragraphs = new ArrayList<>(PlanInBoth.of(comparison(), words));
        paragraphs.addFirst(Tracked.around(Dress.OWNER, after.view().region().name()));
        paragraphs.add(2, Tracked.around(Dress.SUBTITLE, subtitle()));
        paragraphs.add(3, Tracked.around(Dress.NOTE, words.get("paper.tracked.how", number(before), number(after))));
        paragraphs.add(Tracked.around(Dress.NOTE, words.get("paper.tracked.end")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TrackedWord.write(furniture(), paragraphs, name(before), name(after), after.version().frozen(), out);
        return out.toByteArray();
    }

    /** The short of it, for those who have a meeting and not an evening. */
    public Document summary() {
        Summary summary = Summary.of(comparison(), words());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Line.of(summary.lead())));
        for (Summary.Point point : summary.points()) {
            blocks.add(new Block.Paragraph(Line.of(point.said())));
            List<Line> rows = new ArrayList<>(point.rows().stream().map(Line::of).toList());
            if (point.more() != null) {
                rows.add(Line.of(point.more()));
            }
            if (!rows.isEmpty()) {
                blocks.add(Block.Listing.of(rows));
            }
        }
        return new Document(furniture(), new Cover(List.of(), List.of()), List.of(Section.chapter("kort", words().get("version.sum.title"), blocks)));
    }

    /** The same two versions, in the same way. */
    public PaperKey key(PaperFormat format) {
        String what = String.join(" ", "changes", after.version().plan().toString(), String.valueOf(before.version().number()), String.valueOf(after.version().number()));
        try {
            return new PaperKey.Living(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8))), format);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Comparison comparison() {
        return Comparison.between(before.view(), after.view());
    }

    private Words words() {
        return Words.of(after.view().plan().language());
    }

    private Furniture furniture() {
        String title = after.view().plan().title();
        return new Furniture(
                title.isBlank() ? words().get("paper.untitled") : title, subtitle(), after.view().region().name(), name(after), after.version().dated(), words());
    }

    /** "Endringer fra versjon 1 (20. oktober 2017) til versjon 2 (8. desember 2017)" */
    private String subtitle() {
        return words().get(
                "paper.tracked.title", number(before), day(before), number(after), day(after));
    }

    private String name(FrozenPlan version) {
        return words().get("version.number", number(version));
    }

    private static String number(FrozenPlan version) {
        return String.valueOf(version.version().number());
    }

    private String day(FrozenPlan version) {
        return NorwegianDates.of(words().language()).date(version.version().dated());
    }
}
