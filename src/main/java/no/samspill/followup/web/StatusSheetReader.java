package no.samspill.followup.web;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.followup.Line;
import no.samspill.followup.NewReport;
import no.samspill.followup.Report;
import no.samspill.followup.State;
import no.samspill.followup.web.StatusSheet.Column;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.wording.Health;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Limits;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads a sheet that was filled in: which rows say something new, what they say, and what is wrong with the others. */
final class StatusSheetReader {
    private static final Pattern NORWEGIAN = Pattern.compile("([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.\\s*([0-9]{4})");

    private final Map<String, Line> lines = new HashMap<>();
    private final LocalDate today;
    private final Words words;

    /** @param theirs those that whoever sent it may report on */
    StatusSheetReader(List<Line> theirs, LocalDate today, Words words) {
        theirs.forEach(line -> lines.put(line.duty().measure().number() + "/" + line.duty().holder().key(), line));
        this.today = today;
        this.words = words;
    }

    /** What came of reading. */
    sealed interface Read {
        record Rows(List<One> rows, int same) implements Read {}

        record NoSheetOfOurs() implements Read {}

        record Not(Unreadable why) implements Read {}
    }

    /** @param at its row in the sheet @param line null where it is nobody's @param form what is typed @param problems empty where it fits */
    record One(int at, @Nullable Line line, ReportForm form, List<Problem> problems) {
        /** @throws NullPointerException where there are problems */
        NewReport report() {
            Line of = Objects.requireNonNull(line);
            return form.report(of.duty().measure().id(), of.duty().holder().key(), null);
        }
    }

    Read read(UUID id, String name, byte[] content) {
        return switch (Books.open(name, new ByteArrayInputStream(content), Limits.DEFAULT)) {
            case Unreadable why -> new Read.Not(why);
            case Book book -> read(id, book);
        };
    }

    private Read read(UUID id, Book book) {
        List<Row> rows = book.sheets().isEmpty() ? List.of() : book.sheets().getFirst().rows();
        Map<Integer, Column> columns = rows.isEmpty() ? Map.of() : headings(rows.getFirst());
        if (!columns.containsValue(Column.KEY) || !columns.containsValue(Column.STATE)) {
            return new Read.NoSheetOfOurs();
        }
        List<One> told = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int same = 0;
        for (Row row : rows.subList(1, rows.size())) {
            Map<Column, String> said = new EnumMap<>(Column.class);
            row.cells().forEach(cell -> Optional.ofNullable(columns.get(cell.column())).ifPresent(column -> said.put(column, Typed.words(cell.text()))));
            String key = said.getOrDefault(Column.KEY, "");
            if (key.isEmpty() && said.values().stream().allMatch(String::isEmpty)) {
                continue;
            }
            Line line = lines.get(key);
            List<Problem> problems = new ArrayList<>();
            ReportForm form = form(UUID.nameUUIDFromBytes((id + "/" + row.number()).getBytes(StandardCharsets.UTF_8)).toString(), said, problems);
            if (line != null && problems.isEmpty() && same(line, form)) {
                same++;
                continue;
            }
            if (line == null) {
                problems.add(Problem.of("sheet.status.wrong.key"));
            } else if (!seen.add(key)) {
                problems.add(Problem.of("sheet.status.wrong.twice"));
            } else if (!said.getOrDefault(Column.SEEN, "").equals(String.valueOf(line.last().map(Report::number).orElse(0)))) {
                problems.add(Problem.of("sheet.status.wrong.meanwhile"));
            }
            problems.addAll(form.problems());
            Typed.day(form.day()).filter(day -> day.isAfter(today)).ifPresent(day -> problems.add(Problem.of("sheet.status.wrong.future")));
            told.add(new One(row.number(), line, form, problems));
        }
        return new Read.Rows(told, same);
    }

    /** In whichever of our languages it was given out. */
    private static Map<Integer, Column> headings(Row first) {
        Map<Integer, Column> columns = new HashMap<>();
        for (Cell cell : first.cells()) {
            Stream.of(Column.values()).filter(column -> Stream.of(Language.values()).anyMatch(language -> column.heading(Words.of(language)).equals(cell.text().strip())))
                    .filter(column -> !columns.containsValue(column)).findFirst().ifPresent(column -> columns.put(cell.column(), column));
        }
        return columns;
    }

    private static ReportForm form(String sending, Map<Column, String> said, List<Problem> problems) {
        String state = said.getOrDefault(Column.STATE, "");
        String health = said.getOrDefault(Column.HEALTH, "");
        Optional<State> chosen = Stream.of(State.values()).filter(each -> any("followup.state." + each, state)).findFirst();
        Optional<Health> how = Stream.of(Health.values()).filter(each -> any("health." + each, health)).findFirst();
        if (!state.isEmpty() && chosen.isEmpty()) {
            problems.add(Problem.of("sheet.status.wrong.state", state));
        }
        if (!health.isEmpty() && how.isEmpty()) {
            problems.add(Problem.of("sheet.status.wrong.health", health));
        }
        return new ReportForm(
                sending, chosen.map(Enum::name).orElse(""), how.map(Enum::name).orElse(""), said.getOrDefault(Column.WORDS, ""), said.getOrDefault(Column.DONE, ""), said.getOrDefault(Column.WHOLE, ""), said.getOrDefault(Column.NEXT, ""),
                day(said.getOrDefault(Column.NEXT_BY, "")), day(said.getOrDefault(Column.DAY, "")), "", "");
    }

    private static boolean any(String key, String typed) {
        return Stream.of(Language.values()).anyMatch(language -> Words.of(language).get(key).equalsIgnoreCase(typed));
    }

    private static String day(String said) {
        Matcher norwegian = NORWEGIAN.matcher(said);
        return norwegian.matches() ? "%s-%02d-%02d".formatted(norwegian.group(3), Integer.parseInt(norwegian.group(2)), Integer.parseInt(norwegian.group(1))) : said;
    }

    /** Whether it says nothing but what was told last. */
    private boolean same(Line line, ReportForm form) {
        ReportForm last = ReportForm.after(line.last().orElse(null), line.state().orElse(null), today);
        return form.state().equals(last.state()) && form.health().equals(last.health()) && form.words().isEmpty() && form.next().isEmpty() && form.nextBy().isEmpty() && number(form.done(), last.done()) && number(form.whole(), last.whole());
    }

    private static boolean number(String one, String other) {
        try {
            return one.equals(other) || !one.isEmpty() && !other.isEmpty() && new BigDecimal(one.replace(',', '.')).compareTo(new BigDecimal(other.replace(',', '.'))) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    Words words() {
        return words;
    }
}
