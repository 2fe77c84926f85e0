package no.samspill.adoption.casepaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyId;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Rule;
import no.samspill.hearing.assessment.Said;
import no.samspill.kernel.Language;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisation;
import no.samspill.people.Organisations;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.PaperFormat;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A hearing is told of in numbers and answers; what private people said is not frozen, since they may ask to have it erased. */
@ServerTest
class WhatWasHeardInACasePaperTest {
    @Autowired private ApplicationContext server;

    private Said said;

    @BeforeEach
    void a_hearing_with_answers() {
        said = new Said(World.apart(server, "Gratangen")).cut().answered();
    }

    private Facts facts() {
        return papers().facts(made());
    }

    private CasePapers papers() {
        return said.bean(CasePapers.class);
    }

    private CasePaper made() {
        return made(0);
    }

    /** @param at 0 for the council, 1 for its municipality */
    private CasePaper made(int at) {
        World world = said.heard.world;
        said.bean(Routes.class).lay(said.heard.plan, new Rule.All(), null, Routes.usual(said.bean(Organisations.class).get(world.council), name -> name + " kommunestyre"), null, World.TEST);
        RouteStep step = said.bean(Decisions.class).adoption(said.heard.plan).orElseThrow().route().steps().get(at);
        int version = ((Freezing.Frozen) said.bean(Versions.class).freeze(said.heard.plan, new NewVersion("Etter høringen", null, Said.TODAY, null), World.TEST)).version().number();
        return ((Making.Made) papers().make(said.bean(Plans.class).get(said.heard.plan), List.of(step), version, UUID.randomUUID(), Reach.WHOLE, World.TEST)).papers().getFirst();
    }

    @Test
    void organisations_are_quoted_and_residents_are_answered_without_their_words_or_names() throws IOException {
        said.concluded();
        CasePaper paper = made();
        Facts.Heard heard = papers().facts(paper).heard();
        assertThat(heard.concluded()).isTrue();
        assertThat(heard.judged().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(6);
        assertThat(heard.said()).anySatisfy(row -> assertThat(row.words()).contains("Nettverket må være fast")).anySatisfy(row -> {
            assertThat(row.from()).isEqualTo("Innbygger");
            assertThat(row.words()).isNull();
        });
        for (PaperFormat format : CasePapers.FORMATS) {
            assertThat(MakingACasePaperTest.text(format, papers().file(paper, format)))
                    .contains("Velforeningen i Gratangen", "Innbygger", "Tas til følge")
                    .doesNotContain("Åse Åpen", "Hans Hemmelig", "Lise Lukket", "Nettverket bør være fast", "bare til dere", "Hilsen oss til deg");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_municipality_reads_what_is_about_its_own(Language language) throws IOException {
        said.concluded();
        Organisation municipality = said.bean(Organisations.class).get(said.heard.world.council).members().getFirst();
        Template own = new Template(municipality.id(), language, null, null, null, null, null, null, null, said.bean(CasePapers.class).template(municipality.id()).revision());
        papers().set(said.heard.plan, new Body(new BodyId(java.util.UUID.randomUUID()), municipality.id(), BodyKind.MUNICIPAL_COUNCIL, municipality.name()), own, null, "", Reach.WHOLE, World.TEST);
        CasePaper paper = made(1);
        assertThat(MakingACasePaperTest.text(PaperFormat.DOCX, papers().file(paper, PaperFormat.DOCX))).doesNotContain("casepaper.", "{0").contains(switch (language) {
            case NB -> "Ingen av dem gjelder tiltak der " + municipality.name() + " har en rolle.";
            case NN -> "Ingen av dei gjeld tiltak der " + municipality.name() + " har ei rolle.";
            case EN -> "None of them is about measures where " + municipality.name() + " has a role.";
        });
    }

    @Test
    void what_has_changed_since_is_said_in_words() {
        said.concluded();
        Facts.Changed changed = facts().changed();
        assertThat(changed).isNotNull();
        assertThat(changed.lead()).contains("tiltak");
    }

    @Test
    void what_was_and_what_it_became_stand_beside_each_other_and_the_rest_is_counted() throws IOException {
        said.concluded();
        World world = said.heard.world;
        world.apply(said.heard.plan, List.of(Field.TITLE.put(said.heard.first, said.bean(Plans.class).get(said.heard.plan).words(said.heard.first, Field.TITLE).orElse(null), "Kurs to steder i regionen")));
        for (int at = 0; at < 20; at++) {
            ElementId id = new ElementId(UUID.randomUUID());
            world.apply(said.heard.plan, List.of(Kind.MEASURE.add(id, said.heard.area, 2), Field.TITLE.put(id, null, "Nytt tiltak " + at)));
        }
        CasePaper paper = made();
        Facts.Changed changed = papers().facts(paper).changed();
        assertThat(changed.texts()).hasSize(15);
        assertThat(changed.more()).isGreaterThanOrEqualTo(6);
        for (PaperFormat format : CasePapers.FORMATS) {
            assertThat(MakingACasePaperTest.text(format, papers().file(paper, format)))
                    .contains("Kurs to steder i regionen", "endringer til står ikke her.", "Alle endringene:", "/endringer?fra=1");
        }
    }

    @Test
    void answers_that_nobody_may_read_yet_are_not_in_it() {
        Facts.Heard heard = facts().heard();
        assertThat(heard.concluded()).isFalse();
        assertThat(heard.said()).isEmpty();
        assertThat(heard.judged()).isEmpty();
        assertThat(heard.statements()).isEqualTo(4);
    }
}
