package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Fact;

/** What a plan does not say, and what it is in doubt about. What no measure says is said once, for all of them. */
final class Gaps {
    private static final List<Field> ASKED_OF_MEASURES = List.of(Field.SCHEDULE, Field.RESPONSIBILITY, Field.FUNDING, Field.ATTRACTIVENESS);
    private static final int MOST_NAMED = 4;

    private final Frame frame;
    private final List<Element> measures;

    Gaps(Frame frame) {
        this.frame = frame;
        this.measures = frame.edition().plan().measures().toList();
    }

    /** A sentence for each thing that is said nowhere: "Tid er ikke satt for noen av tiltakene." */
    List<String> everywhere() {
        if (measures.isEmpty()) {
            return List.of();
        }
        List<String> said = new ArrayList<>(ASKED_OF_MEASURES.stream().filter(this::nowhere).map(field -> frame.say("silent." + field.key())).toList());
        if (textless()) {
            said.add(frame.say("silent.text"));
        }
        return said;
    }

    /** Whether nothing is written about any row but its own words. */
    boolean textless() {
        return frame.edition().plan().walk().allMatch(row -> row.text() == null);
    }

    boolean nowhere(Field field) {
        return measures.stream().noneMatch(says(field));
    }

    /** Those that do not say it, where some others do. */
    List<Element> without(Field field, Stream<Element> among) {
        return nowhere(field) ? List.of() : among.filter(says(field).negate()).toList();
    }

    List<Element> without(Field field) {
        return without(field, measures.stream());
    }

    static Predicate<Element> says(Field field) {
        return row -> row.words().containsKey(field);
    }

    /** What of an area is not there or not settled, in a few words; empty for nothing. */
    String of(Element area) {
        if (area.walk().noneMatch(row -> row.kind() != Kind.FOCUS_AREA)) {
            return frame.say("gap.goals");
        }
        List<String> said = new ArrayList<>();
        for (Field field : List.of(Field.SCHEDULE, Field.RESPONSIBILITY)) {
            List<Element> without = without(field, area.measures());
            if (!without.isEmpty()) {
                said.add(frame.say("gap", field.asked(frame.words()), named(without)));
            }
        }
        long unsettled = area.walk().mapToLong(this::unsettled).sum();
        if (unsettled > 0) {
            said.add(frame.say("gap.unsettled", unsettled));
        }
        return String.join(". ", said);
    }

    long unsettled() {
        return frame.edition().plan().walk().mapToLong(this::unsettled).sum();
    }

    private long unsettled(Element row) {
        return frame.told().facts(row).stream().filter(fact -> fact.values().stream().anyMatch(Fact.Value::unsettled)).count();
    }

    /** "A1, B3", or how many there are. */
    String named(List<Element> rows) {
        List<String> labels = rows.stream().map(frame::label).toList();
        return rows.size() > MOST_NAMED || labels.contains("") || ambiguous() ? frame.say("measures", rows.size(), frame.words().number(rows.size())) : String.join(", ", labels);
    }

    /** Whether labels are told apart by their area alone. */
    private boolean ambiguous() {
        return measures.stream().map(frame::label).distinct().count() < measures.size();
    }

    static Optional<String> joined(List<String> sentences) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }
}
