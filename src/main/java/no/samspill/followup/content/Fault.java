package no.samspill.followup.content;

import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan's content that somebody should look at.
 *
 * @param row it is about; null for the plan itself
 * @param field where it stands; null where it stands in none
 * @param said what is so, for the words of its kind: a name, a year, what is written
 * @param words all that it was found in: where they change, it is looked at anew
 */
public record Fault(Kind kind, @Nullable Element row, @Nullable Field field, String said, String words) {

    public enum Kind {
        NO_RESPONSIBILITY,
        NO_SCHEDULE,
        CONTACT_LEFT,
        NAME_CHANGED,
        FILLER,
        EMPTY_AREA,
        UNREPORTED,
        CONTRADICTS
    }

    /** By which it is known: of one kind there is one in a field of a row. */
    public String key() {
        return kind + " " + (row == null ? "" : row.id()) + " " + (field == null ? "" : field.key());
    }

    /** Of the words: settled is what is settled of these very ones. */
    public String print() {
        return Print.of(words).value();
    }
}
