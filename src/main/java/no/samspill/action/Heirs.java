package no.samspill.action;

import java.util.HashSet;
import java.util.Set;
import no.samspill.followup.Holder;
import no.samspill.people.Lives;

/** Under which keys what is a holder's now was said: its own, and those of the municipalities that went into it. Nothing that was said is moved. */
record Heirs(Lives lives) {

    Set<String> of(Holder holder) {
        Set<String> keys = new HashSet<>();
        keys.add(holder.key());
        if (holder instanceof Holder.Known(var id, var name)) {
            lives.preceding(id).forEach(before -> keys.add("o-" + before));
        }
        return keys;
    }
}
