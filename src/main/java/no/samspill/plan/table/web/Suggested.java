package no.samspill.plan.table.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.wording.KnownParties.KnownParty;
import no.samspill.wording.Status;

/** What cells of a column may say, in the plan's own language: offered while somebody writes, beside what the column has already. */
final class Suggested {
    private static final int YEARS = 4;

    private Suggested() {}

    static SequencedMap<String, List<String>> of(PlanView view) {
        Words words = Words.of(Language.of(view.plan().language()));
        SequencedMap<String, List<String>> suggested = new LinkedHashMap<>();
        suggested.put(Field.SCHEDULE.key(), times(view.baseYear(), words));
        suggested.put(Field.RESPONSIBILITY.key(), view.known().parties().stream().map(KnownParty::name).distinct().sorted().toList());
        suggested.put(Field.STATUS.key(), Arrays.stream(Status.State.values()).map(state -> words.get("status." + state)).toList());
        return suggested;
    }

    private static List<String> times(int base, Words words) {
        Stream<String> seasons = IntStream.range(base, base + YEARS).boxed().flatMap(year -> Stream.of("grid.suggest.spring", "grid.suggest.autumn").map(season -> words.get(season, String.valueOf(year))));
        Stream<String> years = IntStream.range(base, base + YEARS).mapToObj(String::valueOf);
        return Stream.of(years, seasons, Stream.of(base + "–" + (base + YEARS - 1), words.get("grid.suggest.yearly"), words.get("grid.suggest.always"))).flatMap(each -> each).toList();
    }
}
