package no.samspill.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.SorTroms;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The status update that the product was made for, walked point by point, in its order and its words. */
@ServerTest
class TheSourcesOwnDeckTest {
    /** Each part stands on a slide after the one before it; its points are all there. */
    private static final List<List<String>> SOURCE = List.of(
            List.of("Statusoppdatering", "Byregionprogrammet"),
            List.of(
                    "Satsingsområder med innspillsmøter", "ref. forrige regionrådsmøte", "Innovasjon og entreprenørskap", "22/5",
                    "Kompetanse", "2/6", "UNG", "7/6", "Infrastruktur og samferdsel", "?", "Trender og fremtidsforskning", "30/8-1/9"),
            List.of(
                    "Innovasjon og entreprenørskap", "Førsteklasses førstelinjetjeneste", "2018", "Hver kommune: plan",
                    "Tilby rask og kompetent veiledning til gründere og etablert næringsliv",
                    "Kurs/kompetanseheving av førstelinjetjenester i alle kommunene", "Hver kommune:næringsansv", "Eks. Gratangen koord.", "Bo",
                    "Etablere et forpliktende (permanent?) nettverk av næringsutviklere fra alle kommunene", "Eks Kvæfj og Skånland"),
            List.of(
                    "Sør-Troms: en region for innovatører og entreprenører", "2019", "Hver kommune: plan",
                    "Skape en kultur for innovasjon og entreprenørskap der det er lov å lykkes",
                    "Koordinere og videreutvikle konseptet Makerspace eller tilsvarende i alle kommuner", "2018–2019",
                    "Rrådet + hver næringsansv", "Regionrådet + 7 næringsansv", "Bedrift/besøk?",
                    "Nettverksbasert samarbeid - \"Re:tenk hele året\" - utarbeide årshjul (felles interesser innen næringer eller på tvers av fag/næringer)",
                    "2018–2020", "Regionrådet", "Fast ansatt Ungt entreprenørskaps (UE) - representant i regionen"),
            List.of(
                    "Under målsetting, strategi og tiltak blir det utfyllende tekst og fakta", "NB! Dette er kun eksempler",
                    "Presentasjon av planen blir ikke på xls format", "Dette er kun et arbeidsverktøy"),
            List.of(
                    "Fremdrift", "Mai – 1. september", "Innspillsmøter og studietur til Luleå", "September – 20. oktober",
                    "Bearbeidelse og utarbeidelse av utviklingsplan med tiltaksdel", "tidsplan, ressurser og ansvar", "20. oktober",
                    "presentasjon av planforslag til regionrådet", "høringsrunde?", "25-26/10", "nettverkssamling i Haugesund",
                    "8. desember (eller før)", "vedtak av plan i regionrådet", "Desember 2017 og januar 2018", "vedtak i kommunene",
                    "Fra februar", "GJENNOMFØRING", "Programavslutning (KMD)", "vår 2018"),
            List.of(
                    "Overordnet mål", "Oppnå vekst og utvikling gjennom konkrete tiltak og samarbeid i regionen",
                    "Overordnet mål, satsingsområder og tilhørende strategier legger grunnlaget for utarbeidelse av handlingsplaner og tiltak"),
            List.of("Kjernespørsmål", "Hvordan kan Sør-Troms som region legge best mulig til rette for utvikling og vekst?"),
            List.of("Samspill med Narvikregionen", "Arena Troms"));

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @BeforeEach
    void the_demonstration_has_started() {
        SorTroms.in(server);
    }

    /** As the plan stands, and as a status report that was sent. */
    @ParameterizedTest
    @ValueSource(strings = {"/sor-troms/utviklingsplan/status.pptx", "/sor-troms/utviklingsplan/rapport/4.pptx"})
    void every_point_is_on_a_slide_or_beside_it_in_the_order_of_the_source(String deck) throws IOException {
        List<String> slides = slides(deck);
        int at = 0;
        for (List<String> part : SOURCE) {
            int from = at;
            while (at < slides.size() && !slides.get(at).contains(low(part.getFirst()))) {
                at++;
            }
            assertThat(at).as("a slide for «%s» after slide %d", part.getFirst(), from).isLessThan(slides.size());
            String said = String.join("\n", slides.subList(at, Math.min(slides.size(), at + 3)));
            for (String point : part) {
                assertThat(said).as("from slide %d on", at + 1).contains(low(point));
            }
            at++;
        }
    }

