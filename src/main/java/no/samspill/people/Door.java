package no.samspill.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address, and those it stands open for. The most particular pattern that fits an address decides.
 *
 * @param method GET (which HEAD follows) or another; null for every one
 * @param pattern as a controller's own; a council is named by {@code {region}}
 * @param unproven whether no proof is asked for that the form is ours: what is sent changes nothing, or the address holds a key that is the proof
 * @param again whether a GET of the same address shows the form with what was typed, where {@link no.samspill.frame.Stale} says so
 */
public record Door(@Nullable String method, String pattern, Access access, boolean unproven, boolean again) {

    public Door {
        if (access.ofCouncil() && !pattern.contains("{region}")) {
            throw new IllegalArgumentException(pattern + " names no {region} for " + access);
        }
    }

    /** For pages that are read. */
    public static Door get(String pattern, Access access) {
        return new Door("GET", pattern, access, false, false);
    }

    /** For forms that are sent. */
    public static Door post(String pattern, Access access) {
        return new Door("POST", pattern, access, false, false);
    }

    /** For forms that anybody may send, and that are shown again where they stood open for too long. */
    public static Door form(String pattern) {
        return new Door("POST", pattern, Access.EVERYBODY, false, true);
    }

    /** For questions that are too large for an address: anybody may send them, programs too, and nothing is changed by it. */
    public static Door asking(String pattern) {
        return new Door("POST", pattern, Access.EVERYBODY, true, false);
    }

    /** For a mail program's own button: it has no form of ours, and the key in the address is the proof. */
    public static Door button(String pattern) {
        return new Door("POST", pattern, Access.EVERYBODY, true, false);
    }

    /** For whatever is done there. */
    public static Door any(String pattern, Access access) {
        return new Door(null, pattern, access, false, false);
    }

    /** A bean of this type is how a room says which of its addresses stand open for whom. What nobody says, is closed. */
    @FunctionalInterface
    public interface Keeper {
        List<Door> doors();
    }
}
