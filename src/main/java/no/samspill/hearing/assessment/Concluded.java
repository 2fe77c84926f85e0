package no.samspill.hearing.assessment;

import java.util.List;

/** What came of laying the result of a hearing out. */
public sealed interface Concluded {

    /** @param letters how many were told */
    record Done(int letters) implements Concluded {}

    /** It was done before, and is done once. */
    record Before() implements Concluded {}

    /** Somebody may still say something, or it was never held. */
    record NotOver() implements Concluded {}

    /** Points without an answer. @param first of them @param all how many they are */
    record Unanswered(List<Point> first, int all) implements Concluded {
        public Unanswered {
            first = List.copyOf(first);
        }
    }
}
