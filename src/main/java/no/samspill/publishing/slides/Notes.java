package no.samspill.publishing.slides;

import java.util.ArrayList;
import java.util.List;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Section;

/** What the speaker has beside a slide: the supplementary text that the slide has no room for. */
final class Notes {

    private Notes() {}

    static String of(Section section) {
        return of(List.of(section));
    }

    static String of(List<Section> sections) {
        List<String> notes = new ArrayList<>();
        sections.stream().flatMap(Section::walk).forEach(section -> {
            List<String> said = new ArrayList<>();
            section.blocks().forEach(block -> add(block, said));
            if (!said.isEmpty()) {
                notes.add(section.entry() + ": " + String.join(" ", said));
            }
        });
        return String.join("\n", notes);
    }

    private static void add(Block block, List<String> said) {
        switch (block) {
            case Block.Paragraph paragraph -> said.add(paragraph.line().plain());
            case Block.Listing listing -> items(listing, said);
            default -> {}
        }
    }

    private static void items(Block.Listing listing, List<String> said) {
        for (Block.Listing.Item item : listing.items()) {
            said.add("– " + item.line().plain());
            item.under().forEach(inner -> items(inner, said));
        }
    }
}
