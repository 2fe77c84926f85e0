package no.samspill.facts.cube;

import java.util.List;
import no.samspill.kernel.Words;

/** A file that gives no cube, and why. */
public record NoCube(Why why, List<String> args) implements Opened {

    public NoCube {
        args = List.copyOf(args);
    }

    /** The key of the sentence among the words. */
    public String key() {
        return "nocube." + why.code();
    }

    public String in(Words words) {
        return words.get(key(), args.toArray());
    }
}
