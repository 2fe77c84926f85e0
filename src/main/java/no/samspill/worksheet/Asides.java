package no.samspill.worksheet;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/** What stands around a table: the plan's title and aim, remarks and sums. */
final class Asides {
    private static final int LONGEST_TITLE = 120;

    private final Account account;
    private final Vocabulary words = Vocabulary.get();
    private final Map<PlanWord, String> said = new EnumMap<>(PlanWord.class);
    private @Nullable PlanWord awaited;
    private @Nullable Cell awaiting;
    private @Nullable Spot awaitingSpot;
    private @Nullable Spot example;
    private @Nullable Cell titleCell;

    Asides(Account account) {
        this.account = account;
    }

    /** @param cell where the plan's title stands; null where it stands nowhere */
    void titled(@Nullable Cell cell) {
        this.titleCell = cell;
    }

    /** Whether the words are a remark by themselves, wherever they stand. */
    boolean isRemark(String text) {
        String plain = PlainForm.of(text);
        return words.all("note begins").stream().anyMatch(begin -> beginsWith(plain, begin)) || isExample(plain);
    }

    private static boolean beginsWith(String plain, String begin) {
        return plain.startsWith(begin)
                && (plain.length() == begin.length() || !Character.isLetterOrDigit(plain.charAt(begin.length())));
    }

    boolean isSum(String text) {
        return text.length() < 30 && words.has("total", PlainForm.of(text));
    }

    private boolean isExample(String plain) {
        return words.all("example").stream().anyMatch(plain::contains);
    }

    /** Whether the row says something of the whole plan: "Overordnet mål: Vekst", or the same in two cells. */
    static boolean isOfPlan(Line line) {
        return line.cells().size() <= 2 && planWord(line.first().text()).isPresent();
    }

    private static Optional<PlanWord> planWord(String text) {
        if (text.length() > 1000) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        PlanWord whole = Vocabulary.get().planWord(PlainForm.of(colon < 0 ? text : text.substring(0, colon)));
        return Optional.ofNullable(whole);
    }

    /** @param front whether it stands in front of the sheet's first element, where a title may be */
    void take(Line line, Spot row, boolean front) {
        if (awaited != null && line.isLone() && planWord(line.first().text()).isEmpty()) {
            say(awaited, line.first(), row, line.first().text());
            awaited = null;
            return;
        }
        settle();
        Cell first = line.first();
        Optional<PlanWord> word = planWord(first.text());
        if (word.isPresent() && !said.containsKey(word.get()) && plan(word.get(), line, row)) {
            return;
        }
        boolean title = front && !said.containsKey(PlanWord.TITLE) && first == titleCell;
        for (Cell cell : line.cells()) {
            Spot spot = row.at(cell);
            if (title && cell == first) {
                say(PlanWord.TITLE, cell, row, cell.text());
            } else {
                note(spot, cell);
            }
        }
    }

    private boolean plan(PlanWord word, Line line, Spot row) {
        Cell first = line.first();
        int colon = first.text().indexOf(':');
        String rest = colon < 0 ? "" : first.text().substring(colon + 1).strip();
        if (!rest.isEmpty()) {
            said.put(word, rest);
            account.find(row.at(first), Severity.NOTE, "plan-read", first.text(), "sheet.plan." + word.name());
            account.ofPlan(row.at(first), word.field);
        } else if (line.cells().size() > 1) {
            account.found(row.at(first), Severity.NOTE, "plan-read", first, "sheet.plan." + word.name());
            say(word, line.cells().get(1), row, line.cells().get(1).text());
        } else {
            awaited = word;
            awaiting = first;
            awaitingSpot = row.at(first);
            return true;
        }
        line.cells().stream().skip(rest.isEmpty() ? 2 : 1).forEach(cell -> note(row.at(cell), cell));
        return true;
    }

    private void say(PlanWord word, Cell cell, Spot row, String text) {
        if (awaiting != null && awaitingSpot != null) {
            account.found(awaitingSpot, Severity.NOTE, "plan-read", awaiting, "sheet.plan." + word.name());
            awaiting = null;
        }
        said.put(word, text.strip());
        if (word == PlanWord.LANGUAGE || word == PlanWord.NUMBERING) {
            account.find(row.at(cell), Severity.NOTE, "plan-read", cell.text(), "sheet.plan." + word.name());
        }
        account.ofPlan(row.at(cell), word.field);
    }

    /** A heading whose text never came is a remark like others. */
    void settle() {
        if (awaiting != null && awaitingSpot != null) {
            account.noted(awaitingSpot, awaiting);
        }
        awaiting = null;
        awaited = null;
    }

    /** Not what a sheet is called by who made it or by a program, nor a unit, nor the head of a column. */
    boolean mayBeTitle(Line line) {
        String text = line.first().text().strip();
        String plain = PlainForm.of(text);
        return text.length() <= LONGEST_TITLE
                && !isRemark(text)
                && !isSum(text)
                && (soundsLikePlan(text)
                        || line.isLone() && planWord(text).isEmpty() && Frontispiece.isName(plain) && new Headings().find(text) == null
                                && words.all("no title begins").stream().noneMatch(plain::startsWith)
                                && words.all("no title ends").stream().noneMatch(plain::endsWith));
    }

    /** "Handlingsplan 2018-2020", "Strategisk næringsplan for Indre Helgeland". */
    boolean soundsLikePlan(String text) {
        String plain = PlainForm.of(text).toLowerCase(Locale.ROOT);
        return words.all("title holds").stream().anyMatch(plain::contains)
                || plain.lines().flatMap(line -> java.util.Arrays.stream(line.split("[ ,:]")))
                        .anyMatch(word -> words.all("title ends").stream().anyMatch(word::endsWith));
    }

    void note(Spot spot, Cell cell) {
        if (example == null && isExample(PlainForm.of(cell.text()))) {
            example = spot;
            account.find(spot, Severity.NOTE, "examples", cell.text());
        }
        account.noted(spot, cell);
    }

    /** Whether a remark since the last call said that the sheet is only an example. */
    boolean saidExample() {
        boolean answer = example != null;
        example = null;
        return answer;
    }

    @Nullable String said(PlanWord word) {
        return said.get(word);
    }

    void sayUnless(PlanWord word, String text) {
        said.putIfAbsent(word, text);
    }
}
