package no.samspill.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.figure.Drawing;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Shell;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.Baseline;
import no.samspill.progress.InWords;
import no.samspill.progress.Outlook;
import no.samspill.progress.ProgressPicture;
import no.samspill.progress.Sight;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;

/**
 * How a plan comes to be.
 *
 * @param outlook null where nobody has begun a progress plan
 * @param lines every step, in the plan's order
 * @param next the three that come first
 * @param later the first day after the way has been walked, in words: "15. november 2018: Regionrådsmøte"; null for none
 * @param wide the picture for a desk; null where nothing has a date
 * @param narrow the same for a phone
 * @param seen the day the page shows, in words; null where it is today
 * @param beginning the first day something happens, for a look back where nothing is to come; null for none
 * @param noted what the council took note of and when, in words; null where it has not
 * @param edits whether the visitor may change it
 */
public record ProcessPage(
        Shell shell,
        PlanView view,
        @Nullable Outlook outlook,
        List<Line> lines,
        List<Line> next,
        @Nullable String later,
        @Nullable Drawing wide,
        @Nullable Drawing narrow,
        Calendars calendars,
        Field day,
        @Nullable String seen,
        @Nullable LocalDate beginning,
        @Nullable String noted,
        boolean edits,
        List<Problem> problems)
        implements Page {
    private static final int NEXT = 3;
    private static final int WIDE = 1200;
    private static final int NARROW = 350;

    static ProcessPage of(
            Shell shell, PlanView view, @Nullable Outlook outlook, Pictures pictures, Map<StepId, String> pages, Map<StepId, LocalDate> done, @Nullable String later, @Nullable Baseline baseline, LocalDate today, @Nullable String typed, List<Problem> problems, boolean edits,
            PublicAddress address) {
        Words words = shell.words();
        NorwegianDates dates = NorwegianDates.of(words.language());
        Field day = Field.text("dag", words.get("progress.day")).helped(words.get("progress.day.help")).optional().holding(typed).with(problems);
        if (outlook == null) {
            return new ProcessPage(shell, view, null, List.of(), List.of(), null, null, null, Calendars.of(view, address), day, null, null, null, edits, problems);
        }
        return new ProcessPage(
                shell,
                view,
                outlook,
                outlook.steps().stream().map(sight -> Line.of(sight, words, pages.get(sight.step().id()), done.get(sight.step().id()), outlook.today())).toList(),
                outlook.next().stream().limit(NEXT).map(sight -> Line.of(sight, words, pages.get(sight.step().id()), null, outlook.today())).toList(),
                later,
                pictures.wide(),
                pictures.narrow(),
                Calendars.of(view, address),
                day,
                outlook.today().equals(today) ? null : dates.date(outlook.today()),
                beginning(outlook).filter(first -> outlook.next().isEmpty() && first.isBefore(today)).orElse(null),
                baseline == null ? null : noted(baseline, words, dates),
                edits,
                problems);
    }

    /** @param wide for a desk @param narrow for a phone; both null where nothing has a date */
    record Pictures(@Nullable Drawing wide, @Nullable Drawing narrow) {

        static Pictures of(@Nullable Outlook outlook, Words words) {
            return outlook == null ? new Pictures(null, null) : new Pictures(drawing(outlook, words, WIDE), drawing(outlook, words, NARROW));
        }
    }

    private static @Nullable Drawing drawing(Outlook outlook, Words words, int width) {
        String alt = words.get("progress.alt", outlook.phases().size(), outlook.steps().size());
        return ProgressPicture.draw(outlook, words, width, alt).orElse(null);
    }

    private static String noted(Baseline baseline, Words words, NorwegianDates dates) {
        String day = dates.date(baseline.noted());
        return baseline.occasion() == null ? words.get("progress.noted", day) : words.get("progress.noted.occasion", day, baseline.occasion());
    }

    private static Optional<LocalDate> beginning(Outlook outlook) {
        return outlook.steps().stream().map(Sight::step).filter(step -> step.when().exact()).flatMap(step -> step.when().first().stream()).min(LocalDate::compareTo);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 400;
    }

    /** "Fra innspillsmøter i mai 2017 …": the first and the last phase with their times. */
    public String lead() {
        Words words = shell.words();
        List<Step> phases = outlook == null ? List.of() : outlook.phases().stream().map(Sight::step).toList();
        return phases.size() < 2
                ? words.get("progress.lead.short")
                : words.get("progress.lead", phases.getFirst().title(), phases.getLast().title());
    }

    /** What has been taken out since the council took note, in words. */
    public List<String> gone() {
        InWords said = new InWords(shell.words());
        return outlook == null ? List.of() : outlook.gone().stream().map(kept -> said(said, kept)).toList();
    }

    private static String said(InWords said, Baseline.Kept kept) {
        return kept.title() + " (" + said.when(kept) + ")";
    }
}
