package no.samspill.worksheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.samspill.wording.Severity;
import no.samspill.wording.Status;
import no.samspill.wording.Wordings;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Cell;

/** Tells by its content what a column without a known heading is about. */
record Guesses(Wordings wordings, Account account) {
    private static final int ENOUGH = 40;

    void make(Columns columns, List<Line> lines, Spot sheet) {
        Map<Integer, Cell> firsts = new TreeMap<>();
        Map<Integer, Spot> spots = new TreeMap<>();
        for (Line line : lines) {
            for (Cell cell : line.cells()) {
                if (!columns.isChosen(cell.column()) && columns.at(cell.column()).is(Meaning.OTHER) && firsts.putIfAbsent(cell.column(), cell) == null) {
                    spots.put(cell.column(), sheet.inRow(line.number()).at(cell));
                }
            }
        }
        firsts.forEach((index, cell) -> {
            Meaning meaning = meaning(columns, index, lines);
            if (meaning != Meaning.OTHER && (meaning == Meaning.PARTY ? columns.find(Meaning.RESPONSIBILITY) == null : !columns.tells(meaning))) {
                columns.guess(index, meaning);
                account.find(
                        spots.getOrDefault(index, sheet), Severity.QUESTION, "column-guessed", cell.text(),
                        Address.letters(index), "sheet.meaning." + meaning);
            }
        });
    }

    private Meaning meaning(Columns columns, int index, List<Line> lines) {
        List<String> texts = lines.stream()
                .map(line -> line.at(index))
                .filter(cell -> cell != null)
                .limit(ENOUGH)
                .map(Cell::text)
                .toList();
        boolean marks = !texts.isEmpty() && most(texts, text -> Crosses.sure(text) != null);
        if (marks && columns.at(index).named() && isParty(columns.at(index).heading())) {
            return Meaning.PARTY;
        }
        if (texts.size() < 2 || !columns.isOpen(index)) {
            return Meaning.OTHER;
        }
        if (!columns.at(index).named() && index < columns.firstTitle() && most(texts, text -> OutlineNumber.whole(text) != null)) {
            return Meaning.NUMBER;
        }
        if (most(texts, text -> !wordings.attractiveness(text).value().values().isEmpty())) {
            return Meaning.ATTRACTIVENESS;
        }
        if (columns.at(index).named()) {
            return Meaning.OTHER;
        }
        if (most(texts, text -> wordings.schedule(text).value().period() != null)) {
            return Meaning.SCHEDULE;
        }
        if (most(texts, text -> wordings.status(text).value().filter(Status::understood).isPresent())) {
            return Meaning.STATUS;
        }
        return most(texts, this::isParty) ? Meaning.RESPONSIBILITY : Meaning.OTHER;
    }

    boolean isParty(String text) {
        return text.length() < 80
                && !wordings.responsibility(text).value().parties().isEmpty()
                && wordings.responsibility(text).doubts().stream().noneMatch(doubt -> doubt.severity() == Severity.QUESTION);
    }

    private static boolean most(List<String> texts, Predicate<String> understood) {
        return texts.stream().filter(understood).count() * 10 >= texts.size() * 7L;
    }
}
