package no.samspill.worksheet.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.samspill.frame.Problem;
import no.samspill.worksheet.ColourKey;
import no.samspill.worksheet.ColumnAt;
import no.samspill.worksheet.ColumnChoice;
import no.samspill.worksheet.RowAt;
import no.samspill.worksheet.RowChoice;
import no.samspill.worksheet.RowsAt;
import no.samspill.worksheet.Shape;
import no.samspill.worksheet.imports.Answer;
import no.samspill.worksheet.imports.Decided;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The preview's form. A page shows a part of the sheet only, so what was decided on other pages stays: for each thing that was
 * shown the form says so, beside what was ticked.
 */
record DecidedForm(MultiValueMap<String, String> sent) {
    static final int LONGEST = 500;
    static final int LONGEST_NAME = 60;
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    /** Everything decided before, with what this page decides anew. */
    Decided onto(Decided before) {
        return new Decided(
                sent.containsKey("form") ? shape(before) : before.shape(),
                sent.containsKey("aar") ? year(before) : before.year(),
                shown("skjult").isEmpty() ? before.hidden() : Boolean.valueOf(!picked("skjult").isEmpty()),
                colours(before),
                answers(before.answers()),
                each("ta", before.taken()),
                ticked("fjern", before.removed()),
                unticked("flytt", before.unmoved()),
                ticked("skill", before.apart()),
                columns(before),
                rows(before),
                sheets(before),
                ticked("rett", Objects.requireNonNull(before.right())),
                each("merknad", Objects.requireNonNull(before.remarks())),
                shown("feil").isEmpty() ? before.errorsSeen() : !picked("feil").isEmpty());
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        String year = first("aar");
        if (!year.isBlank() && year(year) == null) {
            problems.add(Problem.of("import.problem.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)).at("aar"));
        }
        shown("svar").forEach(key -> {
            if (first("ord-" + key).length() > LONGEST) {
                problems.add(Problem.of("import.problem.long", LONGEST).at("ord-" + key));
            }
        });
        unread().forEach((at, written) -> problems.add(Problem.of("import.problem.rows", written).at("radliste-" + at)));
        each("radnavn-", (key, name) -> {
            if (name.length() > LONGEST) {
                problems.add(Problem.of("import.problem.long", LONGEST).at("radnavn-" + key));
            }
        });
        each("navn-", (key, name) -> {
            if (name.length() > LONGEST_NAME) {
                problems.add(Problem.of("import.problem.long", LONGEST_NAME).at("navn-" + key));
            }
        });
        return problems;
    }

    private @Nullable Shape shape(Decided before) {
        String wanted = first("form");
        for (Shape shape : Shape.values()) {
            if (shape.name().equals(wanted)) {
                return shape;
            }
        }
        return wanted.isEmpty() ? null : before.shape();
    }

    /** What was pressed; any other press leaves it as it was. */
    private @Nullable String colours(Decided before) {
        return ColourKey.parse(first("farger")).map(ColourKey::written).orElse(before.colours());
    }

    private @Nullable Integer year(Decided before) {
        String wanted = first("aar");
        Integer year = year(wanted);
        return wanted.isBlank() ? null : year == null ? before.year() : year;
    }

    private static @Nullable Integer year(String wanted) {
        if (!wanted.strip().matches("[0-9]{4}")) {
            return null;
        }
        int year = Integer.parseInt(wanted.strip());
        return year < FIRST_YEAR || year > LAST_YEAR ? null : year;
    }

    private Map<String, Answer> answers(Map<String, Answer> before) {
        Map<String, Answer> answers = new HashMap<>(before);
        shown("svar").forEach(key -> {
            String chosen = first("svar-" + key);
            Answer answer = new Answer(chosen.isEmpty() ? null : chosen, first("ord-" + key));
            if (answer.equals(Answer.none())) {
                answers.remove(key);
            } else {
                answers.put(key, answer);
            }
        });
        return answers;
    }

    private Map<String, String> columns(Decided before) {
        Map<String, String> columns = new HashMap<>(Objects.requireNonNull(before.columns()));
        each("kolonne-", (key, at) -> {
            Optional<ColumnChoice> said = ColumnChoice.of(first("som-" + key) + ":" + first("navn-" + key).strip());
            if (said.isPresent() && ColumnAt.of(at).isPresent()) {
                columns.put(at, said.get().toString());
            } else if (first("som-" + key).isEmpty()) {
                columns.remove(at);
            }
        });
        return columns;
    }

    /** What is said of rows: the lists as they stand in the form, or as before where it has none, and then what was answered where it is asked. */
    private Map<String, String> rows(Decided before) {
        boolean listed = sent.containsKey("vist-rader") && unread().isEmpty();
        Map<String, String> rows = new HashMap<>(listed ? Map.of() : Objects.requireNonNull(before.rows()));
        if (listed) {
            each("radliste-", (at, written) -> RowChoice.of(first("radlistesom-" + at) + ":" + first("radlistenavn-" + at)).ifPresent(choice ->
                    RowsAt.of(first("radark-" + at), written).ifPresent(all -> all.forEach(row -> rows.put(row.toString(), choice.toString())))));
        }
        each("rad-", (key, at) -> {
            String as = first("radsom-" + key);
            String title = first("radnavn-" + key).strip();
            RowChoice.of((as.isEmpty() && !title.isEmpty() ? first("radnaa-" + key) : as) + ":" + title)
                    .flatMap(choice -> RowAt.of(at).map(row -> Map.entry(row, choice)))
                    .ifPresent(said -> rows.put(said.getKey().toString(), said.getValue().toString()));
        });
        return rows;
    }

    /** Lists that say anything else than rows, by their number. */
    private Map<String, String> unread() {
        Map<String, String> unread = new TreeMap<>();
        each("radliste-", (at, written) -> {
            if (!written.isBlank() && RowsAt.of(first("radark-" + at), written).isEmpty()) {
                unread.put(at, written);
            }
        });
        return unread;
    }

    private Map<String, Boolean> sheets(Decided before) {
        Map<String, Boolean> sheets = new HashMap<>(Objects.requireNonNull(before.sheets()));
        each("arknavn-", (key, name) -> {
            switch (first("ark-" + key)) {
                case "plan" -> sheets.put(name, true);
                case "ved" -> sheets.put(name, false);
                default -> sheets.remove(name);
            }
        });
        return sheets;
    }

    /** What was said of all that are alike: by what they are alike in. */
    Map<String, String> forAll() {
        Map<String, String> said = new HashMap<>();
        sent.keySet().stream().filter(name -> name.startsWith("alle-") && !first(name).isEmpty()).forEach(name -> said.put(name.substring("alle-".length()), first(name)));
        return said;
    }

    private void each(String prefix, BiConsumer<String, String> told) {
        sent.keySet().stream().filter(name -> name.startsWith(prefix)).forEach(name -> told.accept(name.substring(prefix.length()), first(name)));
    }

    /** Each that was shown, whether it was ticked. */
    private Map<String, Boolean> each(String name, Map<String, Boolean> before) {
        Map<String, Boolean> all = new HashMap<>(before);
        Set<String> picked = picked(name);
        shown(name).forEach(key -> all.put(key, picked.contains(key)));
        return all;
    }

    private Set<String> ticked(String name, Set<String> before) {
        Set<String> all = new HashSet<>(before);
        all.removeAll(shown(name));
        all.addAll(picked(name));
        return all;
    }

    private Set<String> unticked(String name, Set<String> before) {
        Set<String> all = new HashSet<>(before);
        all.addAll(shown(name));
        all.removeAll(picked(name));
        return all;
    }

    private Set<String> shown(String name) {
        return new HashSet<>(sent.getOrDefault("vist-" + name, List.of()));
    }

    private Set<String> picked(String name) {
        return new HashSet<>(sent.getOrDefault(name, List.of()));
    }

    private String first(String name) {
        List<String> all = sent.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }
}
