package no.samspill.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.figure.Drawing;
import no.samspill.frame.Page;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Shell;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.progress.Step;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.AnnualCycle;
import no.samspill.progress.cycle.Wheel;
import no.samspill.progress.cycle.WheelPicture;
import org.jspecify.annotations.Nullable;

/**
 * The wheel of one year with the same as a list.
 *
 * @param years that may be chosen, this one among them
 * @param wide the wheel for a desk; null where nothing is on it
 * @param rings their names, from the outside in
 * @param collisions weeks in which different municipalities arrange something, in words
 * @param edits whether the visitor may change it
 */
public record YearPage(
        Shell shell, PlanView view, Places places, int year, List<Integer> years, @Nullable Drawing wide, @Nullable Drawing narrow, List<String> rings,
        List<Item> items, List<Clashing> collisions, Calendars calendars, boolean now, boolean edits)
        implements Page {
    private static final int WIDE = 640;
    private static final int NARROW = 350;

    /** @param measure its name such as "Tiltak B2"; null for none @param href of the measure */
    public record Item(int number, String title, String when, String ring, boolean tentative, boolean example, @Nullable String measure, @Nullable String href, @Nullable String organisation) {}

    public record Clashing(String week, List<String> activities) {}

    static YearPage of(Shell shell, PlanView view, AnnualCycle cycle, List<Step> steps, LocalDate today, boolean edits, PublicAddress address) {
        Words words = shell.words();
        Wheel wheel = Wheel.of(cycle, steps, words);
        String alt = words.get("cycle.alt", String.valueOf(cycle.year()), wheel.spots().size());
        boolean empty = wheel.spots().isEmpty();
        return new YearPage(
                shell, view, Places.of(view), cycle.year(),
                Stream.concat(Stream.concat(cycle.years().stream(), years(steps)), Stream.of(cycle.year())).distinct().sorted().toList(),
                empty ? null : WheelPicture.draw(wheel, words, today, WIDE, alt),
                empty ? null : WheelPicture.draw(wheel, words, today, NARROW, alt),
                wheel.rings(),
                wheel.spots().stream().map(spot -> item(spot, view, words)).toList(),
                cycle.collisions().stream().map(collision -> new Clashing(
                        words.get("cycle.week", String.valueOf(collision.week()), NorwegianDates.of(words.language()).date(collision.monday())),
                        collision.activities().stream().map(activity -> activity.draft().title() + " (" + organisation(activity, view).orElse("") + ")").toList())).toList(),
                Calendars.of(view, address),
                today.getYear() == cycle.year(),
                edits);
    }

    private static Stream<Integer> years(List<Step> steps) {
        return steps.stream().flatMap(step -> Stream.concat(step.when().first().stream(), step.when().last().stream())).map(LocalDate::getYear);
    }

    private static Item item(Wheel.Spot spot, PlanView view, Words words) {
        Activity activity = spot.activity();
        Optional<Element> measure = activity == null || activity.draft().measure() == null ? Optional.empty() : view.plan().find(activity.draft().measure());
        return new Item(
                spot.number(), spot.title(), spot.when(), spot.ring(), spot.tentative(), spot.example(),
                measure.map(row -> view.called(row, words)).orElse(null),
                measure.map(row -> Places.of(view).itself() + "/tiltak/" + row.number()).orElse(null),
                activity == null ? null : organisation(activity, view).orElse(null));
    }

    private static Optional<String> organisation(Activity activity, PlanView view) {
        return view.region().all().filter(one -> one.id().equals(activity.draft().organisation())).map(Organisation::name).findFirst();
    }
}
