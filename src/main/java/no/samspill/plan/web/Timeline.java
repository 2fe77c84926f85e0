package no.samspill.plan.web;

import java.time.LocalDate;
import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.figure.TimelinePicture;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.plan.Schedules;
import org.jspecify.annotations.Nullable;

/**
 * The plan along the years: the figure, and the same as a table. A long plan has its areas and goals first, and then a figure for each part,
 * all along the same years.
 *
 * @param figure null where nothing has a date
 * @param timed what of the figure has a time, in the plan's order
 * @param parts a long plan's parts; empty for all others
 * @param unscheduled measures without a time that is understood
 * @param now whether the figure marks today
 */
public record Timeline(@Nullable Figure figure, List<PlanRow> timed, List<Part> parts, List<PlanRow> unscheduled, boolean now) {
    private static final int WIDE = 1120;
    private static final int NARROW = 350;
    /** More rows than this are no overview. */
    private static final int OVERVIEW = 40;

    public Timeline {
        timed = List.copyOf(timed);
        parts = List.copyOf(parts);
        unscheduled = List.copyOf(unscheduled);
    }

    /** @param narrow the same for a phone */
    public record Figure(Drawing wide, Drawing narrow) {}

    /** @param head what the part is of; null for what stands under nothing @param figure null where nothing of it has a date */
    public record Part(@Nullable PlanRow head, @Nullable Figure figure, List<PlanRow> timed) {

        public String counted(Words words) {
            return words.get("timeline.part", (int) timed.stream().filter(row -> row.kind() == Kind.MEASURE).count());
        }
    }

    /** @param closed whether a long plan is divided: what a reader has asked for is seen at once */
    static Timeline of(Plan plan, List<PlanRow> rows, Schedules schedules, Words words, @Nullable LocalDate today, boolean closed) {
        List<PlanRow> all = rows.stream().flatMap(PlanRow::walk).toList();
        var whole = schedules.whole(plan, today).orElse(null);
        List<Chapter> chapters = closed ? Chapter.of(rows) : List.of();
        List<Part> parts = whole == null || chapters.size() < 2 ? List.of() : chapters.stream().map(chapter -> part(chapter, schedules, whole, words)).filter(part -> part.figure() != null).toList();
        boolean divided = !parts.isEmpty();
        return new Timeline(
                whole == null ? null : figure(divided ? overview(whole) : whole, words),
                all.stream().filter(row -> Schedules.timed(row.element()) && !(divided && row.kind() == Kind.MEASURE)).toList(),
                parts,
                all.stream().filter(row -> row.kind() == Kind.MEASURE && !Schedules.timed(row.element())).toList(),
                whole != null && whole.showsNow());
    }

    private static no.samspill.figure.Timeline overview(no.samspill.figure.Timeline whole) {
        List<no.samspill.figure.Timeline.Row> heads = whole.rows().stream().filter(no.samspill.figure.Timeline.Row::heading).toList();
        List<no.samspill.figure.Timeline.Row> parts = heads.stream().filter(row -> row.rank() == no.samspill.figure.Timeline.Rank.PART).toList();
        return new no.samspill.figure.Timeline(heads.size() <= OVERVIEW || parts.isEmpty() ? heads : parts, whole.firstYear(), whole.lastYear(), whole.now());
    }

    private static Part part(Chapter chapter, Schedules schedules, no.samspill.figure.Timeline whole, Words words) {
        List<Element> elements = chapter.rows().stream().map(PlanRow::element).toList();
        return new Part(
                chapter.head(),
                schedules.under(elements, whole.now())
                        .map(own -> figure(new no.samspill.figure.Timeline(own.rows(), whole.firstYear(), whole.lastYear(), whole.now()), words))
                        .orElse(null),
                chapter.rows().stream().flatMap(PlanRow::walk).filter(row -> Schedules.timed(row.element())).toList());
    }

    private static Figure figure(no.samspill.figure.Timeline timeline, Words words) {
        String alt = words.get(
                "timeline.alt", timeline.rows().size(), String.valueOf(timeline.firstYear()), String.valueOf(timeline.lastYear()));
        return new Figure(
                TimelinePicture.draw(timeline, words, WIDE, alt), TimelinePicture.draw(timeline, words, NARROW, alt));
    }
}
