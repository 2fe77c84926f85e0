package no.samspill.publishing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Binding;
import no.samspill.plan.Council;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.Elements;
import no.samspill.plan.Kind;
import no.samspill.plan.Labels;
import no.samspill.plan.Numbering;
import no.samspill.plan.Plan;
import no.samspill.plan.RichText;
import no.samspill.wording.KnownParties.KnownParty;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** Plans to make papers of. */
public final class Plans {
    private static final List<String> MUNICIPALITIES =
            List.of("Gratangen", "Harstad", "Ibestad", "Kvæfjord", "Lavangen", "Salangen", "Skånland");
    private static final Wordings READ = new Wordings(
            new KnownParties(MUNICIPALITIES.stream()
                    .map(name -> new KnownParty(name, KnownParties.Kind.MUNICIPALITY, List.of()))
                    .toList()),
            2017);
    private static int made;

    private Plans() {}

    /** The plan of the status update, as it stood in its working sheet. */
    public static Edition sample() {
        Element innovation = area(
                "Innovasjon og entreprenørskap",
                Map.of("Innspillsmøte", "22/5"),
                example(row(
                        Kind.GOAL, "Førsteklasses førstelinjetjeneste", "2018", null, "Hver kommune: plan", null,
                        row(
                                Kind.STRATEGY,
                                "Tilby rask og kompetent veiledning til gründere og etablert næringsliv", null, null, null, null,
                                row(
                                        Kind.MEASURE,
                                        "Kurs/kompetanseheving av førstelinjetjenester i alle kommunene", "2018",
                                        "Hver kommune:næringsansv", "Eks. Gratangen koord.", "Bo/Bedrift"),
                                row(
                                        Kind.MEASURE,
                                        "Etablere et forpliktende (permanent?) nettverk av næringsutviklere fra alle kommunene",
                                        "2018", "Hver kommune:næringsansv", "Eks Kvæfj og Skånland", "Bo/Bedrift")))),
                example(row(
                        Kind.GOAL, "Sør-Troms: en region for innovatører og entreprenører", "2019", null, "Hver kommune: plan", null,
                        row(
                                Kind.STRATEGY,
                                "Skape en kultur for innovasjon og entreprenørskap der det er lov å lykkes", null, null, null, null,
                                row(
                                        Kind.MEASURE,
                                        "Koordinere og videreutvikle konseptet Makerspace eller tilsvarende i alle kommuner",
                                        "2018 - 2019", "Rrådet + hver næringsansv", "Regionrådet + 7 næringsansv", "Bedrift/besøk?"),
                                row(
                                        Kind.MEASURE,
                                        "Nettverksbasert samarbeid - \"Re:tenk hele året\" - utarbeide årshjul (felles interesser innen næringer eller på tvers av fag/næringer)",
                                        "2018-2020", "Regionrådet", "Regionrådet + 7 næringsansv", "Bedrift/besøk?"),
                                row(
                                        Kind.MEASURE,
                                        "Fast ansatt Ungt entreprenørskaps (UE) - representant i regionen", null, null, null, null)))));
        Plan plan = new Plan(
                "Utviklingsplan for Sør-Troms",
                "Oppnå vekst og utvikling gjennom konkrete tiltak og samarbeid i regionen",
                "Hvordan kan Sør-Troms som region legge best mulig til rette for utvikling og vekst?",
                "nb",
                Numbering.LETTERED,
                List.of(
                        innovation,
                        area("Kompetanse", Map.of("Innspillsmøte", "2/6")),
                        area("UNG", Map.of("Innspillsmøte", "7/6")),
                        area("Infrastruktur og samferdsel", Map.of("Innspillsmøte", "?")),
                        area("Trender og fremtidsforskning", Map.of("Innspillsmøte", "30/8-1/9"))));
        return edition(plan);
    }

