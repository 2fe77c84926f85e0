package no.samspill.worksheet.web;

import static no.samspill.worksheet.web.Secretariat.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.testing.ServerTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What rows are, said where it is asked, by HTTP alone. */
@ServerTest
class RowsAnsweredWhereTheyAreAskedTest {
    private static final byte[] PARTED = """
            Tiltak;Ansvar;Frist
            Reiseliv;;
            Kurs;Gratangen;2025
            Sti;Skånland;2026
            Sjømat;;
            Kai;Gratangen;2027
            """.getBytes(StandardCharsets.UTF_8);
    private static final byte[] NUMBERED = """
            Nr.;Tiltak;Ansvar;Frist
            ;Bedre skole;Gratangen;2025
            1.1;Lesing;Gratangen;2025
            1.2;Regning;Gratangen;2025
            ;Nytt tak;Gratangen;2025
            2;Mat;Gratangen;2025
            2.1;Skolefrukt;Gratangen;2025
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
    void rows_read_alike_are_one_question_with_everything_they_may_be() {
        Document preview = secretariat.previews("ark.csv", PARTED);

        assertThat(preview.select("#avklar select[name^=alle-] option").eachText()).containsExactly(
                "Slik de er lest: satsingsområde", "Alle: satsingsområde", "Alle: målsetting", "Alle: strategi", "Alle: tiltak", "Alle: hører til raden over", "Alle: en overskrift uten innhold",
                "Alle: ikke med i planen");
        assertThat(preview.select("#avklar .sam-rowchooser label.sam-small").eachText()).containsExactly("Hva rad 2 «Reiseliv» er", "Hva rad 5 «Sjømat» er");
    }

    @Test
    void what_they_become_is_shown_before_it_is_kept_and_kept_in_one_press() {
        Document preview = secretariat.previews("ark.csv", PARTED);

        Document trial = page(presses(preview, "prov", form -> choose(form, "#avklar select[name^=alle-]", "rad:GOAL")));
        assertThat(trial.select("#prov tbody tr").eachText()).containsExactly("2 Reiseliv målsetting: «Reiseliv»", "5 Sjømat målsetting: «Sjømat»");
        assertThat(reloaded(trial).select("#avklar select[name^=alle-]")).isNotEmpty();

        Document kept = page(presses(trial, "lagre", form -> {}));
        assertThat(kept.select("#prov, #avklar select[name^=alle-]")).isEmpty();
        assertThat(reloaded(kept).select("#rader input[id=radliste-0]").attr("value")).isEqualTo("2, 5");
        presses(kept, "legg-inn", form -> {});
        assertThat(secretariat.view().plan().elements()).extracting(Element::kind, Element::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.GOAL, "Reiseliv"), org.assertj.core.groups.Tuple.tuple(Kind.GOAL, "Sjømat"));
    }

    @Test
    void one_row_may_be_another_than_those_it_was_read_with() {
        Document preview = secretariat.previews("ark.csv", PARTED);

        Document kept = page(presses(preview, "lagre", form -> {
            choose(form, "#avklar select[name^=alle-]", "rad:STRATEGY");
            choose(form, "#avklar .sam-rowchooser:has(input[value$=!5]) select", "NOTHING");
        }));

        assertThat(kept.select("#rader .sam-rowlist input[id^=radliste-]").eachAttr("value")).containsExactly("2", "5", "");
        assertThat(kept.select("#avklar").text()).contains("Ikke med, slik noen har valgt: rad 5. Der står det: Sjømat");
        presses(kept, "legg-inn", form -> {});
        assertThat(titles(Kind.STRATEGY)).containsExactly("Reiseliv");
        assertThat(titles(Kind.MEASURE)).containsExactly("Kurs", "Sti", "Kai");
    }

    @Test
    void questions_that_are_alike_are_answered_in_one_press_and_taken_back_by_emptying_their_rows() {
        Document preview = secretariat.previews("ark.csv", NUMBERED);

        Document kept = page(presses(preview, "lagre", form -> choose(form, "select[name=alle-label-missing]", "rad:GOAL")));
        assertThat(kept.select(".sam-lead").text()).contains("3 målsettinger", "3 tiltak");

        Document undone = page(presses(kept, "lagre", form -> Objects.requireNonNull(form.selectFirst("#radliste-0")).val("")));
        assertThat(undone.select(".sam-lead").text()).isEqualTo(preview.select(".sam-lead").text());
        assertThat(undone.select("select[name=alle-label-missing]")).isNotEmpty();
    }

    @Test
    void any_row_can_be_said_to_be_something_by_its_number() {
        Document preview = secretariat.previews("ark.csv", PARTED);

        Document trial = page(presses(preview, "prov", form -> {
            Objects.requireNonNull(form.selectFirst("#radliste-0")).val("4, 6");
            choose(form, "#radlistesom-0", "ABOVE");
        }));
        assertThat(trial.select("#prov tbody tr").eachText()).first().asString().startsWith("4 Sti · Skånland · 2026");
        presses(page(presses(trial, "lagre", form -> {})), "legg-inn", form -> {});
        assertThat(titles(Kind.MEASURE)).containsExactly("Kurs");
        assertThat(secretariat.view().plan().measures().findFirst().orElseThrow().words().toString()).contains("Sti");
    }

    @Test
    void what_is_no_row_is_said_and_takes_nothing_away_that_was_kept() {
        Document kept = page(presses(secretariat.previews("ark.csv", PARTED), "lagre", form -> choose(form, "#avklar select[name^=alle-]", "rad:GOAL")));

        HttpResponse<String> refused = presses(kept, "lagre", form -> Objects.requireNonNull(form.selectFirst("#radliste-1")).val("tre"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("[role=alert]").text()).contains("Vi forstår ikke «tre» som rader");
        assertThat(page(refused).select("#radliste-0").attr("value")).isEqualTo("2, 5");
    }

    @Test
    void a_row_that_lacks_a_title_is_given_one() {
        Document preview = secretariat.previews("ark.csv", "Nr.;Tiltak;Ansvar;Frist\n1;Skole;Gratangen;2025\n1.1;Lesing;Gratangen;2025\n1.2;;Skånland;2026\n".getBytes(StandardCharsets.UTF_8));

        Document kept = page(presses(preview, "lagre", form -> Objects.requireNonNull(form.selectFirst("input[name^=radnavn-]")).val("Regning")));
        presses(kept, "legg-inn", form -> {});
        assertThat(titles(Kind.MEASURE)).containsExactly("Lesing", "Regning");
    }

    @Test
    void nothing_is_taken_in_that_nobody_has_seen() {
        Document shown = page(presses(secretariat.previews("ark.csv", PARTED), "legg-inn", form -> choose(form, "#avklar select[name^=alle-]", "rad:NOTHING")));

        assertThat(shown.select("#prov").text()).contains("Reiseliv tas ikke med");
        assertThat(secretariat.view().plan().elements()).isEmpty();
    }

    private Document reloaded(Document page) {
        return page(secretariat.guest.get(URI.create(page.location()).getPath()));
    }

    private HttpResponse<String> presses(Document preview, String action, Consumer<FormElement> fill) {
        return secretariat.presses(preview, action, form -> {
            // jsoup sends "on" for a button without a value, where a browser sends nothing.
            form.select("input[type=radio][value='']").removeAttr("checked");
            fill.accept(form);
        });
    }

    private static void choose(FormElement form, String select, String value) {
        form.select(select + " option").removeAttr("selected");
        Objects.requireNonNull(form.selectFirst(select + " option[value=" + value + "]"), value).attr("selected", "");
    }

    private List<String> titles(Kind kind) {
        return secretariat.view().plan().walk().filter(element -> element.kind() == kind).map(Element::title).toList();
    }
}
