package no.samspill.progress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.progress.InWords;
import no.samspill.progress.Mark;
import no.samspill.progress.Sight;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import no.samspill.progress.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A step as a line of the list that says all of the picture in words.
 *
 * @param anchor its id on the page
 * @param turn as the stylesheet calls it: past, now, next, ahead, undated
 * @param kind what it is, in a word
 * @param late it should have been done, and nobody says it is
 * @param labels short marks, such as "Flyttet fra 2. juni 2017"
 * @param note null for none
 * @param why it is cancelled; null where nobody said
 * @param page where more is told of it; null for none
 */
public record Line(
        String anchor, String turn, boolean phase, String when, String kind, String title, boolean tentative, boolean late, boolean cancelled, List<Label> labels,
        @Nullable String note, @Nullable String why, @Nullable String page) {

    /** @param dashed it says a doubt */
    public record Label(String text, boolean dashed) {}

    static Line of(Sight sight, Words words) {
        return of(sight, words, null, null, LocalDate.MAX);
    }

    /** @param done the day it was done; null where nobody knows @param today what was done later is not done yet */
    static Line of(Sight sight, Words words, @Nullable String page, @Nullable LocalDate done, LocalDate today) {
        Step step = sight.step();
        InWords said = new InWords(words);
        List<Label> labels = new ArrayList<>();
        if (sight.turn() == Turn.NOW) {
            labels.add(new Label(words.get("progress.turn.now"), false));
        } else if (sight.turn() == Turn.NEXT) {
            labels.add(new Label(words.get("progress.turn.next"), false));
        }
        for (Mark mark : sight.marks()) {
            if (mark instanceof Mark.Done && done != null) {
                if (!done.isAfter(today)) {
                    labels.add(new Label(words.get("progress.mark.done.on", NorwegianDates.of(words.language()).date(done)), false));
                }
            } else {
                labels.add(new Label(said.mark(mark, step.kind()), doubt(mark)));
            }
        }
        return new Line(
                "steg-" + step.id(),
                sight.turn().name().toLowerCase(Locale.ROOT),
                step.kind().isPhase(),
                said.when(step),
                said.kind(step.kind()),
                step.title(),
                step.tentative(),
                sight.marks().stream().anyMatch(Mark.Late.class::isInstance),
                step.cancelled(),
                labels,
                step.note(),
                step.standing() instanceof Standing.Cancelled(var why) ? why : null,
                page);
    }

    private static boolean doubt(Mark mark) {
        return switch (mark) {
            case Mark.Tentative tentative -> true;
            case Mark.OrBefore before -> true;
            case Mark.Undated undated -> true;
            case Mark.NotUnderstood not -> true;
            default -> false;
        };
    }
}
