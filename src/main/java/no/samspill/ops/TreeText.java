package no.samspill.ops;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import no.samspill.wording.Chip;
import no.samspill.wording.Spoken;
import no.samspill.wording.Worded;

/** The plan's tree in plain text: each row with its words as written, and what was understood where that says more. */
final class TreeText {
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    private final Words words;
    private final Spoken spoken;
    private final Labels labels;
    private final StringBuilder text = new StringBuilder();
    /** A sheet that repeats itself has read the same words only once, and says them only once. */
    private final Map<Worded, String> understood = new IdentityHashMap<>();
    private final Map<Field, String> called = new HashMap<>();
    private final Map<Kind, String> kinds = new EnumMap<>(Kind.class);

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
        text.append(indent).append(kinds.computeIfAbsent(element.kind(), this::called));
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
            field(indent, called(Field.TEXT), element.text().words(), "");
        }
        for (Field field : Field.UNDERSTOOD) {
            Worded worded = element.meant().get(field);
            if (worded != null) {
                field(indent, called(field), worded.written(), understood.computeIfAbsent(worded, this::said));
            }
        }
        element.other().forEach((heading, value) -> field(indent, heading, value, ""));
    }

    private String called(Kind kind) {
        String name = words.get("sheet.kind." + kind);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String called(Field field) {
        return called.computeIfAbsent(field, each -> each.called(words).toLowerCase(Locale.ROOT));
    }

    private void field(String indent, String name, String written, String chips) {
        text.append(indent).append(oneLine(name)).append(": ").append(oneLine(written));
        if (!chips.isEmpty() && !chips.equalsIgnoreCase(written)) {
            text.append("  →  ").append(chips);
        }
        text.append('\n');
    }

    private String said(Worded worded) {
        return spoken.say(worded).stream().map(this::said).collect(Collectors.joining(" · "));
    }

    private String said(Chip chip) {
        return chip.example() ? chip.text() + ", " + words.get("spoken.example") : chip.text();
    }

    private static String oneLine(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (isBreak(words.charAt(at))) {
                return BREAK.matcher(words.strip()).replaceAll(" / ");
            }
        }
        return words.strip();
    }

    private static boolean isBreak(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
