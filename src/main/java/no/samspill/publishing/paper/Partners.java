package no.samspill.publishing.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.plan.Council;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;

/** The neighbours and arenas the plan works with. */
final class Partners {

    private Partners() {}

    static Optional<Section> of(Frame frame) {
        List<Line> partners = named(frame);
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.chapter(
                        "samspill",
                        frame.say("partners"),
                        List.of(
                                new Paragraph(frame.line("partners.lead", partners.size())),
                                Listing.of(partners))));
    }

    /** Each as it is said; empty where they are not known. */
    static List<Line> named(Frame frame) {
        Council council = frame.edition().council();
        return council == null ? List.of() : Stream.concat(council.neighbours().stream().map(neighbour -> frame.say("partners.with", neighbour)), council.partners().stream())
                .map(frame::own)
                .toList();
    }
}
