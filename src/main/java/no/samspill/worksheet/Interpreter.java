package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.wording.Marks;
import no.samspill.wording.Schedule;
import no.samspill.wording.Severity;
import no.samspill.wording.Status;
import no.samspill.wording.Understood;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** Turns what was told of an element into what is understood, and says what is left open. */
final class Interpreter {
    private final Wordings wordings;
    private final Account account;
    private final int year;
    private final Set<Integer> exampleSheets;
    private @Nullable Draft yearMattered;

    /** @param exampleSheets sheets that say of themselves that they are only examples */
    Interpreter(Wordings wordings, Account account, int year, Set<Integer> exampleSheets) {
        this.wordings = wordings;
        this.account = account;
        this.year = year;
        this.exampleSheets = exampleSheets;
    }

    List<Element> elements(List<Draft> drafts) {
        List<Element> elements = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            elements.add(element(draft));
        }
        return elements;
    }

    private Element element(Draft draft) {
        check(draft);
        Schedule schedule = understood(draft, Telling.SCHEDULE, wordings::schedule);
        if (schedule != null && yearMattered == null && wordings.leansOnYear(schedule.written())) {
            yearMattered = draft;
        }
        return new Element(
                draft.id,
                draft.kind,
                null,
                draft.title,
                draft.text.isEmpty() ? null : SheetText.read(String.join("\n", draft.text)),
                draft.example || (draft.kind != Kind.FOCUS_AREA && exampleSheets.contains(draft.spot.sheet())),
                schedule,
                understood(draft, Telling.FUNDING, wordings::funding),
                understood(draft, Telling.RESPONSIBILITY, wordings::responsibility),
                understood(draft, Telling.ATTRACTIVENESS, wordings::attractiveness),
                status(draft),
                draft.other,
                elements(draft.drafts));
    }

    private @Nullable Status status(Draft draft) {
        Optional<Status> status = understood(draft, Telling.STATUS, wordings::status);
        return status == null ? null : status.orElse(null);
    }

    private <T> @Nullable T understood(Draft draft, Telling field, Function<String, Understood<T>> read) {
        Draft.Told told = draft.told(field);
        if (told == null) {
            return null;
        }
        Understood<T> understood = read.apply(told.words());
        understood.doubts().forEach(doubt -> account.doubt(told.spot(), doubt, told.words()));
        return understood.value();
    }

    private void check(Draft draft) {
        if (draft.title.isEmpty()) {
            account.find(draft.spot, Severity.QUESTION, "title-missing", null, draft.spot.cell(), "sheet.kind." + draft.kind);
        } else {
            Marks.title(draft.title).forEach(doubt -> account.doubt(draft.spot, doubt, draft.title));
        }
        if (draft.kind == Kind.MEASURE
                && draft.asked
                && draft.told(Telling.SCHEDULE) == null
                && draft.told(Telling.FUNDING) == null
                && draft.told(Telling.RESPONSIBILITY) == null) {
            account.find(draft.spot, Severity.QUESTION, "measure-bare", null, draft.title);
        }
    }

    /** Says which year was meant, if any schedule leaned on it. */
    void tellYear() {
        if (yearMattered != null) {
            Draft.Told told = yearMattered.told(Telling.SCHEDULE);
            account.find(
                    told == null ? yearMattered.spot : told.spot(),
                    Severity.NOTE,
                    "base-year",
                    told == null ? null : told.words(),
                    String.valueOf(year));
        }
    }
}
