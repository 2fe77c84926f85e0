package no.samspill.wording;

import java.util.List;

/** What was understood of some words, and what they leave open. */
public record Understood<T>(T value, List<Doubt> doubts) {

    public Understood {
        doubts = List.copyOf(doubts);
    }
}
