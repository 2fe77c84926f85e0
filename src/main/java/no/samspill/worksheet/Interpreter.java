package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import no.samspill.kernel.Stopping;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.RowReader;
import no.samspill.wording.Doubt;
import no.samspill.wording.Marks;
import no.samspill.wording.Severity;
import no.samspill.wording.Worded;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** Hands the words that were told of each row to the plan's own reader, and says what they leave open, and where. */
final class Interpreter {
    private final RowReader reader;
    private final Account account;
    private final int year;
    private final Set<Integer> exampleSheets;
    private @Nullable Draft yearMattered;

    /** @param exampleSheets sheets that say of themselves that they are only examples */
    Interpreter(Wordings wordings, Account account, int year, Set<Integer> exampleSheets) {
        this.reader = new RowReader(wordings);
        this.account = account;
        this.year = year;
        this.exampleSheets = exampleSheets;
    }

    List<Element> elements(List<Draft> drafts) {
        List<Element> elements = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Stopping.check();
            elements.add(element(draft));
        }
        return elements;
    }

    private Element element(Draft draft) {
        check(draft);
        if (draft.kind != Kind.FOCUS_AREA && exampleSheets.contains(draft.spot.sheet())) {
            draft.tell(Field.EXAMPLE, Field.YES, draft.spot);
        }
        SequencedMap<Field, String> words = draft.words();
        Map<Field, Worded> meant = reader.read(words, (field, doubt) -> doubt(draft, field, doubt));
        String schedule = words.get(Field.SCHEDULE);
        if (schedule != null && yearMattered == null && reader.wordings().leansOnYear(schedule)) {
            yearMattered = draft;
        }
        return new Element(draft.id, draft.kind, null, words, meant, elements(draft.drafts));
    }

    private void doubt(Draft draft, Field field, Doubt doubt) {
        Draft.Told told = draft.told(field);
        if (told != null) {
            account.doubt(told.spot(), doubt, told.words());
        }
    }

    private void check(Draft draft) {
        if (draft.title.isEmpty()) {
            account.asks(draft.spot, "title-missing", draft.spot.row(), RowChoice.As.of(draft.kind), "");
            account.find(draft.spot, Severity.QUESTION, "title-missing", null, draft.spot.cell(), "sheet.kind." + draft.kind);
        } else {
            Marks.title(draft.title).forEach(doubt -> {
                account.asks(draft.spot, doubt.code(), draft.spot.row(), RowChoice.As.of(draft.kind), draft.title);
                account.doubt(draft.spot, doubt, draft.title);
            });
        }
        if (draft.kind == Kind.MEASURE && draft.asked && !draft.said && !toldAny(draft)) {
            account.asks(draft.spot, "measure-bare", draft.spot.row(), RowChoice.As.MEASURE, draft.title);
            account.find(draft.spot, Severity.QUESTION, "measure-bare", null, draft.title);
        }
    }

    private static boolean toldAny(Draft draft) {
        for (Field field : Meaning.ASKING) {
            if (draft.told(field) != null) {
                return true;
            }
        }
        return false;
    }

    /** Says which year was meant, if any schedule leaned on it. */
    void tellYear() {
        if (yearMattered != null) {
            Draft.Told told = yearMattered.told(Field.SCHEDULE);
            account.find(
                    told == null ? yearMattered.spot : told.spot(),
                    Severity.NOTE,
                    "base-year",
                    told == null ? null : told.words(),
                    String.valueOf(year));
        }
    }
}
