package no.samspill.publishing.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/** What the speaker has beside a slide: supplementary text that the slide has no room for, and the plan's words to the letter. */
final class Notes {

    private Notes() {}

    /** What is written about the section itself, and not about those under it. */
    static String own(Section section) {
        return of(List.of(new Section(section.kind(), section.id(), section.kicker(), section.label(), section.title(), section.blocks(), List.of())));
    }

    static String joined(String one, String other) {
        return Stream.of(one, other).filter(notes -> !notes.isEmpty()).collect(Collectors.joining("\n"));
    }

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

    /** All that is said there, a line for each row: what has no room on the slide is lost to nobody. */
    static String whole(List<Section> sections) {
        return sections.stream().flatMap(Section::walk).map(Notes::whole).collect(Collectors.joining("\n"));
    }

    private static String whole(Section section) {
        List<String> said = new ArrayList<>();
        section.blocks().forEach(block -> {
            switch (block) {
                case Block.Facts facts -> facts.facts().forEach(fact -> said.add(fact.term() + ": " + fact.said() + (fact.written() == null ? "." : " («" + fact.written() + "»).")));
                case Block.Lead(Line line) -> said.add(line.plain());
                case Block.Note(Line line) -> said.add(line.plain());
                case Block.Missing(Line line) -> said.add(line.plain());
                case Block.TableBlock(Table table) -> said.add("\n" + rows(table));
                case Block.Bands bands -> said.add("\n" + rows(bands.table()));
                case Block.Figure figure -> said.add("\n" + rows(figure.twin()));
                case Block.Caption(Line line) -> said.add(line.plain());
                case Block.Tally tally -> said.add(tally.alt());
                default -> add(block, said);
            }
        });
        String kicker = section.kicker() == null ? "" : section.kicker() + ": ";
        return (kicker + section.entry() + (said.isEmpty() ? "" : ". " + String.join(" ", said))).strip();
    }

    /** A table for those who do not see it, a line each row. */
    static String rows(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().filter(cell -> !cell.isEmpty()).map(Line::plain).collect(Collectors.joining(": ")))
                .collect(Collectors.joining("\n"));
    }

    private static void add(Block block, List<String> said) {
        switch (block) {
            case Block.Paragraph paragraph -> said.add(paragraph.line().plain());
            case Block.Lead(Line line) -> said.add(line.plain());
            case Block.Listing listing -> items(listing, said);
            case Block.Facts facts -> written(facts, said);
            default -> {}
        }
    }

    private static void written(Block.Facts facts, List<String> said) {
        String words = facts.facts().stream()
                .filter(fact -> fact.written() != null)
                .map(fact -> fact.term() + ": «" + fact.written() + "»")
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            said.add(words + ".");
        }
    }

    private static void items(Block.Listing listing, List<String> said) {
        for (Block.Listing.Item item : listing.items()) {
            said.add("– " + item.line().plain());
            item.under().forEach(inner -> items(inner, said));
        }
    }
}
