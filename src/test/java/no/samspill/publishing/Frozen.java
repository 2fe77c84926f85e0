package no.samspill.publishing;

import java.util.List;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;

/** A version's paper, with something to decide in it. */
public final class Frozen {

    private Frozen() {}

    public static Document decided() {
        Document draft = Made.of(Plans.sample());
        Furniture around = draft.furniture();
        Section decided = new Section(
                Section.Kind.FRAMED, "vedtak", null, null, Line.of("Forslag til vedtak"),
                List.of(new Listing(true, List.of(new Listing.Item(Line.of("Planen vedtas."), List.of()))), new Paragraph(Line.of("Den følges opp."))), List.of());
        return new Document(new Furniture(around.title(), null, around.owner(), "Versjon 3 · avtrykk c331 9875 4ba6 07f1", around.date(), around.words()), draft.cover(), List.of(decided));
    }
}
