package no.samspill.worksheet.web;

import static no.samspill.worksheet.web.Secretariat.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.samspill.plan.Element;
import no.samspill.testing.ServerTest;
import no.samspill.wording.Attractiveness.Value;
import no.samspill.wording.Status.State;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the sheet leaves open, said where it is asked, by HTTP alone. */
@ServerTest
class QuestionsAnsweredWhereTheyAreAskedTest {
    private static final byte[] SHEET = """
            Tiltak;Ansvar;Frist;Målgruppe;Status;Kostnad
            Kurs;Gratangen;2018;Bedrift;OK;250
            Nettverk;Gratangen;2019;Bo;OK;300
            Guide;Gratangen;2019;Bo;Bra;400
            Hus;Gratangen;2019;Besøk;Fullført;1000 000
            """.getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    Secretariat secretariat;

    @BeforeEach
    void a_secretary_with_an_empty_plan() {
        secretariat = new Secretariat(server, port);
    }

    @Test
    void the_same_words_are_one_question_with_the_states_to_choose_from() {
        Document preview = secretariat.previews("ark.csv", SHEET);

        assertThat(preview.select("li:has(.sam-words:containsOwn(OK)) .sam-addr").eachText()).containsExactly("E2", "E3");
        assertThat(preview.select("li:has(.sam-words:containsOwn(OK)) input[type=radio]").eachAttr("value"))
                .containsExactly("", "Ikke startet", "Under arbeid", "Fullført", "På vent", "Stanset");
        assertThat(preview.text()).doesNotContain("Status ikke meldt");
    }

    @Test
    void one_answer_is_set_for_all_that_are_alike() {
        Document preview = secretariat.previews("ark.csv", SHEET);
        assertThat(preview.select("li.sam-alike").text()).contains("2 spørsmål av samme slag").contains("Sett for alle 2").contains("3 spørsmål av samme slag");

        Document kept = page(presses(preview, "lagre", form -> {
            choose(form, "select[name=alle-status-not-understood.status]", "ord:Under arbeid");
            choose(form, "select[name=alle-funding-unit-unclear.funding]", "nr:1");
        }));
        assertThat(kept.select("li.sam-alike")).isEmpty();
        assertThat(kept.select("li:has(.sam-words:containsOwn(OK)) input[checked]").eachAttr("value")).containsExactly("Under arbeid");
        assertThat(kept.select("#arket").text()).contains("Under arbeid");
        presses(kept, "legg-inn", form -> {});

        assertThat(measures()).extracting(measure -> Objects.requireNonNull(measure.status()).state())
                .containsExactly(State.UNDER_WAY, State.UNDER_WAY, State.UNDER_WAY, State.COMPLETED);
        assertThat(measures()).extracting(measure -> Objects.requireNonNull(measure.status()).written()).containsExactly("OK", "OK", "Bra", "Fullført");
        assertThat(measures()).extracting(measure -> Objects.requireNonNull(measure.funding()).lines().getFirst().amount().intValueExact())
                .containsExactly(250_000, 300_000, 400_000, 1_000_000);
    }

    @Test
    void what_is_right_as_it_is_waits_no_more_and_is_kept_with_the_import() {
        Document preview = secretariat.previews("ark.csv", SHEET);
        String before = preview.select("#h-avklar").text();

        Document kept = page(presses(preview, "lagre", form -> form.select("li:has(.sam-words:containsOwn(OK)) input[name=rett]").attr("checked", "")));

        assertThat(kept.select("#h-avklar").text()).isNotEqualTo(before);
        assertThat(page(secretariat.guest.get(java.net.URI.create(kept.location()).getPath())).select("li:has(.sam-words:containsOwn(OK)) input[name=rett]").hasAttr("checked")).isTrue();
    }

