package no.samspill.worksheet.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.kernel.Words;
import no.samspill.wording.Severity;
import no.samspill.worksheet.RowAt;
import no.samspill.worksheet.RowChoice;
import no.samspill.worksheet.imports.Answer;
import no.samspill.worksheet.imports.Asked;
import no.samspill.worksheet.imports.Decided;
import org.jspecify.annotations.Nullable;

/** Questions that are alike, and one answer for all of them. */
final class Alike {
    /** Each stands as it was read. */
    static final String RIGHT = "rett";

    static final String ROW = "rad:";

    private static final String WORDS = "ord:";
    private static final String PLACE = "nr:";

    private Alike() {}

    /** Those that wait, by what they are alike in; one alone is not here. */
    static SequencedMap<String, List<Asked>> of(List<Asked> all) {
        SequencedMap<String, List<Asked>> alike = new LinkedHashMap<>();
        all.stream().filter(asked -> asked.severity() == Severity.QUESTION && asked.open()).forEach(asked -> alike.computeIfAbsent(asked.alike(), any -> new ArrayList<>()).add(asked));
        alike.values().removeIf(list -> list.size() < 2);
        return alike;
    }

    /** What can be answered to all of them, with its words: clearer words that fit all, or those that stand at the same place in each. */
    static SequencedMap<String, String> answers(List<Asked> alike, Words words) {
        SequencedMap<String, String> answers = new LinkedHashMap<>();
        answers.put(RIGHT, words.get("import.all.right"));
        if (alike.stream().noneMatch(asked -> asked.rows().isEmpty())) {
            RowChoosers.choices(words).forEach((as, said) -> answers.put(ROW + as, words.get("import.row.each.all", said)));
        }
        if (alike.getFirst().field() == null) {
            return answers;
        }
        Set<String> common = new LinkedHashSet<>(alike.getFirst().suggestions());
        alike.forEach(asked -> common.retainAll(asked.suggestions()));
        common.forEach(text -> answers.put(WORDS + text, text));
        int places = alike.stream().mapToInt(asked -> asked.suggestions().size()).min().orElse(0);
        if (common.isEmpty() && alike.stream().allMatch(asked -> asked.suggestions().size() == places)) {
            IntStream.range(0, places).forEach(at -> answers.put(PLACE + at, alike.stream().limit(2).map(asked -> "«" + asked.suggestions().get(at) + "»").collect(Collectors.joining(", ")) + " …"));
        }
        return answers;
    }

    /** The same decisions, with one answer given to all that are alike and wait; what is answered by itself stands. */
    static Decided settled(Decided decided, List<Asked> all, Map<String, String> said) {
        Map<String, Answer> answers = new HashMap<>();
        Set<String> right = new HashSet<>();
        SequencedMap<String, List<Asked>> alike = of(all);
        Map<RowAt, RowChoice> rows = new HashMap<>();
        said.forEach((key, choice) -> alike.getOrDefault(key, all.stream().filter(asked -> asked.key().equals(key)).toList()).stream().filter(asked -> !decided.answers().containsKey(asked.key())).forEach(asked -> {
            if (choice.equals(RIGHT)) {
                right.add(asked.key());
            } else if (choice.startsWith(ROW)) {
                RowChoice.of(choice.substring(ROW.length())).ifPresent(as -> asked.rows().forEach(row -> rows.put(row.at(), as)));
            } else {
                String words = chosen(asked, choice);
                if (words != null) {
                    answers.put(asked.key(), new Answer(words, ""));
                }
            }
        }));
        return decided.settling(answers, right, rows);
    }

    private static @Nullable String chosen(Asked asked, String choice) {
        if (choice.startsWith(WORDS)) {
            return asked.suggestions().stream().filter(choice.substring(WORDS.length())::equals).findFirst().orElse(null);
        }
        return IntStream.range(0, asked.suggestions().size()).filter(at -> choice.equals(PLACE + at)).mapToObj(asked.suggestions()::get).findFirst().orElse(null);
    }
}
