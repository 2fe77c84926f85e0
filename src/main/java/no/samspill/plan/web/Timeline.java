package no.samspill.plan.web;

import java.time.LocalDate;
import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.figure.TimelinePicture;
import no.samspill.kernel.Words;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.plan.Schedules;
import org.jspecify.annotations.Nullable;

/**
 * The plan along the years: the figure, and the same as a table.
 *
 * @param figure null where nothing has a date
 * @param timed what has a time, in the plan's order
 * @param unscheduled measures without a time that is understood
 * @param now whether the figure marks today
 */
public record Timeline(@Nullable Figure figure, List<PlanRow> timed, List<PlanRow> unscheduled, boolean now) {
    private static final int WIDE = 1120;
    private static final int NARROW = 350;

    public Timeline {
        timed = List.copyOf(timed);
        unscheduled = List.copyOf(unscheduled);
    }

    /** @param narrow the same for a phone */
    public record Figure(Drawing wide, Drawing narrow) {}

    static Timeline of(Plan plan, List<PlanRow> rows, Schedules schedules, Words words, @Nullable LocalDate today) {
        List<PlanRow> all = rows.stream().flatMap(PlanRow::walk).toList();
        var timeline = schedules.whole(plan, today);
        return new Timeline(
                timeline.map(drawn -> figure(drawn, words)).orElse(null),
                all.stream().filter(row -> Schedules.timed(row.element())).toList(),
                all.stream().filter(row -> row.kind() == Kind.MEASURE && !Schedules.timed(row.element())).toList(),
                timeline.filter(no.samspill.figure.Timeline::showsNow).isPresent());
    }

    private static Figure figure(no.samspill.figure.Timeline timeline, Words words) {
        String alt = words.get(
                "timeline.alt", timeline.rows().size(), String.valueOf(timeline.firstYear()), String.valueOf(timeline.lastYear()));
        return new Figure(
                TimelinePicture.draw(timeline, words, WIDE, alt), TimelinePicture.draw(timeline, words, NARROW, alt));
    }
}
