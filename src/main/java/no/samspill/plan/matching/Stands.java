package no.samspill.plan.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import org.jspecify.annotations.Nullable;

/** All rows of one plan with where they stand, from top to bottom. */
final class Stands {
    private final List<Stand> all = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    private Stands() {}

    static Stands of(Plan plan) {
        Stands stands = new Stands();
        stands.add(plan.elements(), null, Labels.of(plan));
        return stands;
    }

    private void add(List<Element> brothers, @Nullable Stand above, Labels labels) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (int at = 0; at < brothers.size(); at++) {
            Element element = brothers.get(at);
            int place = counts.merge(element.kind(), 1, Integer::sum);
            String label = labels.find(element.id()).orElse(String.valueOf(place));
            Stand stand = new Stand(element, above, at, all.size(), label);
            all.add(stand);
            kinds.add(element.kind());
            add(element.elements(), stand, labels);
        }
    }

    List<Stand> all() {
        return all;
    }

    List<Stand> of(Kind kind) {
        return all.stream().filter(stand -> stand.kind() == kind).toList();
    }

    /** The levels this plan has rows at. */
    Set<Kind> kinds() {
        return kinds;
    }
}