    /** Only what its rows are called, and two of its columns' heads, are told in other words. */
    @ParameterizedTest
    @ValueSource(strings = {"/sor-troms/utviklingsplan/status.pptx", "/sor-troms/utviklingsplan/rapport/4.pptx"})
    void every_word_of_the_source_is_on_a_slide_or_beside_it(String deck) throws IOException {
        String heads = "Innsatsområde Innovasjon og entreprenørskap Tidsplan Ressurs/finansiering Ansvar Bo/Bedrift/Besøk Målsetting A Strategi Tiltak";
        Set<String> said = words(String.join(" ", slides(deck)));
        Set<String> source = words(heads + " " + SOURCE.stream().flatMap(List::stream).collect(Collectors.joining(" ")));
        source.removeAll(said);
        assertThat(source).isSubsetOf("innsatsområde", "målsetting", "finansiering");
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[\\p{L}\\p{N}]+").matcher(low(text)).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sor-troms/utviklingsplan/status.pptx", "/sor-troms/utviklingsplan/rapport/4.pptx"})
    void it_is_twelve_slides_as_drawn_and_what_a_report_has_besides(String deck) throws IOException {
        List<String> slides = slides(deck);
        assertThat(slides).hasSizeBetween(10, 14);
        assertThat(slides.get(5)).contains("b3 har bare et navn", "dette er kun et arbeidsverktøy");
        assertThat(slides.get(2)).contains("fire av fem satsingsområder har dato for innspillsmøte");
    }

    /** By name and by light: which those are, the words beside say. */
    @ParameterizedTest
    @ValueSource(strings = {"/sor-troms/utviklingsplan/plan.pptx", "/sor-troms/utviklingsplan/status.pptx", "/sor-troms/utviklingsplan/rapport/4.pptx"})
    void the_cover_says_which_councils_have_adopted(String deck) throws IOException {
        assertThat(slides(deck).getFirst()).contains("gratangen (vedtatt)").doesNotContain("kommunestyre");
    }

    @Test
    void the_way_and_the_year_have_papers_of_their_own_which_their_pages_lead_to() {
        Guest guest = new Guest(port);
        for (String page : List.of("/sor-troms/utviklingsplan/prosess", "/sor-troms/utviklingsplan/arshjul?ar=2018")) {
            List<String> papers = Jsoup.parse(guest.get(page).body()).select(".sam-downloads a").eachAttr("href");
            assertThat(papers).hasSize(4).allSatisfy(paper -> assertThat(guest.get(paper).statusCode()).isEqualTo(200));
        }
        assertThat(guest.get("/sor-troms/utviklingsplan/arshjul.pdf?ar=2018").headers().firstValue("Content-Disposition").orElse("")).contains("sor-troms-utviklingsplan-arshjul-2018.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i fjor", "99999", "-1"})
    void a_year_that_is_none_is_refused_in_plain_words(String year) {
        var answer = new Guest(port).get("/sor-troms/utviklingsplan/arshjul.pdf?ar=" + URLEncoder.encode(year, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Vi forstår ikke året");
    }

    @Test
    void a_year_with_nothing_on_its_wheel_says_so() {
        assertThat(new Guest(port).get("/sor-troms/utviklingsplan/arshjul.odt?ar=2030").statusCode()).isEqualTo(200);
    }

    @Test
    void the_progress_is_a_picture_too() throws IOException {
        try (XMLSlideShow show = show("/sor-troms/utviklingsplan/status.pptx")) {
            assertThat(show.getSlides().stream().filter(slide -> slide.getPlaceholder(0).getText().startsWith("Fremdrift")))
                    .anySatisfy(slide -> assertThat(slide.getShapes()).hasAtLeastOneElementOfType(XSLFPictureShape.class));
        }
    }

    private List<String> slides(String deck) throws IOException {
        try (XMLSlideShow show = show(deck)) {
            return show.getSlides().stream().map(TheSourcesOwnDeckTest::said).toList();
        }
    }

    private XMLSlideShow show(String deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(get(deck)));
    }

    private static String said(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        Stream<? extends XSLFShape> beside = notes == null ? Stream.of() : notes.getShapes().stream();
        return low(Stream.concat(slide.getShapes().stream(), beside).flatMap(TheSourcesOwnDeckTest::words).collect(Collectors.joining("\n")));
    }

    private static Stream<String> words(XSLFShape shape) {
        List<String> words = new ArrayList<>();
        if (shape instanceof XSLFTextShape text) {
            words.add(text.getText());
        } else if (shape instanceof XSLFTable table) {
            table.getRows().forEach(row -> row.getCells().forEach(cell -> words.add(cell.getText())));
        }
        return words.stream();
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private byte[] get(String path) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
