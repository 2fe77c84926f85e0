package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.plan.Duties;
import no.samspill.plan.Plan;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The filters above a plan: what is on, and what there is to choose.
 *
 * @param action where the form goes
 * @param parties those who answer for something, but for the municipalities
 * @param years every year that a measure speaks of, in order
 * @param standings those that some measure has
 * @param chosen what is on, each with the address without it
 * @param whole the address with nothing on
 * @param total how many measures there are
 * @param shown how many of them fit
 */
public record FilterForm(
        Filters filters,
        View view,
        String action,
        List<String> parties,
        List<String> municipalities,
        List<Integer> years,
        List<Standing> standings,
        List<Choice> chosen,
        @Nullable String meant,
        String whole,
        long total,
        long shown) {

    /** A filter that is on. */
    public record Choice(String text, String without) {}

    /** @param meant what was searched for instead of what was asked for; null for that itself @param address of the plan itself */
    static FilterForm of(Filters filters, @Nullable String meant, View view, String address, Plan whole, Duties duties, Plan part, Words words) {
        List<Choice> chosen = new ArrayList<>();
        var on = new Object() {
            void add(boolean set, String text, Filters without) {
                if (set) {
                    chosen.add(new Choice(text, address(address, without, view)));
                }
            }
        };
        on.add(!filters.asked().isEmpty(), words.get("filter.on.search", filters.asked()), filters.withoutAsked());
        filters.values().forEach(value -> on.add(true, words.get("attractiveness." + value), filters.without(value)));
        on.add(!filters.party().isEmpty(), filters.party(), filters.withoutParty());
        on.add(!filters.municipality().isEmpty(), filters.municipality(), filters.withoutMunicipality());
        on.add(filters.year() != null, String.valueOf(filters.year()), filters.withoutYear());
        Standing asked = filters.standing();
        on.add(asked != null, asked == null ? "" : words.get(asked.key()), filters.withoutStanding());
        return new FilterForm(
                filters,
                view,
                address,
                duties.others(),
                duties.municipalities(),
                years(whole),
                Arrays.stream(Standing.values())
                        .filter(standing -> whole.measures().anyMatch(measure -> standing.isOf(measure)))
                        .toList(),
                chosen,
                meant,
                address(address, Filters.NONE, view),
                whole.measures().count(),
                part.measures().count());
    }

    static String address(String plan, Filters filters, View view) {
        String query = filters.query(view);
        return plan + (query.isEmpty() ? "" : "?" + query) + "#les";
    }

    private static List<Integer> years(Plan plan) {
        IntSummaryStatistics years = plan.measures()
                .flatMap(measure -> measure.schedule() == null || measure.schedule().period() == null
                        ? Stream.of()
                        : Stream.of(measure.schedule().period().from(), measure.schedule().period().to()))
                .filter(Objects::nonNull)
                .mapToInt(day -> day.getYear())
                .summaryStatistics();
        return years.getCount() == 0 ? List.of() : IntStream.rangeClosed(years.getMin(), years.getMax()).boxed().toList();
    }
}
