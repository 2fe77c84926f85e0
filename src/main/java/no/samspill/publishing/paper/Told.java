package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.publishing.document.Fact.Value;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import no.samspill.wording.Chip;
import no.samspill.wording.Spoken;
import no.samspill.wording.Worded;
import org.jspecify.annotations.Nullable;

/** What a row says of time, people and money: as understood, and as written where nothing was understood. */
final class Told {
    private final Words words;
    private final Spoken spoken;
    private final @Nullable String foreign;

    /** @param foreign the plan's language, where it is another than that of {@code words} */
    Told(Words words, @Nullable String foreign) {
        this.words = words;
        this.spoken = new Spoken(words.language());
        this.foreign = foreign;
    }

    /** Every field with words in it, and what the paper makes of them. */
    List<Fact> facts(Element row) {
        List<Fact> answers = new ArrayList<>(asked(row).values());
        answers.addAll(others(row));
        return answers;
    }

    /** What is understood, or asked for, by its field and in the order one asks. */
    SequencedMap<Field, Fact> asked(Element row) {
        SequencedMap<Field, Fact> answers = new LinkedHashMap<>();
        for (Field field : Field.ASKED) {
            Worded worded = row.meant().get(field);
            if (worded != null) {
                answers.put(field, fact(field.asked(words), worded.written(), spoken.say(worded)));
            }
        }
        return answers;
    }

    /** What stands in columns that have no field. */
    List<Fact> others(Element row) {
        return row.other().entrySet().stream().map(other -> new Fact(other.getKey(), List.of(written(other.getValue())), null)).toList();
    }

    private Fact fact(String term, String written, List<Chip> chips) {
        Fact plain = new Fact(term, values(written, chips), null);
        return reworded(plain, written) ? new Fact(plain.term(), plain.values(), written) : plain;
    }

    /** Other dashes, slashes or capitals are not other words; a doubt that is said aloud is. */
    private static boolean reworded(Fact fact, String written) {
        return fact.values().stream().anyMatch(Value::unsettled) || !Words.bare(fact.said()).equals(Words.bare(written));
    }

    private List<Value> values(String written, List<Chip> chips) {
        return chips.isEmpty() ? List.of(written(written)) : chips.stream().map(this::value).toList();
    }

    private Value value(Chip chip) {
        return new Value(chip.example() ? new Line(List.of(new Span(chip.text(), false, true, null, null))) : Line.of(chip.text()), chip.tentative() || chip.example());
    }

    private Value written(String written) {
        return new Value(Line.of(written).in(foreign), false);
    }
}
