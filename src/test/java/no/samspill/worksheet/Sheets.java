package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Sheet;

/** Books as people make them, and worse: every shape, with titles, remarks, sums, gaps, blocks and stray cells between. */
public final class Sheets {
    private static final List<String> AROUND = List.of(
            "Handlingsplan 2018-2020", "Overordnet mål: Vekst", "Overordnet mål | Trivsel", "Kjernespørsmål", "Hvordan vokse?", "NB! Dette er kun eksempler",
            "Dette er kun et arbeidsverktøy", "Kilde: SSB | 2017", " | | Sist oppdatert 1.1.2018", "Sum | | 100", "Totalt | 5", "Vedtatt av rådet", "Visjon | Best | Størst",
            "Mål 2: Møteplasser", "Satsingsområde 3: Kultur", "Kultur", "§ 5", "1. Innledning", "#REF!", "Uten målsetting", "Innsatsområde | UNG | Tidsplan | Ansvar",
            "Tiltak | Ansvar | Frist", "NÆRING | > | >", "Side 1 av 2", "Plan", "Språk | nn", "Nummerering | 1.1");
    private static final List<String> CELLS = List.of(
            "2018", "2018 - 2019", "høsten 2021", "?", "01.02.2018", "Regionrådet + 7 næringsansv", "Eks. Gratangen koord.", "250 000", "1 mill. kr per år", "50 %",
            "Bo/Bedrift", "Bedrift/besøk?", "x", "X", "(x)", "ja", "Nei", "Ferdig", "I arbeid", "vet ikke", "#DIV/0!", "=A1+B1", "Se vedlegg\\nside 2", "Ring Ola",
            "1", "2,5", "Sum", "Ansvar", "Tiltak", "Tiltak 4", "^", ">", "NB! Sjekk dette", "a & b < c", "«sitat»");
    private static final List<String> TITLES = List.of(
            "Kurs for alle", "Nettverk", "Mål 1: Vekst", "Mål 1", "1.1 Vei", "Strategi", "Aktivitet: Møte", "Få flere til å bo her (permanent?)", "Sum", "2021", "A", "Hva gjør vi?",
            "Delmål 2 - Skole", "Tiltak nr. 3: Hall", "Dette er kun eksempler", "Linje\\nto");
    private static final List<String> FIELDS = List.of(
            "Tidsplan", "Frist", "Ansvar", "Ansvarleg", "Samarbeidspartnere", "Kostnad", "Kostnad (i 1000 kr)", "Finansiering", "Bo/Bedrift/Besøk", "Bo", "Bedrift", "Besøk",
            "Status", "Kommentar", "Beskrivelse", "Merknad", "Prioritet", "2021", "2022", "2023", "Oppstart", "Ferdig", "Fyll ut", "", "Eksempel", "Deadline", "Gjelder");
    private static final List<String> LABELS = List.of(
            "Målsetting A", "Målsetting B", "Mål 1", "Strategi", "Strategi 2", "Tiltak 1", "Tiltak 2", "Tiltak 7", "Delmål", "Hovedmål", "Innsatsområde", "Measure 1", "Goal B", "", "Uten strategi");
    private static final List<String> NUMBERS = List.of("1", "1.", "1.1", "1.1)", "1.1.1", "2", "2.1", "A.1", "§ 3", "1-1", "(2)", "01.01.2024", "1,2", "", "Mål 3", "1.2.1.1", "1.2.1.1.1");
    private static final List<String> LEVELS = List.of("Satsingsområde", "Mål", "Strategi", "Tiltak", "Delmål", "Aktivitet", "Nr", "Tema", "Hovedmål", "Prosjekt");

    private Sheets() {}

    public static Arbitrary<Book> any() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE).map(seed -> new Making(new Random(seed)).book());
    }

    private static final class Making {
        private final Random random;
        private final StringBuilder drawing = new StringBuilder();

        Making(Random random) {
            this.random = random;
        }

        Book book() {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(5) / 2; i++) {
                sheets.add(Drawn.sheet(one(List.of("Ark1", "Næring", "Tiltak", "Kultur 2020")) + " " + i, sheet()));
            }
            return Drawn.book(sheets.toArray(Sheet[]::new));
        }

        private String sheet() {
            drawing.setLength(0);
            for (int i = random.nextInt(3); i >= 0; i--) {
                some(AROUND, 3);
                table(random.nextInt(4));
                some(AROUND, 3);
            }
            return drawing.toString();
        }

        private void table(int shape) {
            int fields = random.nextInt(6);
            List<String> front = switch (shape) {
                case 0 -> List.of(one(List.of("Innsatsområde", "Nivå", "")), one(List.of("Innovasjon", "Tittel", "Ansvar", "")));
                case 1 -> names(LEVELS, 1 + random.nextInt(4));
                case 2 -> List.of(one(List.of("Nr", "Nummer", "")), one(List.of("Mål/tiltak", "Tiltak", "Tekst", "")));
                default -> names(CELLS, random.nextInt(4));
            };
            if (random.nextInt(5) > 0) {
                line(front, names(FIELDS, fields));
            }
            for (int i = random.nextInt(12); i > 0; i--) {
                List<String> own = switch (shape) {
                    case 0 -> List.of(one(LABELS), one(TITLES));
                    case 1 -> front.stream().map(level -> random.nextInt(3) == 0 ? "" : one(TITLES)).toList();
                    case 2 -> List.of(one(NUMBERS), one(TITLES));
                    default -> names(CELLS, random.nextInt(4));
                };
                line(own, names(CELLS, random.nextInt(fields + 2)));
                if (random.nextInt(12) == 0) {
                    some(AROUND, 1);
                }
                if (random.nextInt(9) == 0) {
                    drawing.append('\n');
                }
            }
        }

        private void line(List<String> front, List<String> rest) {
            List<String> cells = new ArrayList<>(front);
            cells.addAll(rest);
            drawing.append(random.nextInt(20) == 0 ? "~" : "").append(String.join(" | ", cells)).append('\n');
        }

        private List<String> names(List<String> from, int count) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                names.add(random.nextInt(4) == 0 ? "" : one(from));
            }
            return names;
        }

        private void some(List<String> from, int most) {
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                drawing.append(one(from)).append(random.nextBoolean() ? "\n" : "\n\n");
            }
        }

        private String one(List<String> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
