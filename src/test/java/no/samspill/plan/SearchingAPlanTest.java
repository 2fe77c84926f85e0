package no.samspill.plan;

import static no.samspill.plan.StoredPlans.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisations;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class SearchingAPlanTest {
    @Autowired
    Plans plans;

    @Autowired
    Organisations organisations;

    private final ElementId course = new ElementId(UUID.randomUUID());
    private final ElementId network = new ElementId(UUID.randomUUID());
    private PlanId plan = new PlanId(UUID.randomUUID());

    @BeforeEach
    void a_plan_with_two_measures() {
        plan = StoredPlans.plan(plans, StoredPlans.region(organisations, "r" + UUID.randomUUID()), "plan");
        plans.apply(plan, List.of(
                Kind.MEASURE.add(course, null, 0),
                Field.TITLE.put(course, null, "Kurs/kompetanseheving av førstelinjetjenester i alle kommunene"),
                Field.RESPONSIBILITY.put(course, null, "Eks. Gratangen koord."),
                Field.TEXT.put(course, null, "<p>Rask <strong>veiledning</strong> av gründere</p>"),
                Kind.MEASURE.add(network, null, 1),
                Field.TITLE.put(network, null, "Et forpliktende nettverk av næringsutviklere"),
                Field.other("Samarbeid").put(network, null, "Narvikregionen"),
                Field.SCHEDULE.put(network, null, "2018-2020")), SOMEBODY, Reach.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kommune", "kommunene", "Kommuner", "KURS", "kompetansehev", "gratangen", "veiledning", "grunder OR gründer",
        "førstelinjetjeneste", "gratangen kommunene", "\"alle kommunene\"", "kurs -nettverk", "kompetansehevning", "Gratangn", "grunder", "GRÜNDERE", "heving", "linjetjeneste", "alle kommunenes kurs"
    })
    void the_words_are_found_in_other_forms_too(String asked) {
        assertThat(plans.search(plan, asked).rows()).containsExactly(course);
    }

    @ParameterizedTest
    @CsvSource({"nettverket", "næringsutvikler", "narvikregionen", "forpliktende nettverk", "2020", "-kurs"})
    void every_field_is_searched(String asked) {
        assertThat(plans.search(plan, asked).rows()).containsExactly(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "strong", "sykehus", "og", "%", "''"})
    void what_is_not_there_is_not_found(String asked) {
        assertThat(plans.search(plan, asked).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kompetansehevning, kompetanseheving", "Gratangn, gratangen", "rask veildning, rask veiledning", "gründre, grundere"})
    void a_guess_says_what_it_guessed(String asked, String meant) {
        assertThat(plans.search(plan, asked).meant()).isEqualTo(meant);
        assertThat(plans.search(plan, asked).marks()).contains(meant.substring(meant.lastIndexOf(' ') + 1));
    }

    @ParameterizedTest
    @CsvSource({"kommune, kommunene", "heving, kompetanseheving", "grunder, grundere", "kurs, kurs", "komp, kompetanseheving"})
    void what_is_found_as_it_was_asked_for_is_marked_and_no_guess(String asked, String marked) {
        assertThat(plans.search(plan, asked).meant()).isNull();
        assertThat(plans.search(plan, asked).marks()).contains(marked);
    }

    @Test
    void what_is_removed_is_not_found() {
        plans.apply(plan, List.of(new Change.Remove(course)), SOMEBODY, Reach.WHOLE);
        assertThat(plans.search(plan, "kommune").rows()).isEmpty();
    }

    @Test
    void what_is_rewritten_is_found_by_its_new_words_only() {
        plans.apply(plan, List.of(Field.TITLE.put(network, "Et forpliktende nettverk av næringsutviklere", "Studietur til Luleå")), SOMEBODY, Reach.WHOLE);
        assertThat(plans.search(plan, "studieturer").rows()).containsExactly(network);
        assertThat(plans.search(plan, "forpliktende").rows()).isEmpty();
    }

    @Test
    void any_question_is_taken() {
        Random random = new Random(17);
        String signs = "ab 'øæ\"\\:*&|!()<->%_?$1{}\0\uD800\t\n--;#/";
        for (int tries = 0; tries < 300; tries++) {
            StringBuilder asked = new StringBuilder();
            for (int length = random.nextInt(300); length > 0; length--) {
                asked.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThatCode(() -> plans.search(plan, asked.toString())).as(asked.toString()).doesNotThrowAnyException();
        }
    }
}
