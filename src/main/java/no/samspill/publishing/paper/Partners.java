package no.samspill.publishing.paper;

import java.util.List;
import java.util.Optional;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Section;

/** The neighbours and arenas the plan works with. */
final class Partners {

    private Partners() {}

    static Optional<Section> of(Frame frame) {
        List<String> partners = frame.edition().partners();
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.chapter(
                        "samspill",
                        frame.say("partners"),
                        List.of(
                                new Paragraph(frame.line("partners.lead", partners.size())),
                                Listing.of(partners.stream().map(frame::own).toList()))));
    }
}
