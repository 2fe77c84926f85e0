package no.samspill.publishing.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Table;

/** How wide the columns of a plan's tables of measures are, the same in all of them: in tenths of a small letter. */
final class Widths {
    private static final int LINE = 950;
    private static final int BETWEEN = 20;
    private static final int LEAST_TITLE = 340;
    /** No answer needs more on a line. */
    private static final int MOST = 180;

    private final Frame frame;
    private final int label;
    private final Map<Field, Integer> widths = new HashMap<>();

    /** No column is wider than what stands in it on two lines, as most titles do: the room it leaves is theirs. */
    Widths(Frame frame, List<Field> fields) {
        this.frame = frame;
        this.label = frame.edition().plan().walk().mapToInt(row -> wide(frame.within(row))).max().orElse(0);
        List<Map<Field, String>> told = frame.all(Kind.MEASURE).map(this::told).toList();
        for (Field field : fields) {
            List<String> said = told.stream().map(measure -> Optional.ofNullable(measure.get(field)).orElse("")).filter(words -> !words.isEmpty()).toList();
            int word = said.stream().flatMap(words -> Stream.of(words.split(" "))).mapToInt(Widths::wide).max().orElse(0);
            int half = said.stream().mapToInt(words -> wide(words) / 2).max().orElse(0);
            if (!said.isEmpty()) {
                widths.put(field, Math.max(wide(field.asked(frame.words())), Math.min(Math.max(half, word), MOST)) + BETWEEN);
            }
        }
    }

    Table.Column labels() {
        return new Table.Column(frame.labels().heading(), label * 6 / 5 + BETWEEN);
    }

    Table.Column title() {
        return new Table.Column(frame.say("column.measure"), Math.max(LEAST_TITLE, LINE - labels().share() - widths.values().stream().mapToInt(Integer::intValue).sum()));
    }

    Table.Column of(Field field) {
        return new Table.Column(field.asked(frame.words()), widths.getOrDefault(field, BETWEEN));
    }

    /** Digits and capitals are wider than what else there is, and a space is narrow. */
    private static int wide(String words) {
        return words.codePoints().map(c -> Character.isSpaceChar(c) ? 6 : Character.isDigit(c) || Character.isUpperCase(c) || c == '–' ? 12 : 10).sum();
    }

    private Map<Field, String> told(Element measure) {
        Map<Field, String> said = new HashMap<>();
        frame.told().asked(measure).forEach((field, fact) -> said.put(field, fact.said()));
        return said;
    }
}