    /** Five areas, five goals in each, a strategy and as many measures as asked for, all with text; the same each time. */
    public static Edition large(int measures) {
        Random random = new Random(7);
        List<Element> areas = new ArrayList<>();
        int left = measures;
        for (int a = 0; a < 5; a++) {
            List<Element> goals = new ArrayList<>();
            for (int g = 0; g < 5; g++) {
                int here = left / (25 - a * 5 - g);
                left -= here;
                List<Element> inner = new ArrayList<>();
                for (int m = 0; m < here; m++) {
                    int year = 2018 + random.nextInt(6);
                    inner.add(text(row(
                            Kind.MEASURE, "Tiltak om " + sentence(random, 9), year + " - " + (year + random.nextInt(4)),
                            (1 + random.nextInt(40)) * 25 + " 000 kr", MUNICIPALITIES.get(random.nextInt(7)), "Bo/Bedrift"), random));
                }
                Element strategy = text(row(Kind.STRATEGY, "Strategi om " + sentence(random, 8), null, null, null, null, inner.toArray(Element[]::new)), random);
                goals.add(text(row(Kind.GOAL, "Mål om " + sentence(random, 5), "2019", null, "Regionrådet", null, strategy), random));
            }
            areas.add(area("Område " + (a + 1) + " " + sentence(random, 2), Map.of(), goals.toArray(Element[]::new)));
        }
        return edition(new Plan("Handlingsplan", "Et mål", "Et spørsmål?", "nb", Numbering.LETTERED, areas));
    }

    /** The same without texts: rows as a sheet has them. */
    public static Edition rows(int measures) {
        Plan large = large(measures).plan();
        return edition(large.with(large.elements().stream().map(Plans::bare).toList()));
    }

    private static Element bare(Element row) {
        return Elements.of(
                row.id(), row.kind(), row.number(), row.title(), null, row.example(), row.schedule(), row.funding(),
                row.responsibility(), row.attractiveness(), row.status(), row.other(), row.elements().stream().map(Plans::bare).toList());
    }

    public static Edition edition(Plan plan) {
        return new Edition(
                plan, Labels.of(plan), new Council("Sør-Troms regionråd", MUNICIPALITIES, Map.of(), List.of("Narvikregionen"), List.of("Arena Troms")),
                new Binding.Draft(), LocalDate.of(2017, 5, 24),
                List.of(new Edition.Source(
                        "arbeidsverktoy-innovasjon.xlsx",
                        List.of(
                                "Under målsetting, strategi og tiltak blir det utfyllende tekst og fakta",
                                "NB! Dette er kun eksempler", "Presentasjon av planen blir ikke på xls format",
                                "Dette er kun et arbeidsverktøy"))),
                Words.of(plan.language()));
    }

    public static Plan plan(String title, Element... elements) {
        return new Plan(title, null, null, "nb", Numbering.LETTERED, List.of(elements));
    }

    public static Element area(String title, Map<String, String> other, Element... inner) {
        return Elements.of(
                id(), Kind.FOCUS_AREA, null, title, null, false, null, null, null, null, null, other, List.of(inner));
    }

    public static Element row(
            Kind kind, String title, @Nullable String schedule, @Nullable String funding, @Nullable String responsibility,
            @Nullable String attractiveness, Element... inner) {
        return Elements.of(
                id(), kind, null, title, null, false,
                schedule == null ? null : READ.schedule(schedule).value(),
                funding == null ? null : READ.funding(funding).value(),
                responsibility == null ? null : READ.responsibility(responsibility).value(),
                attractiveness == null ? null : READ.attractiveness(attractiveness).value(),
                null, Map.of(), List.of(inner));
    }

    public static Element measure(String title) {
        return row(Kind.MEASURE, title, null, null, null, null);
    }

    public static Element written(Element row, RichText text) {
        return Elements.of(
                row.id(), row.kind(), row.number(), row.title(), text, row.example(), row.schedule(), row.funding(),
                row.responsibility(), row.attractiveness(), row.status(), row.other(), row.elements());
    }

    private static Element text(Element row, Random random) {
        return written(row, RichText.cleaned("<p>" + sentence(random, 30) + ".</p><ul><li>" + sentence(random, 6) + "</li><li>"
                + sentence(random, 6) + "</li></ul>"));
    }

    private static Element example(Element row) {
        return Elements.of(
                row.id(), row.kind(), row.number(), row.title(), row.text(), true, row.schedule(), row.funding(),
                row.responsibility(), row.attractiveness(), row.status(), row.other(), row.elements());
    }

    private static String sentence(Random random, int words) {
        String[] known = {"næring", "kultur", "kommunene", "unge", "reiseliv", "samarbeid", "veien", "havet", "kompetanse", "og", "i", "for",
            "gründere", "møteplasser", "nettverk", "fjorden", "bærekraft", "skolen", "regionen", "vekst"};
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < words; i++) {
            said.append(i == 0 ? "" : " ").append(known[random.nextInt(known.length)]);
        }
        return said.toString();
    }

    private static ElementId id() {
        return new ElementId(UUID.nameUUIDFromBytes(("row " + made++).getBytes(StandardCharsets.UTF_8)));
    }
}
