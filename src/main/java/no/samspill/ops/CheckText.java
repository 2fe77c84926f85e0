package no.samspill.ops;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.wording.Severity;
import no.samspill.worksheet.Finding;
import no.samspill.worksheet.Note;
import no.samspill.worksheet.Reading;
import org.jspecify.annotations.Nullable;

/** What was understood of a sheet, for a person at a terminal: the tree, the notes, the findings, and the sum of it. */
final class CheckText {
    /** So many places of one doubt are named. */
    private static final int PLACES = 6;

    /** So many notes are shown of a file that no plan was found in. */
    private static final int NOTES = 5;

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    CheckText(Words words) {
        this.words = words;
    }

    String of(Reading reading) {
        Plan plan = reading.plan();
        line(plan.title());
        if (!plan.elements().isEmpty()) {
            line(words.get("check.shape", words.get("sheet.shape." + reading.shape()), reading.sureness(), Integer.toString(reading.year())));
        }
        told("sheet.plan.OVERALL_OBJECTIVE", plan.overallObjective());
        told("sheet.plan.KEY_QUESTION", plan.keyQuestion());
        line("");
        text.append(new TreeText(words, plan));
        if (!plan.elements().isEmpty()) {
            section("check.notes", reading.notes().stream().map(CheckText::note).toList());
        }
        for (Severity severity : Severity.values()) {
            section("check." + severity, reading.gathered().stream()
                    .filter(same -> same.getFirst().severity() == severity)
                    .map(this::finding)
                    .toList());
        }
        if (plan.elements().isEmpty()) {
            // What is wrong stands first: a file of text has a note a line.
            section("check.notes", fewer(reading.notes()));
        }
        line("");
        line(sum(reading));
        return text.toString();
    }

    private void told(String key, @Nullable String words) {
        if (words != null) {
            line(this.words.get("check.told", capital(this.words.get(key)), words));
        }
    }

    private void section(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(words.get(key));
            lines.forEach(one -> line("  " + one));
        }
    }

    private List<String> fewer(List<Note> notes) {
        Stream<String> first = notes.stream().limit(NOTES).map(CheckText::note);
        return notes.size() <= NOTES ? first.toList() : Stream.concat(first, Stream.of(words.get("check.notes.more", notes.size() - NOTES))).toList();
    }

    private static String note(Note note) {
        return note.sheet() + " " + note.cell() + "  " + note.text().replaceAll("\\s*\\R\\s*", " / ");
    }

    private String finding(List<Finding> same) {
        Finding finding = same.getFirst();
        String others = same.stream().skip(1).limit(PLACES).map(CheckText::place).collect(Collectors.joining(", "));
        String more = same.size() == 1 ? "" : " " + words.get("check.also", others + (same.size() - 1 > PLACES ? " …" : ""));
        String where = place(finding);
        String said = finding.message(words);
        String clearer = finding.suggestions().isEmpty()
                ? ""
                : " " + words.get("check.suggestions", finding.suggestions().stream().map(one -> "«" + one + "»").collect(Collectors.joining(", ")));
        return (where.isEmpty() ? "" : where + "  ") + said + clearer + more;
    }

    private static String place(Finding finding) {
        return Stream.of(finding.sheet(), finding.cell()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private String sum(Reading reading) {
        Map<Kind, Long> counts = reading.plan().walk().collect(Collectors.groupingBy(Element::kind, Collectors.counting()));
        String kinds = Arrays.stream(Kind.values())
                .map(kind -> words.get("check.count." + kind, counts.getOrDefault(kind, 0L)))
                .collect(Collectors.joining(", "));
        String findings = Arrays.stream(Severity.values())
                .map(severity -> words.get("check.count." + severity, reading.gathered().stream().filter(same -> same.getFirst().severity() == severity).count()))
                .collect(Collectors.joining(", "));
        return capital(kinds) + ". " + capital(findings) + ".";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
