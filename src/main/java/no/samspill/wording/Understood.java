package no.samspill.wording;

import java.util.List;
import java.util.function.Function;

/** What was understood of some words, and what they leave open. */
public record Understood<T>(T value, List<Doubt> doubts) {

    public Understood {
        doubts = List.copyOf(doubts);
    }

    public <R> Understood<R> map(Function<? super T, ? extends R> to) {
        return new Understood<>(to.apply(value), doubts);
    }
}
