package no.samspill.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Funding;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Schedule;
import no.samspill.wording.Status;
import no.samspill.wording.Understood;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** Makes the tree of the rows, and reads what their words mean. What is understood comes from the clarification where there is one. */
final class Composer {
    /** Words that name no status are still shown, as those of an unknown column are. */
    private static final String STATUS_AS_WRITTEN = "Status";

    private final Rows rows;
    private final Wordings wordings;
    private final List<Question> questions = new ArrayList<>();

    private Composer(Rows rows, Wordings wordings) {
        this.rows = rows;
        this.wordings = wordings;
    }

    static Composition of(Rows rows, String language, Numbering numbering, Wordings wordings) {
        Composer composer = new Composer(rows, wordings);
        SequencedMap<Field, String> own = Field.keyed(rows, rows.top());
        Plan plan = new Plan(
                own.getOrDefault(Field.TITLE, ""),
                own.get(Field.OVERALL_OBJECTIVE),
                own.get(Field.KEY_QUESTION),
                language,
                numbering,
                composer.under(rows.top()));
        return new Composition(plan, composer.questions);
    }

    private List<Element> under(ElementId above) {
        return rows.under(above).stream().map(this::element).toList();
    }

    private Element element(Row row) {
        Told told = new Told(row.id(), Field.keyed(rows, row.id()));
        Schedule schedule = told.read(Field.SCHEDULE, wordings::schedule)
                .map(read -> new Schedule(told.to(Field.SCHEDULE), read.period()))
                .orElse(null);
        Funding funding = told.read(Field.FUNDING, wordings::funding)
                .map(read -> new Funding(told.to(Field.FUNDING), read.lines(), read.tentative()))
                .orElse(null);
        Responsibility responsibility = told.read(Field.RESPONSIBILITY, wordings::responsibility)
                .map(read -> new Responsibility(told.to(Field.RESPONSIBILITY), read.parties(), read.tentative(), read.example()))
                .orElse(null);
        Attractiveness attractiveness = told.read(Field.ATTRACTIVENESS, wordings::attractiveness)
                .map(read -> new Attractiveness(told.to(Field.ATTRACTIVENESS), read.values(), read.doubtful()))
                .orElse(null);
        Status status = told.read(Field.STATUS, wordings::status)
                .flatMap(Function.identity())
                .map(read -> new Status(told.to(Field.STATUS), read.state()))
                .orElse(null);
        String text = told.words.get(Field.TEXT);
        return new Element(
                row.id(), Kind.valueOf(row.kind()), row.number(),
                told.words.getOrDefault(Field.TITLE, ""),
                text == null ? null : new RichText(text),
                told.words.containsKey(Field.EXAMPLE),
                schedule, funding, responsibility, attractiveness, status,
                told.other(status),
                under(row.id()));
    }

    /** What one row says. */
    private final class Told {
        private final ElementId id;
        private final SequencedMap<Field, String> words;

        Told(ElementId id, SequencedMap<Field, String> words) {
            this.id = id;
            this.words = words;
        }

        String to(Field field) {
            return Objects.requireNonNull(words.get(field));
        }

        <T> Optional<T> read(Field field, Function<String, Understood<T>> reader) {
            if (!words.containsKey(field)) {
                return Optional.empty();
            }
            Understood<T> understood = reader.apply(words.getOrDefault(field.clarified(), to(field)));
            understood.doubts().forEach(doubt -> questions.add(new Question(id, field, doubt)));
            return Optional.of(understood.value());
        }

        Map<String, String> other(@Nullable Status status) {
            Map<String, String> other = new LinkedHashMap<>();
            words.forEach((field, value) -> {
                if (field.isOther()) {
                    other.put(field.heading(), value);
                }
            });
            if (status == null && words.containsKey(Field.STATUS)) {
                other.putIfAbsent(STATUS_AS_WRITTEN, to(Field.STATUS));
            }
            return other;
        }
    }
}
