package no.samspill.ops;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import no.samspill.wording.Chip;
import no.samspill.wording.Spoken;
import no.samspill.wording.Worded;

/** The plan's tree in plain text: each row with its words as written, and what was understood where that says more. */
final class TreeText {
    private final Words words;
    private final Spoken spoken;
    private final Labels labels;
    private final StringBuilder text = new StringBuilder();

    TreeText(Words words, Plan plan) {
        this.words = words;
        this.spoken = new Spoken(words.language());
        this.labels = Labels.of(plan);
        plan.elements().forEach(element -> row(element, ""));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void row(Element element, String indent) {
        String kind = words.get("sheet.kind." + element.kind());
        text.append(indent).append(kind.substring(0, 1).toUpperCase(Locale.ROOT)).append(kind, 1, kind.length());
        labels.find(element.id()).ifPresent(label -> text.append(' ').append(label));
        text.append(": ").append(oneLine(element.title()));
        if (element.example()) {
            text.append(' ').append(words.get("check.example"));
        }
        text.append('\n');
        fields(element, indent + "      ");
        element.elements().forEach(inner -> row(inner, indent + "  "));
    }

    private void fields(Element element, String indent) {
        if (element.text() != null) {
            field(indent, called(Field.TEXT), element.text().words(), List.of());
        }
        for (Field field : Field.UNDERSTOOD) {
            Worded worded = element.meant().get(field);
            if (worded != null) {
                field(indent, called(field), worded.written(), spoken.say(worded));
            }
        }
        element.other().forEach((heading, value) -> field(indent, heading, value, List.of()));
    }

    private String called(Field field) {
        return field.called(words).toLowerCase(Locale.ROOT);
    }

    private void field(String indent, String name, String written, List<Chip> understood) {
        String chips = understood.stream().map(this::said).collect(Collectors.joining(" · "));
        text.append(indent).append(oneLine(name)).append(": ").append(oneLine(written));
        if (!chips.isEmpty() && !chips.equalsIgnoreCase(written)) {
            text.append("  →  ").append(chips);
        }
        text.append('\n');
    }

    private String said(Chip chip) {
        return chip.example() ? chip.text() + ", " + words.get("spoken.example") : chip.text();
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " / ");
    }
}
