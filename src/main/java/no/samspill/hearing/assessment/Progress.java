package no.samspill.hearing.assessment;

import java.util.Map;
import java.util.OptionalInt;

/**
 * How far a hearing's answers have come. A point asks for an answer unless it is erased, or came too late where that does not count;
 * one that has an answer counts all the same.
 *
 * @param statements how many there are, with and without words
 * @param judged how many points have each answer
 * @param open how many ask for one and have none
 * @param locked how many are done with
 * @param alike how many groups there are of points that say the same
 * @param days from received to answered, half of the points in no more; empty while that says nothing of how long people waited
 */
public record Progress(int statements, Map<Judgement, Integer> judged, int open, int locked, int alike, OptionalInt days) {

    public Progress {
        judged = Map.copyOf(judged);
    }

    public int judged(Judgement judgement) {
        return judged.getOrDefault(judgement, 0);
    }

    public int answered() {
        return judged.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int points() {
        return answered() + open;
    }
}
