package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.FactReference;
import no.samspill.plan.FactSaid;
import no.samspill.plan.FactsTold;
import no.samspill.plan.Kind;
import no.samspill.plan.Numbering;
import no.samspill.plan.Plan;
import no.samspill.plan.RichText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Whatever stands in a plan, of whatever size and shape, stands in each of its papers; on slides it may stand beside them. */
class NothingIsLostInPapersProperties {
    private static final FactReference FACT = new FactReference(new UUID(5, 5), "1903", FactReference.LATEST);
    private static final FactReference GONE = new FactReference(new UUID(5, 6), "1903", "1990");
    private int count;

    @Property(tries = 8)
    void every_title_text_party_and_note_is_in_every_paper(@ForAll("plans") Plan plan) throws IOException {
        Edition edition = told(Plans.edition(plan));
        var paper = Made.of(edition);
        List<String> said = said(edition);
        assertThat(pdf(Papers.bytes(paper, PaperFormat.PDF))).as("PDF").contains(said);
        assertThat(xml(Papers.bytes(paper, PaperFormat.DOCX), "word/document.xml")).as("Word").contains(said);
        assertThat(xml(Papers.bytes(paper, PaperFormat.ODT), "content.xml")).as("OpenDocument").contains(said);
        assertThat(xml(Papers.bytes(paper, PaperFormat.PPTX), "ppt/slides/", "ppt/notesSlides/")).as("slides").contains(said);
    }

    /** With what the live facts in its texts say, but for one that cannot be told. */
    private static Edition told(Edition bare) {
        FactsTold facts = FactsTold.living(Map.of(FACT, new FactSaid(1, "Folketall", "24\u00a0441", null, "personer", "Harstad", "2021", "Statistisk sentralbyrå, tabell 07459", LocalDate.of(2021, 2, 23))));
        return new Edition(bare.plan().telling(facts), bare.labels(), bare.council(), bare.binding(), bare.day(), bare.sources(), bare.words(), facts);
    }

    private static Stream<String> sources(Edition edition, Element row) {
        return row.text() == null ? Stream.of() : edition.facts().of(row.text()).values().stream().flatMap(fact -> fact == null ? Stream.of("kan ikke hentes lenger") : Stream.of(fact.words(), fact.place(), fact.source(), "Hentet 23. februar 2021"));
    }

    private static List<String> said(Edition edition) {
        Stream<String> rows = edition.plan().walk().flatMap(row -> {
            List<String> said = new ArrayList<>(List.of(row.title()));
            said.addAll(row.other().values());
            if (row.text() != null) {
                sources(edition, row).forEach(said::add);
                said.addAll(Jsoup.parseBodyFragment(row.text().html()).select("p, li").eachText());
            }
            if (row.responsibility() != null) {
                row.responsibility().parties().stream().map(party -> party.organisation()).filter(name -> name != null).forEach(said::add);
            }
            return said.stream();
        });
        Stream<String> notes = edition.sources().stream().flatMap(source -> source.remarks().stream());
        return Stream.concat(rows, notes).map(NothingIsLostInPapersProperties::bare).filter(words -> !words.isEmpty()).distinct().toList();
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    private static String xml(byte[] bytes, String... parts) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (Stream.of(parts).anyMatch(name::startsWith) && name.endsWith(".xml")) {
                    text.append(Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), Parser.xmlParser()).wholeText()).append('\n');
                }
            }
        }
        return bare(text.toString());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<List<Element>> areas = area().list().ofMinSize(0).ofMaxSize(4);
        Arbitrary<List<Element>> loose = goal(3).list().ofMaxSize(1);
        return Combinators.combine(areas, loose).as((these, others) -> new Plan("Plan for alle", "Et mål", "Et spørsmål?", "nb", Numbering.LETTERED, Stream.concat(these.stream(), others.stream()).toList()));
    }

    private Arbitrary<Element> area() {
        return Combinators.combine(Arbitraries.of(0, 1, 3, 12).flatMap(most -> goal(most).list().ofMaxSize(3)), texts(), Arbitraries.of("22/5", "?", ""))
                .as((goals, text, meeting) -> written(Plans.area(named("Område"), meeting.isEmpty() ? Map.of() : new HashMap<>(Map.of("Innspillsmøte", meeting)), goals.toArray(Element[]::new)), text));
    }

    private Arbitrary<Element> goal(int most) {
        return Combinators.combine(measure().list().ofMaxSize(most), measure().list().ofMaxSize(1), texts()).as((inner, direct, text) -> {
            List<Element> under = new ArrayList<>(direct);
            if (!inner.isEmpty()) {
                under.add(Plans.row(Kind.STRATEGY, named("Strategi"), null, null, null, null, inner.toArray(Element[]::new)));
            }
            return written(Plans.row(Kind.GOAL, named("Mål"), null, null, null, null, under.toArray(Element[]::new)), text);
        });
    }

    private Arbitrary<Element> measure() {
        return Combinators.combine(Arbitraries.of("2018", "2018-2020", "snart", "").injectNull(0.2), Arbitraries.of("Harstad", "Eks. Gratangen koord.", "Hver kommune:næringsansv", "Kari og Ola ved skolen").injectNull(0.3), Arbitraries.of("60 000 kr", "Regionrådet").injectNull(0.4), texts())
                .as((when, who, money, text) -> written(Plans.row(Kind.MEASURE, named("Tiltak"), when, money, who, null), text));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("", "", "<p>Kort tekst</p>", "<p>Lang tekst " + "med mange ord ".repeat(90).strip() + "</p>", "<p>Her bor <data value=\"" + FACT + "\">20 000 personer</data>, og før <data value=\"" + GONE + "\">19 000 personer (1990)</data>.</p>", "<p>Først</p><ul><li>ett punkt</li><li>to punkter</li></ul>");
    }

    private static Element written(Element row, String html) {
        return html.isEmpty() ? row : Plans.written(row, RichText.cleaned(html));
    }

    /** Short and long, no two alike. */
    private String named(String kind) {
        count++;
        return kind + " " + count + (count % 5 == 0 ? " som har en lang tittel " + "med flere ord i seg ".repeat(6).strip() : " i regionen");
    }
}
