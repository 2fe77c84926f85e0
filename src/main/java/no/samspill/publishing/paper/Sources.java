package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import no.samspill.plan.Edition;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Missing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;

/** Where the words come from, and what the marks in the paper mean. */
final class Sources {

    private Sources() {}

    static Section of(Frame frame) {
        return of(frame, true);
    }

    /** Without the remarks, for a paper that has them elsewhere. */
    static Section named(Frame frame) {
        return of(frame, false);
    }

    private static Section of(Frame frame, boolean remarks) {
        List<Block> blocks = new ArrayList<>();
        if (frame.edition().sources().isEmpty()) {
            blocks.add(new Missing(frame.line("sources.none")));
        }
        for (Edition.Source source : frame.edition().sources()) {
            blocks.add(new Paragraph(frame.line(source.remarks().isEmpty() || !remarks ? "source" : "source.remarks", source.name())));
            if (remarks && !source.remarks().isEmpty()) {
                blocks.add(Listing.of(source.remarks().stream().map(frame::own).toList()));
            }
        }
        return new Section(Section.Kind.APPENDIX, "kilder", null, null, frame.line("sources"), blocks, remarks ? List.of() : List.of(marks(frame)));
    }

    /** For a paper that does not say it where one begins to read. */
    private static Section marks(Frame frame) {
        return new Section(Section.Kind.APPENDIX, "merker", null, null, frame.line("marks"), List.of(Listing.of(List.of(mark(frame, "notSettled"), mark(frame, "example")))), List.of());
    }

    private static Line mark(Frame frame, String mark) {
        return frame.line("marks." + mark, frame.words().get("spoken." + mark));
    }
}
