package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samspill.plan.Field;
import org.jspecify.annotations.Nullable;

/** Marks in columns that each stand for one word: a cross under "Bo", under "2021" or under "Harstad", a start and an end. */
final class Crosses {
    private static final Map<Meaning, String> THIRDS =
            Map.of(Meaning.RESIDENCE, "Bo", Meaning.BUSINESS, "Bedrift", Meaning.VISIT, "Besøk");

    private final List<String> thirds = new ArrayList<>(0);
    private final List<Slot> slots = new ArrayList<>(0);
    private final List<String> parties = new ArrayList<>(0);
    private boolean doubtful;
    private @Nullable String start;
    private @Nullable String end;
    private @Nullable Spot thirdsAt;
    private @Nullable Spot timeAt;
    private @Nullable Spot partiesAt;

    /** Yes, perhaps, or null for words that are no mark. */
    static @Nullable Boolean sure(String text) {
        String plain = PlainForm.of(text.replace('(', ' ').replace(')', ' '));
        if (plain.isEmpty() && text.indexOf('?') >= 0) {
            return false;
        }
        boolean yes = Vocabulary.get().has("mark yes", plain) || text.strip().equals("*") || text.strip().equals("•");
        return yes ? Boolean.valueOf(text.indexOf('?') < 0 && text.indexOf('(') < 0) : null;
    }

    void third(Meaning meaning, boolean sure, Spot spot) {
        thirdsAt = thirdsAt == null ? spot : thirdsAt;
        thirds.add(THIRDS.get(meaning) + (sure ? "" : "?"));
    }

    void slot(Slot slot, boolean sure, Spot spot) {
        timeAt = timeAt == null ? spot : timeAt;
        slots.add(slot);
        doubtful |= !sure;
    }

    void party(String name, boolean sure, Spot spot) {
        partiesAt = partiesAt == null ? spot : partiesAt;
        parties.add(name.strip() + (sure ? "" : "?"));
    }

    /** False where one is told already. */
    boolean limit(Meaning meaning, String words, Spot spot) {
        timeAt = timeAt == null ? spot : timeAt;
        if (meaning == Meaning.START && start == null) {
            start = words.strip();
            return true;
        }
        if (meaning == Meaning.END && end == null) {
            end = words.strip();
            return true;
        }
        return false;
    }

    /** Where the first mark of the field stands. */
    Spot spot(Field field, Spot otherwise) {
        Spot spot = field.equals(Field.SCHEDULE) ? timeAt : field.equals(Field.RESPONSIBILITY) ? partiesAt : thirdsAt;
        return spot == null ? otherwise : spot;
    }

    /** The words that the marks stand for, as people write them; null without marks. */
    @Nullable String words(Field field) {
        if (field.equals(Field.ATTRACTIVENESS)) {
            return thirds.isEmpty() ? null : String.join("/", thirds);
        }
        if (field.equals(Field.RESPONSIBILITY)) {
            return parties.isEmpty() ? null : String.join(", ", parties);
        }
        return field.equals(Field.SCHEDULE) ? schedule() : null;
    }

    private @Nullable String schedule() {
        if (start != null || end != null) {
            return start == null ? "innen " + end : end == null ? "fra " + start : start.equals(end) ? start : start + " – " + end;
        }
        return slots.isEmpty() ? null : Slot.together(slots) + (doubtful ? "?" : "");
    }
}
