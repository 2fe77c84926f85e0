package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.plan.Council;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;

/** The neighbours and arenas the plan works with. */
final class Partners {

    private static final int FEW = 4;

    private Partners() {}

    static Optional<Section> of(Frame frame) {
        List<Line> partners = named(frame);
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.chapter(
                        "samspill",
                        frame.say("partners"),
                        partners.size() <= FEW ? List.of(new Paragraph(together(frame, partners))) : List.of(new Paragraph(frame.line("partners.lead", partners.size())), Listing.of(partners))));
    }

    /** A few on one line. */
    private static Line together(Frame frame, List<Line> partners) {
        List<Span> spans = new ArrayList<>(List.of(Span.of(frame.say("partners.lead", partners.size()) + " ")));
        for (Line partner : partners) {
            spans.addAll(spans.size() == 1 ? List.of() : List.of(Span.of(", ")));
            spans.addAll(partner.spans());
        }
        return new Line(spans);
    }

    /** Each as it is said; empty where they are not known. */
    static List<Line> named(Frame frame) {
        Council council = frame.edition().council();
        return council == null ? List.of() : Stream.concat(council.neighbours().stream().map(neighbour -> frame.say("partners.with", neighbour)), council.partners().stream())
                .map(frame::own)
                .toList();
    }
}
