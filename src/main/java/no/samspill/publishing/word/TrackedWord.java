package no.samspill.publishing.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import no.samspill.kernel.Stopping;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Tracked;
import no.samspill.publishing.ooxml.Package;

/**
 * Two versions of one text as a Word document with tracked changes. Whoever accepts them all has the later version, and whoever
 * rejects them all the earlier, to the end of each paragraph: a paragraph is changed within, or comes and goes with its mark.
 */
public final class TrackedWord {

    private TrackedWord() {}

    /**
     * Writes the same bytes for the same text; does not close {@code out}.
     *
     * @param paragraphs the last of them in both versions: a document's last mark stays, whatever becomes of it
     * @param earlier what the earlier version is called: it signs what only that says
     * @param later the same of the later
     */
    public static void write(Furniture furniture, List<Tracked> paragraphs, String earlier, String later, Instant when, OutputStream out) throws IOException {
        try (WordFile file = WordFile.of(furniture, null)) {
            TrackedParagraphs tracked = new TrackedParagraphs(new Paragraphs(file.document()), earlier, later, when);
            for (int at = 0; at < paragraphs.size(); at++) {
                Stopping.check();
                tracked.write(at == 0 ? null : paragraphs.get(at - 1), paragraphs.get(at), at + 1 == paragraphs.size() ? null : paragraphs.get(at + 1));
            }
            file.edges(furniture);
            Package.write(file.document(), furniture, out);
        }
    }
}
