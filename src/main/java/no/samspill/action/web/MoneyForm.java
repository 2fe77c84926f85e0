package no.samspill.action.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samspill.action.Amount;
import no.samspill.action.MoneyFrom;
import no.samspill.action.NewAmount;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The money for one measure as it is typed: a row for each source, a field for each year.
 *
 * @param seen the number of the last amount that whoever types has seen
 */
public record MoneyForm(String seen, List<Row> rows) {
    /** Rows to begin on. */
    private static final int BLANK = 2;

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    public MoneyForm {
        rows = List.copyOf(rows);
    }

    /** @param amounts what is typed for each year */
    public record Row(String from, String payer, Map<Integer, String> amounts) {
        public Row {
            amounts = new LinkedHashMap<>(amounts);
        }

        boolean blank() {
            return payer.isEmpty() && amounts.values().stream().allMatch(String::isEmpty);
        }

        Optional<MoneyFrom> chosen() {
            return Arrays.stream(MoneyFrom.values()).filter(each -> each.name().equals(from)).findFirst();
        }
    }

    static MoneyForm of(List<Amount> amounts, List<Integer> years, int seen) {
        record Source(MoneyFrom from, @Nullable String payer) {}
        Map<Source, Map<Integer, String>> rows = new LinkedHashMap<>();
        amounts.forEach(amount -> rows.computeIfAbsent(new Source(amount.from(), amount.payer()), any -> new LinkedHashMap<>()).put(amount.year(), amount.sum().toPlainString()));
        List<Row> all = new ArrayList<>();
        rows.forEach((source, said) -> all.add(row(source.from().name(), Objects.requireNonNullElse(source.payer(), ""), said, years)));
        for (int at = 0; at < BLANK; at++) {
            all.add(row(all.isEmpty() ? MoneyFrom.OWN.name() : "", "", Map.of(), years));
        }
        return new MoneyForm(String.valueOf(seen), all);
    }

    private static Row row(String from, String payer, Map<Integer, String> said, List<Integer> years) {
        Map<Integer, String> amounts = new LinkedHashMap<>();
        years.forEach(year -> amounts.put(year, said.getOrDefault(year, "")));
        return new Row(from, payer, amounts);
    }

    static MoneyForm sent(MultiValueMap<String, String> sent, List<Integer> years) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < MOST && (sent.containsKey("from-" + at) || sent.containsKey("payer-" + at)); at++) {
            Map<Integer, String> amounts = new LinkedHashMap<>();
            for (int year : years) {
                amounts.put(year, Typed.words(sent.getFirst("kr-" + at + "-" + year)));
            }
            rows.add(new Row(Typed.words(sent.getFirst("from-" + at)), Typed.words(sent.getFirst("payer-" + at)), amounts));
        }
        return new MoneyForm(Typed.words(sent.getFirst("seen")), rows);
    }

    /** With a row for each source that stands saved, whose writer has then seen it. */
    MoneyForm beside(MoneyForm stands) {
        List<Row> all = new ArrayList<>(rows.stream().filter(row -> !row.blank()).toList());
        stands.rows.stream().filter(row -> !row.blank() && find(row).isEmpty()).forEach(row -> {
            Map<Integer, String> none = new LinkedHashMap<>();
            row.amounts().keySet().forEach(year -> none.put(year, ""));
            all.add(new Row(row.from(), row.payer(), none));
        });
        return new MoneyForm(stands.seen, all);
    }

    /** What stands saved for the same source and year, where it is another sum; empty where none is; null where it is the same. */
    @Nullable String differing(Row typed, int year) {
        String saved = find(typed).map(row -> row.amounts().getOrDefault(year, "")).orElse("");
        String sum = typed.amounts().getOrDefault(year, "");
        return sum.equals(saved) || kroner(sum).isPresent() && kroner(sum).equals(kroner(saved)) ? null : saved;
    }

    private Optional<Row> find(Row like) {
        return rows.stream().filter(row -> row.from().equals(like.from()) && row.payer().equals(like.payer())).findFirst();
    }

    int last() {
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<String> sources = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            String suffix = "-" + at;
            if (row.blank()) {
                continue;
            }
            if (row.chosen().isEmpty()) {
                problems.add(Problem.of("actions.wrong.from").at("from" + suffix));
            } else if (!sources.add(row.from() + "\u0000" + row.payer())) {
                problems.add(Problem.of("actions.wrong.twice").at("payer" + suffix));
            }
            if (row.payer().length() > LONGEST) {
                problems.add(Problem.of("report.words.long", LONGEST).at("payer" + suffix));
            }
            if (row.amounts().values().stream().allMatch(String::isEmpty)) {
                problems.add(Problem.of("actions.wrong.none").at("payer" + suffix));
            }
            row.amounts().forEach((year, typed) -> {
                if (!typed.isEmpty() && kroner(typed).isEmpty()) {
                    problems.add(Problem.of("actions.wrong.amount", typed.length() > 40 ? typed.substring(0, 40) + "…" : typed).at("kr" + suffix + "-" + year));
                }
            });
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException where there are {@link #problems} */
    List<NewAmount> amounts() {
        List<NewAmount> amounts = new ArrayList<>();
        rows.stream().filter(row -> !row.blank()).forEach(row -> row.amounts().forEach((year, typed) -> {
            if (!typed.isEmpty()) {
                amounts.add(new NewAmount(year, row.chosen().orElseThrow(), row.payer().isEmpty() ? null : row.payer(), kroner(typed).orElseThrow()));
            }
        }));
        return amounts;
    }

    /** As people write it: "40 000", "40000", "kr 40 000,-". In whole kroner, and never less than nothing. */
    private static Optional<BigDecimal> kroner(String typed) {
        String plain = typed.toLowerCase(java.util.Locale.ROOT).replaceAll("^kr\\.?|kr\\.?$|kroner$|,[-–]$", "").replaceAll("[\\s\\u00A0\\u202F.]", "");
        return plain.matches("[0-9]{1,12}") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
