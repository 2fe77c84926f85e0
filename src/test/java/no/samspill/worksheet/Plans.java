package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Elements;
import no.samspill.plan.Kind;
import no.samspill.plan.Numbering;
import no.samspill.plan.Plan;
import no.samspill.plan.RichText;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** Plans of every kind: skipped levels, siblings in any order, and words that look like something else. */
final class Plans {
    static final int YEAR = 2018;

    private static final List<String> WORDS = List.of(
            "Kurs for førstelinjen", "Strategi", "Tiltak", "Tiltak 1", "Mål 2: Vekst", "Målsetting A", "Sum", "Totalt", "NB! Bare eksempler",
            "Dette er kun eksempler", "Uten målsetting", "Innsatsområde", "1.1", "1. Først", "2018", "01.02.2018", "=1+1", "'5", "-", "x", "Ja",
            "Ansvar", "Ansvar 2", "Tidsplan", "Status", "Kommentar", "Nr", "2021", "Bo", "Besøk", "Kolonne G", "Overordnet mål: Vekst",
            "Kjernespørsmål", "Plan", "Visjon", "§ 1-1 Vei", "A", "A.1", "(permanent?)", "Hva gjør vi?", "\"sitat\" & <b>fet</b>",
            "Linje én\nLinje to", "æøå ÆØÅ đŋš", "_x0041_", "ikke _x0041 riktig_", "tab\tinni", "🐟 fisk", "https://samspill.example/plan?a=1&b=2",
            "Delmål", "Hovedmål 1", "Kostnad (i 1000 kr)", "Frist", "2021–2024", "Handlingsplan 2018-2020", "#REF!", "SANN", "1000000", "0");
    private static final List<String> SCHEDULES = List.of("2018", "2018 - 2019", "høsten 2021", "30/8-1/9", "?", "årlig", "snart kanskje", "Tidsplan", "1.1", "Sum");
    private static final List<String> MONEY = List.of("250 000", "1 mill. kr per år", "50 %", "Regionrådet", "Ansvar", "=A1", "vet ikke");
    private static final List<String> PARTIES = List.of("Regionrådet + 7 næringsansv", "Hver kommune: plan", "Eks. Gratangen koord.", "Kvæfj og Skånland", "Status", "?");
    private static final List<String> VALUES = List.of("Bo/Bedrift", "Bedrift/besøk?", "x", "alle", "Bo");
    private static final List<String> STATES = List.of("Under arbeid", "Ferdig", "Ikke startet", "Stanset");
    private static final List<String> TEXTS = List.of(
            "<p>Et avsnitt</p>", "<p>Ett</p><p>To</p>", "<ul><li>Punkt</li><li>Til</li></ul>", "<p>Med <strong>vekt</strong></p>",
            "<p>a &lt; b &amp; c</p>", "<p>&lt;p&gt;ikke avsnitt&lt;/p&gt;</p>", "<p>to  mellomrom</p>", "<p>Sum</p>", "<p>=1+1</p>");

    private Plans() {}

    static Arbitrary<Plan> any() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE).map(seed -> new Making(new Random(seed)).plan());
    }

    private static final class Making {
        private final Random random;
        private final Wordings wordings = new Wordings(KnownParties.none(), YEAR);

        Making(Random random) {
            this.random = random;
        }

        Plan plan() {
            List<Element> elements = elements(-1, random.nextInt(5));
            if (elements.isEmpty()) {
                elements = List.of(element(Kind.MEASURE));
            }
            return new Plan(
                    word(), random.nextBoolean() ? word() : null, random.nextBoolean() ? word() : null,
                    List.of("nb", "nb", "nn", "en", "se").get(random.nextInt(5)),
                    Numbering.values()[random.nextInt(2)], elements);
        }

        private List<Element> elements(int above, int count) {
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < count && above < 3; i++) {
                elements.add(element(Kind.values()[above + 1 + random.nextInt(3 - above)]));
            }
            return elements;
        }

        private Element element(Kind kind) {
            boolean bare = random.nextInt(3) == 0;
            return Elements.of(
                    new ElementId(UUID.randomUUID()), kind, null, random.nextInt(20) == 0 ? "" : word(),
                    bare ? null : maybe(TEXTS) instanceof String html ? RichText.cleaned(html) : null,
                    !bare && random.nextInt(4) == 0,
                    bare ? null : maybe(SCHEDULES) instanceof String w ? wordings.schedule(w).value() : null,
                    bare ? null : maybe(MONEY) instanceof String w ? wordings.funding(w).value() : null,
                    bare ? null : maybe(PARTIES) instanceof String w ? wordings.responsibility(w).value() : null,
                    bare ? null : maybe(VALUES) instanceof String w ? wordings.attractiveness(w).value() : null,
                    bare ? null : maybe(STATES) instanceof String w ? wordings.status(w).value().orElseThrow() : null,
                    bare ? Map.of() : others(),
                    elements(kind.ordinal(), random.nextInt(4)));
        }

        private Map<String, String> others() {
            Map<String, String> others = new LinkedHashMap<>();
            for (int i = random.nextInt(6) - 3; i > 0; i--) {
                others.put(word(), word());
            }
            return others;
        }

        private String word() {
            return WORDS.get(random.nextInt(WORDS.size()));
        }

        private @Nullable String maybe(List<String> from) {
            return random.nextInt(3) == 0 ? null : from.get(random.nextInt(from.size()));
        }
    }
}
