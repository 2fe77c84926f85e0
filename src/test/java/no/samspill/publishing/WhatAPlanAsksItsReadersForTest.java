package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.figure.Lamp;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.paper.Around;
import no.samspill.publishing.paper.PlanDocument;
import org.junit.jupiter.api.Test;

class WhatAPlanAsksItsReadersForTest {
    private static final String DRAFT = "Les utkastet, og si hva som mangler. Ingen har vedtatt det slik det står, og det kan ennå endres.";

    @Test
    void a_draft_that_nobody_has_adopted_is_to_be_read() {
        assertThat(first()).containsExactly(DRAFT);
        assertThat(first(Lamp.DARK, Lamp.DARK)).containsExactly(DRAFT);
    }

    @Test
    void who_has_adopted_another_text_has_not_adopted_this_one() {
        assertThat(first(Lamp.HALF, Lamp.DARK)).containsExactly(DRAFT);
    }

    @Test
    void where_some_have_adopted_it_the_others_are_asked_to() {
        assertThat(first(Lamp.LIT, Lamp.HALF, Lamp.DARK)).containsExactly("Vedta planen. 1 av 3 kommuner har vedtatt den slik den står.");
    }

    @Test
    void where_all_have_it_is_to_be_done() {
        assertThat(first(Lamp.LIT, Lamp.LIT)).containsExactly("Gjør det planen sier. Alle 2 kommunene har vedtatt den slik den står.");
    }

    /** On the page that tells the plan, and on the slide that ends it, where they are the same. */
    private static List<String> first(Lamp... lamps) {
        List<Cover.Light> lights = Stream.of(lamps).map(lamp -> new Cover.Light("Kommunen", lamp, null)).toList();
        Document paper = PlanDocument.of(Plans.sample(), new Around(null, null, Map.of(), lights));
        return Stream.concat(paper.sections().stream(), paper.slides().stream()).flatMap(Section::walk).filter(section -> section.id().equals("sporres"))
                .map(section -> ((Block.Listing) section.blocks().getFirst()).items().getFirst().line().plain()).distinct().toList();
    }
}
