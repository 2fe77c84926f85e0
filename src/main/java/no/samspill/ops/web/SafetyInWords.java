package no.samspill.ops.web;

import no.samspill.kernel.Words;
import no.samspill.ops.database.Safety;
import no.samspill.ops.database.Safety.Kept;
import no.samspill.ops.database.Safety.Nowhere;
import no.samspill.ops.database.Safety.Unseen;
import no.samspill.ops.database.Safety.Waits;

/** How safe a change is, for people and for those who watch. */
public record SafetyInWords(Safety safety) {
    /** So many have a change before anybody is told that it is saved; what nobody can see, is not counted. */
    public int machines() {
        return switch (safety) {
            case Nowhere none -> 0;
            case Kept(int machines) -> machines;
            case Waits(int machines, int lacking) -> machines;
            case Unseen(int machines) -> machines;
        };
    }

    /** One sentence without its stop. */
    public String in(Words words) {
        return switch (safety) {
            case Nowhere none -> words.get(key());
            case Kept(int machines) -> words.get(key(), machines);
            case Waits(int machines, int lacking) -> words.get(key(), machines, lacking);
            case Unseen(int machines) -> words.get(key(), machines);
        };
    }

    /** What that means, and what may be done. */
    public String meaning(Words words) {
        return words.get(key() + ".meaning");
    }

    private String key() {
        return switch (safety) {
            case Nowhere none -> "safety.nowhere";
            case Kept(int machines) -> machines == 1 ? "safety.one" : "safety.kept";
            case Waits waits -> "safety.waits";
            case Unseen unseen -> "safety.unseen";
        };
    }
}
