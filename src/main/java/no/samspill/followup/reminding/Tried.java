package no.samspill.followup.reminding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.followup.Line;

/**
 * What was tried to have a plan reported on.
 *
 * @param reminders earliest first
 */
public record Tried(List<Reminder> reminders) {

    public Tried {
        reminders = List.copyOf(reminders);
    }

    /** The days on which somebody was reminded of one of these since it was last reported on, earliest first. */
    public List<LocalDate> days(Collection<Line> lines) {
        return days(lines, Reminder::arrived);
    }

    /** The days on which a letter of that came back. */
    public List<LocalDate> returned(Collection<Line> lines) {
        return days(lines, Reminder::returned);
    }

    /** The days on which one was written whose way has not ended. */
    public List<LocalDate> waiting(Collection<Line> lines) {
        return days(lines, reminder -> reminder.ended() == null);
    }

    private List<LocalDate> days(Collection<Line> lines, Predicate<Reminder> which) {
        return lines.stream().flatMap(line -> of(line).filter(which).map(Reminder::day)).distinct().sorted().toList();
    }

    private Stream<Reminder> of(Line line) {
        return reminders.stream().filter(each -> each.measure().equals(line.duty().measure().id()) && each.holder().equals(line.duty().holder().key()))
                .filter(each -> !each.day().isAfter(line.on()) && line.lastDay().filter(day -> !day.isBefore(each.day())).isEmpty());
    }
}
