package no.samspill.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.ledger.Author;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Organisation;
import no.samspill.people.Organisations;
import no.samspill.people.Region;
import no.samspill.people.Role;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.Question;
import no.samspill.plan.RichText;
import no.samspill.plan.version.Passage;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.Editions;
import no.samspill.publishing.PaperKind;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class TheDemonstrationTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Plans plans;

    @Autowired
    Versions versions;

    @Autowired
    Organisations organisations;

    @Autowired
    Journal journal;

    private String secretariat() {
        return Objects.requireNonNull(demonstration().links().get(Role.SECRETARIAT));
    }

    private Demonstration demonstration() {
        return new Demonstration(server);
    }

    @BeforeEach
    void the_demonstration_has_started() {
        demonstration().fill();
    }

    @Test
    void what_came_of_the_example_of_a_hearing_is_laid_out_and_each_word_of_it_says_that_it_is_one() {
        var page = Jsoup.parse(new Guest(port).get("/" + Demonstration.path() + "/horing/1/svar").body());
        assertThat(page.select(".sam-lead").text()).isEqualTo("7 uttalelser ble til 13 punkter. Ingen av dem endret planen. Alle har fått svar.");
        assertThat(page.select("#punktene blockquote")).hasSize(13).allSatisfy(words -> assertThat(words.text()).startsWith("Eksempel: "));
        assertThat(page.select("#punktene .sam-said").eachText()).allSatisfy(answer -> assertThat(answer).startsWith("Eksempel på svar: "));
    }

    @Test
    void the_region_is_seven_municipalities_that_work_with_others() {
        Region region = organisations.region("sor-troms").orElseThrow();
        assertThat(region.members())
                .extracting(Organisation::name)
                .containsExactly("Gratangen", "Harstad", "Ibestad", "Kvæfjord", "Lavangen", "Salangen", "Skånland");
        assertThat(region.neighbours()).extracting(Organisation::name).containsExactly("Narvikregionen");
        assertThat(region.partners()).extracting(Organisation::name).containsExactly("Arena Troms");
    }

    @Test
    void the_plan_says_what_the_source_says() {
        Plan plan = view().plan();
        assertThat(plan.title()).isEqualTo("Utviklingsplan for Sør-Troms");
        assertThat(plan.overallObjective()).startsWith("Oppnå vekst og utvikling");
        assertThat(plan.keyQuestion()).startsWith("Hvordan kan Sør-Troms");
        assertThat(plan.elements())
                .extracting(Element::title)
                .containsExactly(
                        "Innovasjon og entreprenørskap", "Kompetanse", "UNG", "Infrastruktur og samferdsel", "Trender og fremtidsforskning");
        assertThat(plan.elements())
                .extracting(area -> area.other().get("Innspillsmøte"))
                .containsExactly("22. mai 2017", "2. juni 2017", "7. juni 2017", "Dato ikke satt", "30. august–1. september 2017");
    }

    @Test
    void the_sheet_lands_in_its_own_focus_area() {
        Element area = view().plan().elements().getFirst();
        assertThat(area.elements()).extracting(Element::kind).containsOnly(Kind.GOAL);
        assertThat(area.elements())
                .extracting(Element::title)
                .containsExactly("Førsteklasses førstelinjetjeneste", "Sør-Troms: en region for innovatører og entreprenører");
        assertThat(area.measures().map(Element::number)).containsExactly(1, 2, 3, 4, 5);
        assertThat(view().plan().measures()).hasSize(5);
        assertThat(view().measure(1).orElseThrow().responsibility())
                .satisfies(said -> assertThat(Objects.requireNonNull(said).written()).isEqualTo("Eks. Gratangen koord."));
    }

    @Test
    void where_the_source_is_silent_the_plan_says_which_meeting_its_content_came_up_at() {
        assertThat(view().plan().elements().subList(1, 5)).allSatisfy(area -> {
            assertThat(Objects.requireNonNull(area.text()).words()).containsIgnoringCase("innspillsmøtet").contains("Kilden har", "innholdet");
            assertThat(area.elements()).isEmpty();
        });
    }

    @Test
    void the_council_has_seen_two_versions_of_the_source_and_the_second_tells_what_is_new() {
        assertThat(versions.list(view().id())).extracting(PlanVersion::number, version -> version.dated().toString())
                .containsExactly(tuple(3, "2018-02-05"), tuple(2, "2017-10-20"), tuple(1, "2017-05-22"));
        FrozenPlan draft = versions.find(view().id(), 2).orElseThrow();
        assertThat(draft.view().plan().measures()).hasSize(5);
        Passage passage = Passage.between(versions.find(view().id(), 1).orElseThrow().view(), draft.view());
        assertThat(passage.added()).extracting(Element::kind).containsExactlyInAnyOrder(
                Kind.GOAL, Kind.GOAL, Kind.STRATEGY, Kind.STRATEGY, Kind.MEASURE, Kind.MEASURE, Kind.MEASURE, Kind.MEASURE, Kind.MEASURE);
        assertThat(passage.gone()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void its_papers_bear_the_day_it_is_in_it(PaperKind kind) {
        assertThat(server.getBean(Editions.class).paper(view(), kind).furniture().date()).isEqualTo(Demonstration.DAY);
    }

    @Test
    void the_way_of_the_source_is_played_to_its_end_and_what_the_source_does_not_tell_says_that_it_is_an_example() {
        var page = Jsoup.parse(new Guest(port).get("/" + Demonstration.path() + "/vedtak").body());
        assertThat(page.select("h1").text()).isEqualTo("Planen er vedtatt av alle");
        assertThat(page.select(".sam-noted").first().text()).startsWith("Eksempel: Datoene er fra kilden.").contains("Ingen har vedtatt dette.");
        assertThat(page.select(".sam-lights li:not([data-off])")).hasSize(7);
        assertThat(List.of("", "/vedtatt", "/vedtak")).as("wherever it is said that it is adopted").allSatisfy(
                at -> assertThat(Jsoup.parse(new Guest(port).get("/" + Demonstration.path() + at).body()).select("main").text()).contains("Ingen har vedtatt dette."));
        String print = versions.find(view().id(), 3).orElseThrow().version().print().brief();
        assertThat(Jsoup.parse(new Guest(port).get("/s/" + print).body()).select("main").text()).contains("Vedtatt av 8 av 8 organer", "Ingen har vedtatt dette.");
        assertThat(new Guest(port).get("/" + Demonstration.path() + "/versjon/3/bevis.json").body()).as("and what is taken along says so, too").contains("Ingen har vedtatt dette.");
        assertThat(page.select(".sam-turn blockquote p").eachText()).isNotEmpty().allSatisfy(words -> assertThat(words).startsWith("Eksempel: "));
        Adoption adoption = server.getBean(Decisions.class).adoption(view().id()).orElseThrow();
        assertThat(adoption.inForce()).contains(new Adoption.InForce(3, LocalDate.of(2018, 3, 1)));
        assertThat(adoption.decisions()).extracting(Decision::decided).allSatisfy(day -> assertThat(day).isBetween(LocalDate.of(2017, 12, 8), LocalDate.of(2018, 3, 1)));
        Passage passage = Passage.between(versions.find(view().id(), 2).orElseThrow().view(), view());
        assertThat(passage.changed()).as("the source's own words stay").hasSize(3).allSatisfy(row -> assertThat(row.fields()).singleElement().satisfies(change -> {
            String before = Objects.requireNonNullElse(change.from(), "");
            assertThat(change.to()).startsWith(before);
            assertThat(new RichText(Objects.requireNonNull(change.to()).substring(before.length())).words()).startsWith("Eksempel: ");
        }));
        assertThat(passage.added()).isEmpty();
        assertThat(passage.gone()).isEmpty();
    }

    @Test
    void it_is_a_day_when_the_plan_is_being_carried_out_and_each_page_that_tells_by_the_day_says_which() {
        for (String page : List.of(Demonstration.path(), Source.REGION_SLUG, Demonstration.path() + "/prosess", Demonstration.path() + "/status", Demonstration.path() + "/arshjul")) {
            assertThat(told(page)).as(page).isEqualTo("I denne demonstrasjonen er det 5. november 2018.");
        }
        assertThat(now()).contains("Fase 5 av 5", "Gjennomføring", "15. november 2018: Eksempel: regionrådsmøte");
        assertThat(told("sor-troms/utviklingsplan?sprak=en")).isEqualTo("In this demonstration it is 5 November 2018.");
        assertThat(told("logg-inn")).as("what is not told of the plan").isEmpty();
    }

    @Test
    void whoever_starts_it_may_have_another_day_or_the_real_one() {
        demonstration().stand(LocalDate.of(2017, 5, 20));
        assertThat(told(Demonstration.path())).isEqualTo("I denne demonstrasjonen er det 20. mai 2017.");
        assertThat(now()).contains("Fase 1 av 5", "22. mai 2017: ");
        assertThat(now()).as("a meeting that was held is open to nobody").doesNotContain("Meld deg på");
        demonstration().stand(null);
        assertThat(told(Demonstration.path())).isEmpty();
        assertThat(now()).contains("Ingen dato er satt");
        demonstration().stand(Demonstration.DAY);
        assertThat(now()).contains("15. november 2018");
    }

    /** Pictures, choices and quotations hold what people wrote without saying so; it stands beside them, and says it there. */
    @ParameterizedTest
    @CsvSource({
        "nn, ikke fra innspill innspillet innspillsmøte høring høringen uke mandag lørdag søndag hva hvem hvor kommuner kommunene planer dere noen vedtatt uten gjør siden bare måned",
        "en, ikke fra og til innspill innspillet innspillsmøte høring høringen uke mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars mai juni juli oktober desember hva hvem hvor kommuner planen vedtatt vedtak uten gjør måned ingen"})
    void our_own_words_are_in_the_readers_language_and_what_people_wrote_says_which_it_is_in(String language, String foreign) {
        Pattern bokmål = Pattern.compile("(?iU)\\b(" + foreign.replace(' ', '|') + ")\\b");
        Guest reader = new Guest(port);
        assertThat(Stream.of("", "?vis=tabell", "?vis=tidslinje", "?vis=ansvarlige", "/tiltak/1", "/tiltak/4", "/prosess", "/arshjul?ar=2018", "/status", "/handlingsplan", "/innspill", "/innspill/rapport", "/horing/1/svar", "/vedtak", "/vedtatt", "/versjon", "/versjon/2/endringer", "/rapport", "/folg")
                        .map(page -> Demonstration.path() + page)
                        .flatMap(page -> {
                            var shown = Jsoup.parse(reader.get("/" + page + (page.contains("?") ? "&" : "?") + "sprak=" + language).body());
                            shown.select("body [lang]:not([lang=" + language + "]), script, style, svg, option").remove();
                            return shown.select("body *").stream().filter(each -> bokmål.matcher(each.ownText().replaceAll("[«“][^»”]*[»”]", "")).find()).map(each -> page + ": <" + each.tagName() + "> " + each.ownText());
                        }))
                .isEmpty();
    }

    private String told(String page) {
        return Jsoup.parse(new Guest(port).get("/" + page).body()).select(".sam-stands").text();
    }

    private String now() {
        return Jsoup.parse(new Guest(port).get("/" + Demonstration.path()).body()).select(".sam-here").text();
    }

    @Test
    void whoever_tries_it_may_write_in_the_plan_and_reads_by_what_example_of_a_leave() {
        Guest keeper = new Guest(port);
        keeper.signsIn(secretariat());
        assertThat(keeper.get("/arbeid/" + Demonstration.path() + "/tabell").body()).contains("Revisjon 1 er åpen");
        assertThat(new Guest(port).get("/" + Demonstration.path() + "/vedtatt").body()).contains("Eksempel: Åpnet for at den som prøver demonstrasjonen", "Eksempel: ingen har gitt lov til dette");
    }

    @Test
    void all_of_it_came_in_as_a_persons_edits_do() {
        Element measure = view().measure(1).orElseThrow();
        assertThat(journal.ofElement(measure.id().value()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.author().through()).isEqualTo(Through.DEMO));
    }

    @Test
    void the_next_start_keeps_what_people_have_changed() {
        PlanView before = view();
        Element measure = before.measure(2).orElseThrow();
        Author somebody = Author.system("test", Through.TABLE);
        plans.apply(before.id(), List.of(Field.STATUS.put(measure.id(), null, "Under arbeid")), somebody, Reach.WHOLE);
        long revision = view().revision();
        demonstration().fill();
        assertThat(view().revision()).isEqualTo(revision);
        plans.apply(before.id(), List.of(Field.STATUS.put(measure.id(), "Under arbeid", null)), somebody, Reach.WHOLE);
    }

    @Test
    void its_links_let_everyone_in_to_what_is_theirs() {
        var links = demonstration().links();
        assertThat(links.sequencedKeySet()).containsExactlyInAnyOrder(Role.values());
        links.forEach((role, link) -> {
            Guest guest = new Guest(port);
            assertThat(guest.signsIn(link).uri().getPath()).as("%s", role).isEqualTo("/arbeid");
            assertThat(guest.get("/arbeid").body().contains("Utviklingsplan for Sør-Troms")).as("%s", role).isEqualTo(role != Role.ADMINISTRATOR);
            assertThat(guest.get("/arbeid/sor-troms/utviklingsplan/om").statusCode()).as("%s", role).isEqualTo(role == Role.SECRETARIAT ? 200 : 404);
            assertThat(guest.get("/styring").statusCode()).as("%s", role).isEqualTo(role == Role.ADMINISTRATOR ? 200 : 404);
        });
        assertThat(new Guest(port).signsIn(secretariat()).uri().getPath()).as("a second link").isEqualTo("/arbeid");
    }

    @Test
    void a_box_left_empty_keeps_the_plan_from_the_public_until_it_is_ticked_again() {
        String about = "/arbeid/sor-troms/utviklingsplan/om";
        Guest keeper = new Guest(port);
        keeper.signsIn(secretariat());
        Map<String, String> words = Map.of(
                "title", view().plan().title(),
                "objective", Objects.requireNonNull(view().plan().overallObjective()),
                "question", Objects.requireNonNull(view().plan().keyQuestion()),
                "source", view().source().orElseThrow(),
                "remarks", String.join("\r\n", view().remarks()));
        assertThat(keeper.fillIn(about, about, words).statusCode()).isEqualTo(200);
        assertThat(new Guest(port).get("/sor-troms/utviklingsplan").statusCode()).isEqualTo(404);

        Map<String, String> ticked = new HashMap<>(words);
        ticked.put("visible", "true");
        assertThat(keeper.fillIn(about, about, ticked).statusCode()).isEqualTo(200);
        assertThat(new Guest(port).get("/sor-troms/utviklingsplan").statusCode()).isEqualTo(200);
    }

    @Test
    void what_stands_around_the_plan_may_be_written_anew() {
        String about = "/arbeid/sor-troms/utviklingsplan/om";
        Guest keeper = new Guest(port);
        keeper.signsIn(secretariat());
        List<String> remarks = view().remarks();
        for (List<String> wanted : List.of(remarks.subList(0, 2), remarks)) {
            Map<String, String> words = Map.of(
                    "title", view().plan().title(),
                    "objective", Objects.requireNonNull(view().plan().overallObjective()),
                    "question", Objects.requireNonNull(view().plan().keyQuestion()),
                    "source", view().source().orElseThrow(),
                    "remarks", String.join("\r\n", wanted),
                    "visible", "true");
            assertThat(keeper.fillIn(about, about, words).statusCode()).isEqualTo(200);
            assertThat(view().remarks()).isEqualTo(wanted);
        }
    }

    @Test
    void a_new_plan_is_not_for_everybody_until_its_makers_say_so() {
        Guest keeper = new Guest(port);
        keeper.signsIn(secretariat());
        assertThat(Jsoup.parse(keeper.get("/arbeid/sor-troms/ny-plan").body()).select("input[name=visible][type=checkbox]"))
                .singleElement()
                .satisfies(box -> assertThat(box.hasAttr("checked")).isFalse());
    }

    @Test
    void what_the_plan_leaves_open_is_what_the_sheet_leaves_open() {
        assertThat(view().questions()).extracting(Question::field, question -> question.doubt().code())
                .containsOnly(tuple(Field.ATTRACTIVENESS, "attractiveness-doubtful"))
                .hasSize(2);
    }

    private PlanView view() {
        return plans.find("sor-troms", "utviklingsplan").orElseThrow();
    }
}
