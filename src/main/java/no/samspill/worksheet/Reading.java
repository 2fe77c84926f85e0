package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.plan.Plan;
import no.samspill.wording.Severity;

/**
 * What was understood of a book.
 *
 * @param shape how most of it tells its levels
 * @param sureness of the shape, 0 to 100; 0 when nothing spoke for it
 * @param year the year meant where a cell names a date without one
 * @param notes all text that is no part of the plan, also what was never meant for its readers
 * @param findings in the book's order
 * @param ledger where each cell went
 * @param columns how each column with a heading or a meaning was read
 * @param rows those that questions are about
 * @param sheets every sheet that holds something, by its name, and whether it was read as a part of the plan
 */
public record Reading(
        Plan plan, Shape shape, int sureness, int year, List<Note> notes, List<Finding> findings, Ledger ledger, List<ColumnRead> columns, List<RowRead> rows,
        SequencedMap<String, Boolean> sheets) {

    public Reading {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sheets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sheets));
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    /**
     * The notes that may follow the plan out to its readers: those on sheets that hold some of the plan. Other sheets of
     * the book, and sums, were not written for them.
     */
    public List<Note> notesBeside() {
        Set<String> ofPlan = ledger.entries().stream()
                .filter(entry -> entry.place() instanceof Place.Said)
                .map(Ledger.Entry::sheet)
                .collect(Collectors.toSet());
        boolean apart = findings.stream().anyMatch(finding -> finding.code().equals(Answered.LEFT));
        return notes.stream().filter(note -> ofPlan.contains(note.sheet()) && isRemark(note.text()) && !(apart && isLeft(note))).toList();
    }

    private boolean isLeft(Note note) {
        return ledger.find(note.sheet(), note.cell()).filter(new Place.Found(Answered.LEFT)::equals).isPresent();
    }

    private static boolean isRemark(String text) {
        boolean formula = text.startsWith("=");
        return !formula && text.chars().anyMatch(Character::isLetter) && !Vocabulary.get().has("total", PlainForm.of(text));
    }

    /** Whether somebody has attached comments to cells of the book. */
    public boolean hasComments() {
        return findings.stream().anyMatch(finding -> finding.code().equals(BookRemarks.COMMENT));
    }

    /** Whether something was left out because the book keeps it out of sight. */
    public boolean unseen() {
        return findings.stream().anyMatch(finding -> finding.code().startsWith(Unseen.LEFT_OUT));
    }

    /** The ways to read colours that a person may choose between, as {@link ColourKey} writes them; none where nothing is told by colours alone. */
    public List<String> colourKeys() {
        List<Finding> asked = findings.stream().filter(finding -> finding.code().startsWith(Colours.ASKED)).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        boolean told = asked.stream().anyMatch(finding -> finding.suggestions().isEmpty() || Colours.OF_SHEET.contains(finding.code()));
        List<String> keys = new ArrayList<>(asked.stream().flatMap(finding -> finding.suggestions().stream()).distinct().toList());
        if (told) {
            keys.addFirst(ColourKey.OF_SHEET.written());
        }
        keys.add(ColourKey.NOTHING.written());
        return keys;
    }

    /** The findings, those that say the same of several cells together: what is in doubt in eight places is one doubt. */
    public List<List<Finding>> gathered() {
        SequencedMap<List<Object>, List<Finding>> gathered = new LinkedHashMap<>();
        findings.forEach(finding -> gathered.computeIfAbsent(
                List.of(finding.severity(), finding.code(), finding.args(), finding.isNamed() ? "" : Objects.requireNonNullElse(finding.written(), "")), same -> new ArrayList<>()).add(finding));
        return List.copyOf(gathered.values());
    }

    /** Whether it is plainly no plan, but a budget, a register or a dump of data. */
    public boolean plainlyNone() {
        return findings.stream().anyMatch(finding -> finding.code().startsWith(PlainlyNone.CODE));
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