    @Test
    void a_column_is_shown_as_what_it_would_become_before_that_is_kept() {
        Document preview = secretariat.previews("ark.csv", SHEET);
        assertThat(preview.select("#kolonner li:has(b:containsOwn(D)) option[selected]").text()).isEqualTo("Som arket sier: egen kolonne");

        Document trial = page(presses(preview, "prov", form -> choose(form, column("D"), "ATTRACTIVENESS")));
        assertThat(trial.select("#prov tbody tr").eachText()).contains("D2 Bedrift Bo/Bedrift/Besøk: Bedrift", "D5 Besøk Bo/Bedrift/Besøk: Besøk");
        assertThat(reloaded(trial).select("#kolonner li:has(b:containsOwn(D)) option[selected]").text()).isEqualTo("Som arket sier: egen kolonne");

        Document kept = page(presses(trial, "lagre", form -> {}));
        assertThat(kept.select("#prov")).isEmpty();
        assertThat(reloaded(kept).select("#kolonner li:has(b:containsOwn(D)) option[selected]").text()).isEqualTo("bo/bedrift/besøk");
        presses(kept, "legg-inn", form -> {});
        assertThat(measures().getFirst().attractiveness().values()).containsExactly(Value.BUSINESS);
        assertThat(measures().getFirst().other()).isEmpty();
    }

    @Test
    void a_column_may_be_one_of_its_own_with_a_name_or_nothing() {
        Document preview = secretariat.previews("ark.csv", SHEET);

        Document kept = page(presses(preview, "lagre", form -> {
            choose(form, column("C"), "OWN");
            Objects.requireNonNull(form.selectFirst("li:has(b:containsOwn(C)) input[name^=navn-]")).val("Året");
            choose(form, column("D"), "NOTHING");
        }));
        presses(kept, "legg-inn", form -> {});

        assertThat(measures().getFirst().other()).containsExactly(java.util.Map.entry("Året", "2018"));
    }

    @Test
    void no_page_says_that_nothing_is_told_of_what_somebody_has_written() {
        presses(secretariat.previews("ark.csv", SHEET), "legg-inn", form -> {});
        String plan = "/" + secretariat.region + "/plan";

        Document measure = page(secretariat.guest.get(plan + "/tiltak/1"));
        assertThat(measure.select(".sam-statusline").text()).startsWith("«OK» skrevet i planen ");
        assertThat(measure.text()).doesNotContain("Status ikke meldt").contains("Status satt til «OK»");
        assertThat(page(secretariat.guest.get(plan + "?vis=tabell")).select("thead th").eachText()).filteredOn("Status"::equals).hasSize(1);
        assertThat(page(secretariat.guest.get("/arbeid" + plan + "/tabell")).select("thead th").eachText()).filteredOn(heading -> heading.endsWith("Status")).hasSize(1);
        assertThat(secretariat.guest.get(plan + "/plan.json").body()).containsPattern("\"written\"\\s*:\\s*\"OK\"").doesNotContain("\"Status\"");
        assertThat(page(secretariat.guest.get(plan)).text()).doesNotContain("Status ikke meldt");
    }

    @Test
    void nothing_is_taken_in_that_nobody_has_seen() {
        Document preview = secretariat.previews("ark.csv", SHEET);

        Document shown = page(presses(preview, "legg-inn", form -> choose(form, column("D"), "NOTHING")));

        assertThat(shown.select("#prov").text()).contains("tas ikke med");
        assertThat(shown.select("[role=alert]").text()).contains("skal leses på en annen måte");
        assertThat(secretariat.view().plan().elements()).isEmpty();
    }

    private Document reloaded(Document page) {
        return page(secretariat.guest.get(java.net.URI.create(page.location()).getPath()));
    }

    private HttpResponse<String> presses(Document preview, String action, Consumer<FormElement> fill) {
        return secretariat.presses(preview, action, form -> {
            // jsoup sends "on" for a button without a value, where a browser sends nothing.
            form.select("input[type=radio][value='']").removeAttr("checked");
            fill.accept(form);
        });
    }

    private static String column(String letter) {
        return "#kolonner li:has(b:containsOwn(" + letter + ")) select";
    }

    private static void choose(FormElement form, String select, String value) {
        form.select(select + " option").removeAttr("selected");
        Objects.requireNonNull(form.selectFirst(select + " option[value=" + value + "]"), value).attr("selected", "");
    }

    private List<Element> measures() {
        return secretariat.view().plan().measures().toList();
    }
}
