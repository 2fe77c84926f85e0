package no.samspill.progress.calendar;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import no.samspill.progress.cycle.Activity;

/** The shared activities that have a day or a week; each time it comes in a year is a happening of its own. */
public final class ActivitiesInCalendars {
    private final Words words;
    private final String page;

    /** @param page the address of the shared year, whole */
    public ActivitiesInCalendars(Words words, String page) {
        this.words = words;
        this.page = page;
    }

    public List<Happening> happenings(List<Activity> activities) {
        List<Happening> happenings = new ArrayList<>();
        for (Activity activity : activities) {
            List<Period> times = activity.exact();
            for (int i = 0; i < times.size(); i++) {
                happenings.add(happening(activity, times.get(i), i + 1));
            }
        }
        return happenings;
    }

    private Happening happening(Activity activity, Period time, int which) {
        String title = activity.tentative() ? words.get("calendar.tentative", activity.draft().title()) : activity.draft().title();
        return new Happening(
                activity.id() + "-" + which,
                Objects.requireNonNull(time.from()),
                Objects.requireNonNull(time.to()),
                null,
                activity.draft().example() ? words.get("calendar.example", title) : title,
                words.get("calendar.activity", activity.draft().when()),
                URI.create(page + "?ar=" + activity.year()),
                activity.tentative() ? Happening.Certainty.TENTATIVE : Happening.Certainty.CONFIRMED,
                activity.sequence(),
                activity.changed());
    }
}
