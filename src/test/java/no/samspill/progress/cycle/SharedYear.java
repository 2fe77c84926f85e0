package no.samspill.progress.cycle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Years to make papers of. */
public final class SharedYear {
    public static final OrganisationId ONE = new OrganisationId(new UUID(7, 1));
    public static final OrganisationId OTHER = new OrganisationId(new UUID(7, 2));

    private SharedYear() {}

    /** Two municipalities in one week, a network, and something that nobody has settled. */
    public static AnnualCycle example() {
        return of(
                activity("Åpent Makerspace", "februar, mai og oktober", "Makerspace", null, true),
                activity("Kurs for førstelinjetjenesten", "uke 10", null, ONE, true),
                activity("Samling i nettverket", "6. mars", "Næringsutviklere", OTHER, true),
                activity("Re:tenk hele året", "april", null, null, false),
                activity("Fest", "når det passer", null, null, true));
    }

    public static AnnualCycle empty() {
        return of();
    }

    /** Everything in one month and one ring. */
    public static AnnualCycle titles(String... titles) {
        return of(Arrays.stream(titles).map(title -> activity(title, "mars", null, null, true)).toArray(Activity[]::new));
    }

    public static AnnualCycle crowded(int count) {
        return of(IntStream.range(0, count).mapToObj(i -> activity("Aktivitet " + i, "desember", null, null, true)).toArray(Activity[]::new));
    }

    private static AnnualCycle of(Activity... activities) {
        return new AnnualCycle(new PlanId(new UUID(1, 1)), 2018, List.of(2018), Stream.of(activities).toList());
    }

    private static Activity activity(String title, String when, @Nullable String network, @Nullable OrganisationId party, boolean settled) {
        var times = new Repeating(2018, 2018).read(when);
        ActivityId id = new ActivityId(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)));
        return new Activity(
                id, 2018, 2018, new Draft(title, when, network, null, party, false), times.orElse(List.of()), times.isPresent(), settled, 0, Instant.EPOCH);
    }
}
