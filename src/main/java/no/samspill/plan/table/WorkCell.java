package no.samspill.plan.table;

import no.samspill.plan.web.Said;
import org.jspecify.annotations.Nullable;

/**
 * One cell.
 *
 * @param words to the letter; empty for none
 * @param said what is understood of them; null where nothing is read from them
 * @param open the words leave something to be settled
 */
public record WorkCell(Column column, String words, @Nullable Said said, boolean open) {

    public boolean empty() {
        return words.isEmpty();
    }

    public boolean showsUnderstanding() {
        return said != null && !said.plain() && !said.bits().isEmpty();
    }
}
