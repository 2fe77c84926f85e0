package no.samspill.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.plan.Standing;
import no.samspill.wording.Attractiveness;
import org.jspecify.annotations.Nullable;

/** An address's words, as they came. What means nothing here is passed over, since old links must go on leading somewhere. */
record Asked(
        @Nullable String q,
        @Nullable List<String> gjelder,
        @Nullable String ansvarlig,
        @Nullable String kommune,
        @Nullable String ar,
        @Nullable String status,
        @Nullable String vis) {

    View view() {
        return View.of(vis == null ? "" : vis);
    }

    Filters filters() {
        return new Filters(bare(q), bare(ansvarlig), bare(kommune), year(), values(), found(Standing.values(), Filters::word, bare(status)));
    }

    private Set<Attractiveness.Value> values() {
        return (gjelder == null ? List.<String>of() : gjelder)
                .stream()
                        .flatMap(word -> Arrays.stream(Attractiveness.Value.values())
                                .filter(value -> Filters.word(value).equals(word)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable Integer year() {
        return bare(ar).matches("\\d{4}") ? Integer.valueOf(bare(ar)) : null;
    }

    private static <T> @Nullable T found(T[] all, Function<T, String> name, String word) {
        return Arrays.stream(all).filter(each -> name.apply(each).equals(word)).findFirst().orElse(null);
    }

    private static String bare(@Nullable String word) {
        return word == null ? "" : word.strip();
    }
}
