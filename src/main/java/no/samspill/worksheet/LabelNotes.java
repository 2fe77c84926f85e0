package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * The labels as people wrote them. A plan counts its own, so those that cannot be made again from the element's kind and
 * label are told: once for a sheet that writes them in another way, and once where they count differently.
 */
final class LabelNotes {
    private static final int NAMED = 3;

    private final List<Written> all = new ArrayList<>();

    private record Written(Spot spot, Cell cell, Draft draft, boolean withTitle, @Nullable String heading) {}

    /** @param heading of the column of numbers that the cell stands in; null where it stands in none that has a name */
    void add(Spot spot, Cell cell, Draft draft, Opening opening, @Nullable String heading) {
        all.add(new Written(spot, cell, draft, cell == opening.titleCell(), heading));
    }

    /** Every label as it is written. */
    List<String> texts() {
        return all.stream().map(written -> written.cell.text()).toList();
    }

    /** The plan, with each sheet's own numbers in it where the plan counts differently: people know their measures by them. */
    Plan tell(Plan plan, Account account) {
        if (all.isEmpty()) {
            return plan;
        }
        Labels labels = Labels.of(plan);
        Map<Integer, List<Written>> dressed = new LinkedHashMap<>();
        Map<Integer, List<Written>> different = new LinkedHashMap<>();
        for (Written written : all) {
            String own = labels.find(written.draft.id).orElse("");
            if (written.cell.kind() == CellKind.DATE) {
                String number = written.draft.number == null ? "" : written.draft.number.toString();
                Severity asked = written.draft.said ? Severity.NOTE : Severity.QUESTION;
                account.asks(written.spot, "number-was-date", written.spot.row(), RowChoice.As.of(written.draft.kind), written.draft.title);
                account.find(
                        written.spot, asked, "number-was-date", written.cell.text(), written.cell.text(), number);
            } else if (counts(written.draft, own)) {
                if (!isPlain(written, own)) {
                    dressed.computeIfAbsent(written.spot.sheet(), sheet -> new ArrayList<>()).add(written);
                }
            } else {
                different.computeIfAbsent(written.spot.sheet(), sheet -> new ArrayList<>()).add(written);
            }
        }
        dressed.values().forEach(list -> file(account, "labels-dressed", list, labels));
        different.values().forEach(list -> file(account, "labels-differ", list, labels));
        Map<ElementId, Written> kept = new HashMap<>();
        all.stream().filter(written -> written.heading != null && different.containsKey(written.spot.sheet())).forEach(written -> kept.putIfAbsent(written.draft.id, written));
        return kept.isEmpty() ? plan : plan.with(withNumbers(plan.elements(), kept));
    }

    private static List<Element> withNumbers(List<Element> elements, Map<ElementId, Written> kept) {
        return elements.stream().map(element -> {
            Element inner = element.with(withNumbers(element.elements(), kept));
            Written own = kept.get(element.id());
            if (own == null) {
                return inner;
            }
            Field field = Field.other(Objects.requireNonNull(own.heading));
            Field free = inner.words().containsKey(field) ? Field.other(own.heading + " (" + Address.letters(own.cell.column()) + ")") : field;
            return inner.saying(free, own.cell.text().strip());
        }).toList();
    }

    /** Whether the number written is the one that the element's place gives, in digits or letters. */
    private static boolean counts(Draft draft, String own) {
        if (draft.number == null || own.isEmpty() || own.equals(draft.number.parts().getLast())) {
            return true;
        }
        OutlineNumber letters = OutlineNumber.letters(own);
        OutlineNumber derived = letters != null ? letters : OutlineNumber.whole(own);
        return derived == null || draft.number.place() == derived.place();
    }

    /** Whether the cell can be made again from the element's kind and label. */
    private static boolean isPlain(Written written, String own) {
        String text = written.cell.text();
        String word = switch (written.draft.kind) {
            case FOCUS_AREA -> "Innsatsområde";
            case GOAL -> "Målsetting";
            case STRATEGY -> "Strategi";
            case MEASURE -> "Tiltak";
        };
        return !written.withTitle
                && (text.equals(own) || isLabelled(text, word, own) || isWordAlone(text, word, written.draft.kind));
    }

    /** "Tiltak 4", without making the words anew for each of many thousand rows. */
    private static boolean isLabelled(String text, String word, String own) {
        int length = word.length();
        return own.isEmpty() ? text.equals(word) : text.length() == length + 1 + own.length() && text.charAt(length) == ' ' && text.startsWith(word) && text.endsWith(own);
    }

    private static boolean isWordAlone(String text, String word, Kind kind) {
        return text.equals(word) && kind != Kind.GOAL;
    }

    private static void file(Account account, String code, List<Written> list, Labels labels) {
        Written first = list.getFirst();
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(written -> texts.add(written.cell.text()));
        String some = String.join(", ", list.stream()
                .limit(NAMED)
                .map(written -> "«" + shortened(written.cell.text()) + "» (" + written.spot.cell() + ")")
                .toList());
        account.find(
                first.spot,
                Severity.NOTE,
                code,
                String.join("\n", texts),
                list.size() > NAMED ? some + " …" : some,
                labels.findFull(first.draft.id).orElse(""));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 38) + " …";
    }
}
