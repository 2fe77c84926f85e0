package no.samspill.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samspill.ledger.Journal;
import no.samspill.progress.Standing;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody who edits for Gratangen, where Gratangen has one step and one activity. */
@ServerTest
class AMunicipalityAtTheDesksTest {
    private static final String NOT_YOUR_STEP = "Dette gjelder ikke kommunen din";
    private static final String SECRETARIATS = "Sekretariatet i regionrådet avgjør hvilke";
    private static final String NOT_YOUR_ACTIVITY = "Dette arrangeres ikke av kommunen din";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Journal journal;

    private TwoBooks books;
    private Guest gry = new Guest(0);
    private Guest kari = new Guest(0);

    @BeforeEach
    void two_books_and_an_editor() {
        books = new TwoBooks(server);
        gry = books.world.guest(books.world.editor("Gry"), port);
        kari = books.world.guest(books.world.secretary("Kari"), port);
    }

    @Test
    void their_workspace_and_the_public_pages_lead_to_both_desks() {
        assertThat(page(gry, "/arbeid").select("a[href]").eachAttr("href")).contains(books.desk, books.year);
        String open = books.desk.substring("/arbeid".length()).replace("fremdrift", "prosess");
        assertThat(page(gry, open).select("a[href=" + books.desk + "]")).hasSize(1);
        assertThat(page(gry, open.replace("prosess", "arshjul")).select("a[href^=" + books.year + "]")).hasSize(1);
        assertThat(page(new Guest(port), open).select("a[href=" + books.desk + "]")).isEmpty();
    }

    @Test
    void the_progress_plan_is_read_and_what_is_theirs_is_changed() {
        Document desk = page(gry, books.desk);
        assertThat(desk.text()).contains("Du kan endre det som gjelder kommunen din. Resten kan du lese.");
        assertThat(row(desk, "Studietur").select("a").text()).startsWith("Endre");
        assertThat(row(desk, "Folkemøte").select("a").text()).startsWith("Les");
        assertThat(row(desk, "Folkemøte").text()).contains("Skånland", "2. mars 2018");
        assertThat(desk.select("main form")).as("ways to what would be refused").isEmpty();
        assertThat(page(kari, books.desk).select("main form")).isNotEmpty();
    }

    @Test
    void the_shared_year_likewise() {
        Document desk = page(gry, books.year);
        assertThat(desk.text()).contains("Du kan endre det kommunen din arrangerer. Resten kan du lese.");
        assertThat(row(desk, "Frokostmøte").select("a").text()).startsWith("Endre");
        assertThat(row(desk, "Messe").select("a").text()).startsWith("Les");
        assertThat(desk.select("main form")).isEmpty();
        assertThat(page(kari, books.year).select("main form")).isNotEmpty();
    }

    @Test
    void they_say_when_their_own_step_is_and_that_it_is_held() {
        String address = books.desk + "/" + books.own;
        Document form = page(gry, address);
        assertThat(form.select("form[action$=/fjerning]")).as("a way to what would be refused").isEmpty();
        assertThat(gry.postBlindly(address, with(fields(form, address), "when", "8. mars 2018")).uri().getPath()).isEqualTo(books.desk);
        assertThat(books.step(books.own).when().written()).isEqualTo("8. mars 2018");
        String standing = address + "/tilstand";
        gry.postBlindly(standing, with(fields(page(gry, address), standing), "til", "gjort"));
        assertThat(books.step(books.own).standing()).isEqualTo(Standing.DONE);
        assertThat(page(kari, books.desk + "/historikk").select(".sam-history > li").first().text()).contains("Gry", "for Gratangen");
    }

    @Test
    void they_say_when_their_own_activity_is() {
        String address = books.year + "/" + books.ownActivity;
        Document form = page(gry, address);
        assertThat(form.select("form[action$=/fjerning], form[action$=/nytt-ar]")).isEmpty();
        gry.postBlindly(address, with(fields(form, address), "when", "uke 11"));
        assertThat(books.activity(books.ownActivity).draft().when()).isEqualTo("uke 11");
    }

    @Test
    void what_is_others_is_shown_in_words_and_without_a_form() {
        Document step = page(gry, books.desk + "/" + books.theirs);
        assertThat(step.select("main form, main input, main select, main textarea")).isEmpty();
        assertThat(step.select("main").text()).contains(NOT_YOUR_STEP, "2. mars 2018", "Skånland", "Folkemøte");
        Document activity = page(gry, books.year + "/" + books.theirActivity);
        assertThat(activity.select("main form, main input, main select")).isEmpty();
        assertThat(activity.select("main").text()).contains(NOT_YOUR_ACTIVITY, "uke 20", "Skånland", "Messe");
    }

    @Test
    void what_is_others_is_refused_in_words_and_what_was_typed_stays() {
        String step = books.desk + "/" + books.theirs;
        Document refused = refused(step, with(fields(page(kari, step), step), "note", "Ta med niste"), NOT_YOUR_STEP);
        assertThat(refused.select("#note").text()).isEqualTo("Ta med niste");
        String activity = books.year + "/" + books.theirActivity;
        assertThat(refused(activity, with(fields(page(kari, activity), activity), "when", "uke 21"), NOT_YOUR_ACTIVITY).select("#when").val()).isEqualTo("uke 21");
        assertThat(books.step(books.theirs).note()).isNull();
        assertThat(books.activity(books.theirActivity).draft().when()).isEqualTo("uke 20");
    }

