package no.samspill.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Plans;
import no.samspill.plan.table.Colleague.Came;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Steps in the table as a browser sends them, through HTTP to PostgreSQL and back. */
@ServerTest
class WorkingInATableTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private Council council;
    private Colleague kari;
    private Colleague ola;

    @BeforeEach
    void two_of_a_secretariat_at_one_plan() {
        council = new Council(server);
        kari = council.colleague("Kari", port);
        ola = council.colleague("Ola", port);
    }

    @Test
    void a_saved_cell_comes_back_with_what_is_understood_of_it() {
        Came came = kari.writes(council.network, "schedule", "", "høsten 2018");
        assertThat(came.status()).isEqualTo(200);
        assertThat(council.words(council.network, Field.SCHEDULE)).isEqualTo("høsten 2018");
        assertThat(came.said().path("said").asString()).isEqualTo("Tidsplan, Tiltak A2");
        assertThat(came.said().path("delta").path("rows").toString()).contains("høsten 2018");
    }

    @Test
    void what_is_not_settled_is_dashed() {
        Came came = kari.writes(council.network, "attractiveness", "", "Bo/besøk?");
        List<String> rows = came.said().path("delta").path("rows").valueStream().map(row -> row.asString()).toList();
        assertThat(Jsoup.parse("<table>" + String.join("", rows) + "</table>").select("#rad-" + council.network + " [data-felt=attractiveness] [data-tentative]").eachText())
                .containsExactly("Besøk, ikke avklart");
    }

    @Test
    void words_that_name_no_status_stay_where_they_were_written() {
        kari.writes(council.network, "status", "", "går seg til");
        var row = Jsoup.parse(kari.guest.get(council.table()).body()).select("#rad-" + council.network);
        assertThat(row.select("[data-felt=status] .sam-said").eachText()).containsExactly("går seg til");
        assertThat(row.select("[data-felt^=other:Status]")).isEmpty();
    }

    @Test
    void two_editors_of_different_columns_both_win() {
        kari.writes(council.course, "title", "Kurs", "Kurs for alle");
        assertThat(ola.writes(council.course, "schedule", "2018", "2019").status()).isEqualTo(200);
        assertThat(council.words(council.course, Field.TITLE)).isEqualTo("Kurs for alle");
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2019");
    }

    @Test
    void two_editors_of_one_cell_get_both_texts_to_choose_from() {
        kari.writes(council.course, "schedule", "2018", "2019");
        Came came = ola.writes(council.course, "schedule", "2018", "2020");
        assertThat(came.status()).isEqualTo(409);
        assertThat(came.said().path("clash").asBoolean()).isTrue();
        assertThat(came.said().path("stands").asString()).isEqualTo("2019");
        assertThat(came.said().path("by").asString()).isEqualTo("Kari");
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2019");
        assertThat(ola.writes(council.course, "schedule", "2019", "2020").status()).isEqualTo(200);
    }

    @Test
    void the_same_words_from_two_are_no_conflict() {
        kari.writes(council.course, "schedule", "2018", "2019");
        assertThat(ola.writes(council.course, "schedule", "2018", "2019").status()).isEqualTo(200);
    }

    @Test
    void an_undo_is_a_change_and_can_be_undone() {
        Came did = kari.writes(council.course, "schedule", "2018", "2019");
        Came undid = kari.undoes(did.batch());
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2018");
        assertThat(kari.undoes(undid.batch()).status()).isEqualTo(200);
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2019");
        List<Entry> told = server.getBean(Journal.class).ofElement(council.course.value()).stream().filter(it -> "schedule".equals(it.event().field())).toList();
        assertThat(told).extracting(it -> it.event().to()).containsExactly("2018", "2019", "2018", "2019");
    }

    @Test
    void an_undo_that_would_overwrite_a_colleague_is_refused_kindly() {
        Came did = kari.writes(council.course, "schedule", "2018", "2019");
        ola.writes(council.course, "schedule", "2019", "2020");
        Came came = kari.undoes(did.batch());
        assertThat(came.status()).isEqualTo(409);
        assertThat(came.problem()).isEqualTo("Dette kan ikke angres. Ola har skrevet noe annet i «Tidsplan» i Tiltak A1.");
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2020");
    }

    @Test
    void several_cells_are_written_in_one_step_and_undone_in_one() {
        Came came = kari.writesAll(written(council.course, "schedule", "2018", "2020"), written(council.network, "schedule", "", "2020"));
        assertThat(came.status()).isEqualTo(200);
        assertThat(came.said().path("said").asString()).isEqualTo("Tidsplan, 2 celler");
        assertThat(council.words(council.network, Field.SCHEDULE)).isEqualTo("2020");
        kari.undoes(came.batch());
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2018");
        assertThat(council.words(council.network, Field.SCHEDULE)).isEmpty();
    }

    @Test
    void several_cells_are_written_all_or_none_and_it_is_said_which_somebody_else_has_written_in() {
        ola.writes(council.course, "schedule", "2018", "2019");
        Came came = kari.writesAll(written(council.network, "schedule", "", "2020"), written(council.course, "schedule", "2018", "2020"));
        assertThat(came.status()).isEqualTo(409);
        assertThat(came.said().path("others").valueStream().map(each -> each.path("row").asString() + " " + each.path("field").asString() + " " + each.path("stands").asString()))
                .containsExactly(council.course + " schedule 2019");
        assertThat(council.words(council.network, Field.SCHEDULE)).isEmpty();
        assertThat(kari.writesAll(written(council.network, "schedule", "", "2020"), written(council.course, "schedule", "2019", "2020")).status()).isEqualTo(200);
    }

    @Test
    void cells_that_mean_nothing_change_nothing() {
        assertThat(kari.steps(Map.of("hva", "celler", "celler", "tull")).status()).isEqualTo(422);
        assertThat(kari.steps(Map.of("hva", "celler", "celler", "[null]")).status()).isEqualTo(422);
        assertThat(kari.steps(Map.of("hva", "celler")).status()).isEqualTo(422);
        assertThat(kari.writesAll(written(council.course, "schedule", "2018", "2020"), written(council.network, "lykkenummer", "", "7")).status()).isEqualTo(422);
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2018");
        Colleague editor = council.signedIn(council.editor("Gry"), port);
        assertThat(editor.writesAll(written(council.course, "schedule", "2018", "2020"), written(council.network, "schedule", "", "2020")).status()).isEqualTo(403);
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2018");
    }

    @Test
    void a_column_of_the_plans_own_is_made_and_renamed_with_its_words_and_taken_away_and_each_can_be_undone() {
        kari.writes(council.course, "schedule", "2018", "2019");
        assertThat(columns(kari.steps(Map.of("hva", "kolonne-ny", "til", " Ny  rad ")))).endsWith("Ny rad");
        kari.writes(council.course, "other:Ny rad", "", "7");
        Came renamed = kari.steps(Map.of("hva", "kolonne-navn", "felt", "other:Ny rad", "til", "Merknad"));
        assertThat(columns(renamed)).endsWith("Merknad").doesNotContain("Ny rad");
        assertThat(council.words(council.course, Field.other("Merknad"))).isEqualTo("7");
        kari.undoes(renamed.batch());
        assertThat(council.words(council.course, Field.other("Ny rad"))).isEqualTo("7");
        Came removed = kari.steps(Map.of("hva", "kolonne-bort", "felt", "other:Ny rad"));
        assertThat(columns(removed)).doesNotContain("Ny rad");
        kari.undoes(removed.batch());
        assertThat(council.words(council.course, Field.other("Ny rad"))).isEqualTo("7");
        assertThat(kari.steps(Map.of("hva", "kolonne-ny", "til", "ny rad")).problem()).contains("som ingen annen kolonne har");
        assertThat(kari.steps(Map.of("hva", "kolonne-ny", "til", " ")).status()).isEqualTo(422);
        assertThat(council.signedIn(council.editor("Gry"), port).steps(Map.of("hva", "kolonne-ny", "til", "Min")).status()).isEqualTo(403);
    }

    private List<String> columns(Came came) {
        assertThat(came.status()).isEqualTo(200);
        assertThat(came.said().path("delta").path("columns").asBoolean()).isTrue();
        return Jsoup.parse(kari.guest.get(council.table()).body()).select("thead [data-navn]").eachText();
    }

    @Test
    void how_somebody_has_the_columns_is_kept_for_them_alone() {
        String wanted = "[{\"felt\":\"title\"},{\"felt\":\"schedule\",\"skjult\":true,\"bredde\":200}]";
        assertThat(kari.posts("/visning", Map.of("kolonner", wanted)).statusCode()).isEqualTo(204);
        assertThat(shown(kari)).contains("\"schedule\"").contains("200");
        assertThat(shown(ola)).isEmpty();
        assertThat(kari.posts("/visning", Map.of("kolonner", "tull")).statusCode()).isEqualTo(422);
        assertThat(kari.posts("/visning", Map.of("kolonner", "[{\"felt\":\"title\",\"bredde\":9}]")).statusCode()).isEqualTo(422);
        kari.posts("/visning", Map.of("kolonner", ""));
        assertThat(shown(kari)).isEmpty();
    }

    @Test
    void colleagues_see_where_each_of_them_is_until_they_leave() {
        String karis = java.util.UUID.randomUUID().toString();
        assertThat(kari.posts("/her", Map.of("vindu", karis, "rad", council.course.toString(), "felt", "schedule", "skriver", "true")).body()).startsWith("{\"others\":[]");
        Map<String, String> olas = Map.of("vindu", java.util.UUID.randomUUID().toString());
        assertThat(ola.posts("/her", olas).body()).startsWith("{\"others\":[{\"name\":\"Kari\",\"row\":\"" + council.course + "\",\"field\":\"schedule\",\"writing\":true}]");
        Council other = new Council(server);
        assertThat(other.colleague("Per", port).posts("/her", olas).body()).startsWith("{\"others\":[]");
        kari.posts("/her", Map.of("vindu", karis, "borte", "true"));
        assertThat(ola.posts("/her", olas).body()).startsWith("{\"others\":[]");
        assertThat(ola.posts("/her", Map.of("vindu", "tull")).statusCode()).isEqualTo(404);
    }

    private String shown(Colleague who) {
        return Jsoup.parse(who.guest.get(council.table()).body()).select("#bord").attr("data-visning");
    }

    private static Map<String, String> written(no.samspill.ledger.ElementId row, String field, String from, String to) {
        return Map.of("rad", row.toString(), "felt", field, "fra", from, "til", to);
    }

    @Test
    void a_row_that_somebody_has_filled_is_not_undone_away() {
        Came added = kari.steps(Map.of("hva", "ny", "slag", "MEASURE", "mal", council.course.toString()));
        ola.writes(no.samspill.ledger.ElementId.of(added.said().path("row").asString()), "title", "", "Olas tiltak");
        assertThat(kari.undoes(added.batch()).status()).isEqualTo(409);
        assertThat(council.outline()).contains("...Olas tiltak");
    }

    @Test
    void another_plans_change_is_not_undone_from_here() {
        Council other = new Council(server);
        Came did = other.colleague("Per", port).writes(other.course, "schedule", "2018", "2019");
        assertThat(kari.undoes(did.batch()).status()).isEqualTo(422);
        assertThat(other.words(other.course, Field.SCHEDULE)).isEqualTo("2019");
    }

    @Test
    void a_new_row_comes_next_after_the_one_it_was_asked_from() {
        Came added = kari.steps(Map.of("hva", "ny", "slag", "MEASURE", "mal", council.course.toString()));
        kari.writes(no.samspill.ledger.ElementId.of(added.said().path("row").asString()), "title", "", "Nytt");
        assertThat(council.outline()).containsExactly("Innovasjon og entreprenørskap", ".Førsteklasses førstelinjetjeneste", "..Tilby rask veiledning", "...Kurs", "...Nytt", "...Nettverk");
        kari.steps(Map.of("hva", "ny", "slag", "GOAL", "mal", council.course.toString()));
        assertThat(council.view().plan().elements().getFirst().elements()).extracting(row -> row.kind()).containsExactly(Kind.GOAL, Kind.GOAL);
    }

    @Test
    void a_row_moves_a_step_at_a_time_and_past_its_strategys_edge() {
        kari.steps(Map.of("hva", "opp", "rad", council.network.toString()));
        assertThat(council.outline()).containsSubsequence("...Nettverk", "...Kurs");
        Came out = kari.steps(Map.of("hva", "opp", "rad", council.network.toString()));
        assertThat(out.status()).isEqualTo(200);
        assertThat(council.outline()).containsSubsequence("..Nettverk", "..Tilby rask veiledning", "...Kurs");
        kari.undoes(out.batch());
        assertThat(council.outline()).containsSubsequence("...Nettverk", "...Kurs");
    }

    @Test
    void a_row_is_dragged_to_beside_another() {
        kari.steps(Map.of("hva", "foran", "rad", council.network.toString(), "mal", council.course.toString()));
        assertThat(council.outline()).containsSubsequence("...Nettverk", "...Kurs");
        kari.steps(Map.of("hva", "etter", "rad", council.network.toString(), "mal", council.course.toString()));
        assertThat(council.outline()).containsSubsequence("...Kurs", "...Nettverk");
        assertThat(kari.steps(Map.of("hva", "etter", "rad", council.goal.toString(), "mal", council.course.toString())).status()).isEqualTo(422);
    }

    @Test
    void a_removed_row_comes_back_with_all_under_it() {
        Came removed = kari.steps(Map.of("hva", "fjern", "rad", council.strategy.toString()));
        assertThat(council.outline()).doesNotContain("...Kurs");
        assertThat(removed.said().path("said").asString()).isEqualTo("Fjernet Strategi «Tilby rask veiledning»");
        kari.undoes(removed.batch());
        assertThat(council.outline()).contains("...Kurs", "...Nettverk");
    }

    @Test
    void words_for_a_row_that_is_gone_are_refused_and_said() {
        kari.steps(Map.of("hva", "fjern", "rad", council.strategy.toString()));
        Came came = ola.writes(council.course, "title", "Kurs", "Kurs for alle");
        assertThat(came.status()).isEqualTo(409);
        assertThat(came.problem()).startsWith("Raden er ikke i planen lenger.");
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_said() {
        Came came = kari.writes(council.course, "title", "Kurs", "x".repeat(Plans.LONGEST + 1));
        assertThat(came.status()).isEqualTo(422);
        assertThat(came.problem()).contains("høyst 65535 tegn");
        assertThat(council.words(council.course, Field.TITLE)).isEqualTo("Kurs");
    }

    @Test
    void script_in_rich_text_does_not_reach_the_plan() {
        kari.writes(council.course, "text", "", "<p onclick=\"x()\">Hei <script>alert(1)</script><strong>du</strong> <a href=\"javascript:x()\">her</a><img src=x onerror=x()></p>");
        assertThat(council.words(council.course, Field.TEXT)).isEqualTo("<p>Hei <strong>du</strong> <a>her</a></p>");
        assertThat(kari.guest.get(council.table() + "?rad=" + council.course).body()).doesNotContain("alert(1)").doesNotContain("onerror");
    }

    @Test
    void markup_in_a_cell_is_words() {
        kari.writes(council.course, "title", "Kurs", "<script>alert(1)</script>");
        assertThat(kari.guest.get(council.table()).body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void what_means_nothing_changes_nothing() {
        long before = council.view().revision();
        assertThat(kari.steps(Map.of("hva", "fly", "rad", council.course.toString())).status()).isEqualTo(422);
        assertThat(kari.writes(council.course, "lykkenummer", "", "7").status()).isEqualTo(422);
        assertThat(kari.writes(council.course, "other:", "", "7").status()).isEqualTo(422);
        assertThat(kari.steps(Map.of("hva", "skriv", "rad", "ikke-en-id", "felt", "title", "til", "x")).status()).isEqualTo(400);
        assertThat(kari.steps(Map.of("hva", "ny", "slag", "DRØM")).status()).isEqualTo(422);
        assertThat(council.view().revision()).isEqualTo(before);
    }

    @Test
    void another_plans_rows_are_out_of_reach() {
        Council other = new Council(server);
        assertThat(kari.writes(other.course, "title", "Kurs", "Stjålet").status()).isEqualTo(409);
        assertThat(other.words(other.course, Field.TITLE)).isEqualTo("Kurs");
        assertThat(kari.guest.get(council.table() + "?rad=" + other.course).statusCode()).isEqualTo(404);
        assertThat(kari.guest.get(council.table() + "/panel/" + other.course).statusCode()).isEqualTo(404);
    }

    @Test
    void another_councils_table_looks_like_one_that_does_not_exist() {
        Council other = new Council(server);
        assertThat(kari.guest.get(other.table()).statusCode()).isEqualTo(404);
        assertThat(kari.guest.get(other.table() + "/strom?siden=1").statusCode()).isEqualTo(404);
        assertThat(new Colleague(kari.guest, council.table()).guest.get(other.table() + "/panel/" + other.course).statusCode()).isEqualTo(404);
    }

    @Test
    void a_step_that_does_not_come_from_us_is_refused() {
        var blind = kari.guest.postBlindly(council.table() + "/steg", Map.of("hva", "fjern", "rad", council.course.toString()));
        assertThat(blind.statusCode()).isEqualTo(403);
        assertThat(council.outline()).contains("...Kurs");
        assertThat(new Guest(port).get(council.table()).uri().getPath()).isEqualTo("/logg-inn");
    }

    @Test
    void a_clearer_wording_leaves_the_words_as_they_are() {
        assertThat(Jsoup.parse(kari.guest.get(council.table()).body()).select(".sam-drawer li").text()).contains("Bedrift/besøk?");
        kari.writes(council.course, "clarified:attractiveness", "", "Bedrift");
        assertThat(council.words(council.course, Field.ATTRACTIVENESS)).isEqualTo("Bedrift/besøk?");
        assertThat(Jsoup.parse(kari.guest.get(council.table()).body()).select(".sam-drawer li")).isEmpty();
    }

    @Test
    void of_many_things_to_settle_the_first_are_shown_and_the_rest_when_asked_for() {
        List<no.samspill.ledger.Change> changes = new java.util.ArrayList<>();
        for (int at = 0; at < 60; at++) {
            var id = Council.id();
            changes.add(Kind.MEASURE.add(id, council.strategy, at + 2));
            changes.add(Field.ATTRACTIVENESS.put(id, null, "Bedrift/besøk?"));
        }
        council.apply(changes);
        var page = Jsoup.parse(kari.guest.get(council.table()).body());
        assertThat(page.select(".sam-drawer li form")).hasSize(50);
        assertThat(page.select(".sam-drawer h2").text()).isEqualTo("61 ting å avklare");
        assertThat(Jsoup.parse(kari.guest.get(council.table() + "?funn=alle").body()).select(".sam-drawer li form")).hasSize(61);
    }

    @Test
    void an_unfinished_word_is_shown_as_it_would_be_understood() {
        String chips = kari.guest.get(council.table() + "/forstatt?felt=schedule&ord=2018-2019").body();
        assertThat(Jsoup.parse(chips).text()).isEqualTo("2018–2019");
        assertThat(kari.guest.get(council.table() + "/forstatt?felt=title&ord=Kurs").body()).isEmpty();
    }

    @Test
    void without_scripts_a_row_is_a_form() {
        var saved = kari.guest.fillIn(council.table() + "?rad=" + council.course, council.table() + "/rad/" + council.course, Map.of("ord-schedule", "2019", "ord-title", "Kurs", "ord-text", "Første linje\r\n\r\nAndre linje"));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2019");
        assertThat(council.words(council.course, Field.TITLE)).isEqualTo("Kurs");
        assertThat(council.words(council.course, Field.TEXT)).isEqualTo("<p>Første linje</p><p>Andre linje</p>");
        assertThat(council.words(council.course, Field.RESPONSIBILITY)).isEqualTo("Gratangen koord.");
    }

    @Test
    void without_scripts_a_conflict_keeps_what_was_typed_and_says_what_stands() {
        String page = council.table() + "?rad=" + council.course;
        Map<String, String> typed = Map.of("ord-schedule", "2020", "sett-schedule", "2018");
        kari.writes(council.course, "schedule", "2018", "2019");
        var came = ola.guest.fillIn(page, council.table() + "/rad/" + council.course, typed);
        assertThat(came.statusCode()).isEqualTo(409);
        var form = Jsoup.parse(came.body());
        assertThat(form.select("#ord-schedule").text()).isEqualTo("2020");
        assertThat(form.select("#sto-schedule").text()).contains("«2019»");
        assertThat(form.select(".ds-error-summary").text()).contains("Kari har skrevet noe annet");
        assertThat(form.select("[name=sett-schedule]").val()).isEqualTo("2019");
    }

    @Test
    void without_scripts_a_step_can_be_undone_on_the_next_page() {
        council.apply(List.of(Field.FUNDING.put(council.course, null, "Regionrådet")));
        var next = kari.posts("/handling", Map.of("hva", "fjern", "rad", council.course.toString()));
        var page = Jsoup.parse(next.body());
        assertThat(page.select(".sam-message").text()).contains("Fjernet Tiltak A1");
        String batch = page.select(".sam-undo [name=batch]").val();
        kari.posts("/handling", Map.of("batch", batch));
        assertThat(council.words(council.course, Field.FUNDING)).isEqualTo("Regionrådet");
        assertThat(council.outline()).contains("...Kurs");
    }

    @Test
    void a_municipal_editor_changes_only_what_their_municipality_answers_for() {
        Colleague editor = council.signedIn(council.editor("Gry"), port);
        assertThat(editor.writes(council.course, "schedule", "2018", "2019").status()).isEqualTo(200);
        Came other = editor.writes(council.network, "title", "Nettverk", "Vårt nettverk");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.problem()).isEqualTo("Du kan bare endre tiltak som kommunen din har ansvar for. Tiltak A2 er ikke et av dem.");
        assertThat(editor.steps(Map.of("hva", "fjern", "rad", council.course.toString())).status()).isEqualTo(403);
        assertThat(editor.steps(Map.of("hva", "ny", "slag", "MEASURE", "mal", council.course.toString())).status()).isEqualTo(403);
        Came ofOthers = kari.writes(council.network, "schedule", "", "2019");
        assertThat(editor.undoes(ofOthers.batch()).status()).isEqualTo(403);
        var page = Jsoup.parse(editor.guest.get(council.table()).body());
        assertThat(page.select("tr[data-mine]").eachAttr("data-id")).containsExactly(council.course.toString());
        assertThat(page.select("tr[data-whole], .sam-newrow")).isEmpty();
        assertThat(council.words(council.network, Field.TITLE)).isEqualTo("Nettverk");
    }

    @Test
    void every_municipality_answers_for_what_is_said_of_each_of_them() {
        kari.writes(council.network, "responsibility", "Skånland", "Hver kommune?");
        assertThat(council.signedIn(council.editor("Gry"), port).writes(council.network, "schedule", "", "2019").status()).isEqualTo(200);
    }

    @Test
    void a_measure_that_is_handed_over_is_out_of_reach_at_once() {
        Colleague editor = council.signedIn(council.editor("Gry"), port);
        kari.writes(council.course, "responsibility", "Gratangen koord.", "Skånland");
        assertThat(editor.writes(council.course, "schedule", "2018", "2019").status()).isEqualTo(403);
    }

    @Test
    void a_reader_sees_and_cannot_change() {
        Guest reader = new Guest(port);
        reader.signsIn(council.link(council.reader("Rolf")));
        var page = Jsoup.parse(reader.get(council.table() + "?rad=" + council.course).body());
        assertThat(page.select("#rad-" + council.course).text()).contains("Kurs");
        assertThat(page.select("tr[data-mine], .sam-rowform, .sam-newrow")).isEmpty();
        assertThat(page.text()).contains("Du kan lese, men ikke endre.");
        Colleague same = new Colleague(reader, council.table());
        assertThat(same.writes(council.course, "schedule", "2018", "2019").status()).isEqualTo(404);
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2018");
    }
}
