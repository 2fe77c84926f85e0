package no.samspill.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Tokens;
import no.samspill.wording.Attractiveness.Value;

/** Reads Bo/Bedrift/Besøk. A "?" makes the value before it doubtful, and no other. */
final class AttractivenessReader {

    private static final Phrases<List<Value>> VALUES = new Phrases<List<Value>>()
            .add(List.of(Value.RESIDENCE), "bo, bu, bosted, bustad, bolyst, bulyst, bosetting, busetting, bomiljø, innbygger, innbyggere, "
                    + "innbyggar, innbyggarar, residence, residents, live, living")
            .add(List.of(Value.BUSINESS), "bedrift, bedrifter, bedr, bed, verksemd, verksemder, næring, næringsliv, næringslivet, business, "
                    + "businesses, company, companies, enterprise, work")
            .add(List.of(Value.VISIT), "besøk, besøkende, besøke, bes, vitjing, vitje, reiseliv, turisme, visit, visits, visitor, visitors, tourism")
            .add(List.of(Value.values()), "alle, alle tre, alt, alle typer, all, all three, everything, b / b / b, bbb, b b b, b + b + b, b , b , b");
    private static final List<Nearness.Name> NEAR_WORDS =
            List.of(Nearness.Name.of("bosted"), Nearness.Name.of("bedrift"), Nearness.Name.of("besøk"), Nearness.Name.of("næring"));
    private static final Phrases<Boolean> DOUBT = new Phrases<Boolean>()
            .add(true, "evt, ev, eventuelt, kanskje, muligens, trolig, truleg, maybe, perhaps, possibly, el, eller, or");
    private static final Phrases<Boolean> BETWEEN = new Phrases<Boolean>()
            .add(true, "/, \\, |, ,, ;, +, &, -, (, ), [, ], ., :, *, •, \n, og, and, samt, både, å, attraktivitet, attraktiv, ingen, none");

    private final Cursor cursor;
    private final String written;
    private final SortedSet<Value> values = new TreeSet<>();
    private final SortedSet<Value> doubtful = new TreeSet<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean doubtAlone;

    private AttractivenessReader(String written) {
        this.written = written;
        this.cursor = new Cursor(Tokens.of(written));
    }

    static Understood<Attractiveness> read(String written) {
        return new AttractivenessReader(written).understood();
    }

    private Understood<Attractiveness> understood() {
        boolean maybe = false;
        while (!cursor.atEnd()) {
            List<Value> named = VALUES.accept(cursor);
            if (named != null) {
                take(named, maybe);
                maybe = false;
            } else if (DOUBT.accept(cursor) != null) {
                maybe = true;
            } else if (cursor.accept("?")) {
                doubtAlone = true;
            } else if (BETWEEN.accept(cursor) == null) {
                unknown.add(cursor.tokens().written(cursor.at(), cursor.at()));
                cursor.skip(1);
            }
        }
        return new Understood<>(new Attractiveness(written, values, doubtful), doubts());
    }

    private void take(List<Value> named, boolean maybe) {
        int after = cursor.at();
        while (cursor.accept("(") || cursor.accept(")")) {
            // "Besøk (?)" and "(Besøk)?"
        }
        boolean asked = cursor.accept("?");
        if (!asked) {
            cursor.to(after);
        }
        values.addAll(named);
        if (asked || maybe) {
            doubtful.addAll(named);
        }
    }

    private List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        if (!unknown.isEmpty()) {
            SortedSet<Value> meant = new TreeSet<>(values);
            unknown.forEach(word -> meant.addAll(near(word)));
            doubts.add(Doubts.question("attractiveness-not-understood", String.join(" ", unknown), clearer(meant)));
        } else if (!doubtful.isEmpty() || doubtAlone) {
            SortedSet<Value> sure = new TreeSet<>(values);
            sure.removeAll(doubtful);
            List<String> suggestions = new ArrayList<>(clearer(values));
            suggestions.addAll(sure.isEmpty() || sure.equals(values) ? List.of() : clearer(sure));
            doubts.add(Doubts.question("attractiveness-doubtful", written, suggestions));
        }
        return doubts;
    }

    /** What a misspelt word may mean. */
    private static List<Value> near(String word) {
        return Nearness.nearest(word, NEAR_WORDS).stream()
                .flatMap(name -> read(name).value().values().stream())
                .toList();
    }

    private static List<String> clearer(SortedSet<Value> values) {
        return values.isEmpty()
                ? List.of(name(Value.RESIDENCE), name(Value.BUSINESS), name(Value.VISIT))
                : List.of(values.stream().map(AttractivenessReader::name).collect(Collectors.joining("/")));
    }

    private static String name(Value value) {
        return switch (value) {
            case RESIDENCE -> "Bo";
            case BUSINESS -> "Bedrift";
            case VISIT -> "Besøk";
        };
    }
}