    @Test
    void a_step_that_was_handed_over_while_they_wrote_is_out_of_reach_and_their_words_stay() {
        String address = books.desk + "/" + books.own;
        Map<String, String> typed = with(fields(page(gry, address), address), "note", "Buss fra torget");
        books.handsOver(books.own, books.gratangen, books.skanland);
        assertThat(refused(address, typed, NOT_YOUR_STEP).select("#note").text()).isEqualTo("Buss fra torget");
        assertThat(refused(address + "/tilstand", Map.of("fra", "planlagt", "til", "avlyst", "why", "Uvær"), NOT_YOUR_STEP).select("h1").text()).isEqualTo("Studietur");
        assertThat(books.step(books.own).note()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sted", "/fjerning"})
    void which_steps_there_are_and_where_they_stand_is_not_theirs_to_say(String what) {
        String address = what.isEmpty() ? books.desk : books.desk + "/" + books.own + what;
        Document refused = refused(address, Map.of("kind", "OTHER", "title", "Et nytt steg", "when", "mai 2018", "after", "", "retning", "ned"), SECRETARIATS);
        assertThat(books.order()).containsExactly("Studietur", "Folkemøte", "Rådsmøte");
        assertThat(refused.select("#title").val()).isEqualTo(what.isEmpty() ? "Et nytt steg" : "");
    }

    @Test
    void a_step_that_was_taken_out_is_not_theirs_to_put_back() {
        kari.fillIn(books.desk + "/" + books.own, books.desk + "/" + books.own + "/fjerning", Map.of());
        refused(books.desk + "/" + books.own + "/gjenoppretting", Map.of(), SECRETARIATS);
        assertThat(books.order()).containsExactly("Folkemøte", "Rådsmøte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/nytt-ar", "/fjerning"})
    void which_activities_there_are_is_not_theirs_to_say(String what) {
        String address = what.equals("/fjerning") ? books.year + "/" + books.ownActivity + what : books.year + what;
        Map<String, String> typed = what.equals("/nytt-ar") ? Map.of("ar", "2019") : Map.of("ar", "2018", "title", "En ny", "when", "mai");
        Document refused = refused(address, typed, SECRETARIATS);
        assertThat(books.cycles().get(books.plan, 2018).activities()).hasSize(2);
        assertThat(books.cycles().years(books.plan)).containsExactly(2018);
        assertThat(refused.select("#title").val()).isEqualTo(what.isEmpty() ? "En ny" : "");
    }

    @Test
    void what_the_council_took_note_of_is_the_secretariats_alone() {
        assertThat(post(books.desk + "/orientering", Map.of("day", "24. mai 2018")).statusCode()).isEqualTo(404);
        assertThat(books.progress().find(books.plan).orElseThrow().baseline()).isNull();
    }

    @Test
    void they_undo_what_was_done_to_their_own_and_see_no_way_to_undo_the_rest() {
        var ola = books.world.secretary("Ola");
        books.says(ola, books.theirs, "9. mars 2018");
        UUID others = last(books.theirs.value());
        books.says(ola, books.own, "8. mars 2018");
        UUID own = last(books.own.value());
        String history = books.desk + "/historikk";

        assertThat(page(gry, history).select("form[action$=/tilbake]").eachAttr("action")).containsExactly(history + "/" + own + "/tilbake");
        refused(history + "/" + others + "/tilbake", Map.of(), NOT_YOUR_STEP);
        assertThat(books.step(books.theirs).when().written()).isEqualTo("9. mars 2018");
        gry.fillIn(history, history + "/" + own + "/tilbake", Map.of());
        assertThat(books.step(books.own).when().written()).isEqualTo("1. mars 2018");
    }

    @Test
    void in_the_year_too() {
        var ola = books.world.secretary("Ola");
        books.says(ola, books.theirActivity, "uke 21");
        UUID others = last(books.theirActivity.value());
        books.says(ola, books.ownActivity, "uke 11");
        UUID own = last(books.ownActivity.value());
        String history = books.year + "/historikk";

        assertThat(page(gry, history).select("form[action$=/tilbake]").eachAttr("action")).containsExactly(history + "/" + own + "/tilbake");
        refused(history + "/" + others + "/tilbake", Map.of(), NOT_YOUR_ACTIVITY);
        gry.fillIn(history, history + "/" + own + "/tilbake", Map.of());
        assertThat(books.activity(books.ownActivity).draft().when()).isEqualTo("uke 10");
    }

    private Document refused(String address, Map<String, String> fields, String why) {
        HttpResponse<String> answer = post(address, fields);
        assertThat(answer.statusCode()).as(address).isEqualTo(403);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("main .ds-error-summary li").eachText()).as(address).singleElement().asString().startsWith(why);
        return page;
    }

    /** As one who has such a form open from when it was theirs: the page of today shows none. */
    private HttpResponse<String> post(String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", page(gry, "/arbeid").select("input[name=_csrf]").attr("value"));
        return gry.postBlindly(address, all);
    }

    private UUID last(UUID element) {
        return journal.ofElement(element).getLast().batch();
    }

    private static Element row(Document desk, String title) {
        return desk.select(".sam-deskrows > li").stream().filter(row -> row.select("b").text().equals(title)).findFirst().orElseThrow();
    }

    private static Document page(Guest guest, String address) {
        HttpResponse<String> answer = guest.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return fields;
    }

    /** All that the form would send if nothing were changed. */
    private static Map<String, String> fields(Document page, String action) {
        Map<String, String> fields = new HashMap<>();
        Element form = Objects.requireNonNull(page.select("form[action=" + action + "]").first());
        form.select("input[name]:not([type=checkbox]), textarea[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select[name]").forEach(select -> fields.put(select.attr("name"), select.select("option[selected]").val()));
        return fields;
    }
}
