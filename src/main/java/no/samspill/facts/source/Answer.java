package no.samspill.facts.source;

import java.util.function.Function;

/** What came of asking a source: what was asked for, or why not. */
public sealed interface Answer<T> {

    record Got<T>(T it) implements Answer<T> {}

    record Not<T>(Trouble trouble) implements Answer<T> {}

    static <T> Answer<T> not(Trouble.Kind kind, Object... args) {
        return new Not<>(Trouble.of(kind, args));
    }

    default <U> Answer<U> then(Function<T, Answer<U>> next) {
        return switch (this) {
            case Got<T>(T it) -> next.apply(it);
            case Not<T>(Trouble trouble) -> new Not<>(trouble);
        };
    }
}
