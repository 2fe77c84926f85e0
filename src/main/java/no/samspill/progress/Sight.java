package no.samspill.progress;

import java.util.List;
import java.util.Optional;

/** One step as it looks on a day. */
public record Sight(Step step, Turn turn, List<Mark> marks) {

    public Sight {
        marks = List.copyOf(marks);
    }

    public boolean late() {
        return has(Mark.Late.class);
    }

    public boolean has(Class<? extends Mark> mark) {
        return marks.stream().anyMatch(mark::isInstance);
    }

    /** What it was when the council took note of it, if that was at another time. */
    public Optional<Baseline.Kept> movedFrom() {
        return marks.stream().filter(Mark.Moved.class::isInstance).map(mark -> ((Mark.Moved) mark).from()).findFirst();
    }
}
