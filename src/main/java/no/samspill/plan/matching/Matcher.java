package no.samspill.plan.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.kernel.Stopping;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/** Works out a {@link Matching}, one kind of row at a time, the widest first. */
final class Matcher {
    /** What stands over the rows at the top. */
    private static final Object TOP = "top";

    private final Stands present;
    private final Stands incoming;
    private final BiPredicate<Element, Element> apart;
    private final Contents contents;
    private final Verdicts verdicts;
    private final Map<Stand, Stand> presentOf = new HashMap<>();
    private final Map<Stand, Why> whys = new HashMap<>();
    private final Set<Stand> taken = new LinkedHashSet<>();

    Matcher(Stands present, Stands incoming, BiPredicate<Element, Element> apart) {
        this.present = present;
        this.incoming = incoming;
        this.apart = apart;
        this.contents = new Contents(present, incoming);
        this.verdicts = new Verdicts(contents);
    }

    Matching match() {
        for (Kind kind : Kind.values()) {
            Stopping.check();
            sameWords(kind, stand -> new Place(home(stand), stand.label), stand -> new Place(newHome(stand), stand.label));
            sameWords(kind, this::home, this::newHome);
            sameWords(kind, stand -> TOP, stand -> stand.words.isEmpty() ? stand : TOP);
            alike(kind);
        }
        List<Pair> pairs = new ArrayList<>();
        List<Element> arrived = new ArrayList<>();
        for (Stand stand : incoming.all()) {
            Stand known = presentOf.get(stand);
            Why why = whys.get(stand);
            if (known == null || why == null) {
                arrived.add(stand.element);
            } else {
                pairs.add(new Pair(known.element, stand.element, why));
            }
        }
        return new Matching(pairs, leftPresent(present.all()).map(it -> it.element).toList(), arrived);
    }

    private Stream<Stand> leftPresent(List<Stand> stands) {
        return stands.stream().filter(stand -> !taken.contains(stand));
    }

    private List<Stand> leftIncoming(Kind kind) {
        return incoming.of(kind).stream().filter(stand -> !presentOf.containsKey(stand)).toList();
    }

    /** Pairs rows with the same words, in order, where both functions give the same. */
    private void sameWords(Kind kind, Function<Stand, Object> there, Function<Stand, Object> here) {
        Map<Place, Deque<Stand>> waiting = new HashMap<>();
        leftPresent(present.of(kind)).filter(this::mentioned).forEach(stand -> waiting
                .computeIfAbsent(new Place(there.apply(stand), stand.words), any -> new ArrayDeque<>())
                .add(stand));
        for (Stand arrived : leftIncoming(kind)) {
            Deque<Stand> same = waiting.get(new Place(here.apply(arrived), arrived.words));
            if (same != null) {
                same.stream()
                        .filter(stand -> !apart.test(stand.element, arrived.element))
                        .findFirst()
                        .ifPresent(stand -> {
                            same.remove(stand);
                            pair(stand, arrived, new Why.SameWords());
                        });
            }
        }
    }

    private void alike(Kind kind) {
        List<Stand> left = leftPresent(present.of(kind)).filter(this::mentioned).toList();
        Suspects suspects = new Suspects(left, this::home);
        Set<Stand> free = new LinkedHashSet<>(left);
        List<Candidate> candidates = new ArrayList<>();
        for (Stand arrived : leftIncoming(kind)) {
            Stopping.check();
            Set<Stand> worth = new LinkedHashSet<>(suspects.of(arrived, newHome(arrived)));
            contents.sharedWith(arrived).keySet().stream().filter(free::contains).forEach(worth::add);
            for (Stand known : worth) {
                if (!apart.test(known.element, arrived.element)) {
                    verdicts.on(known, arrived, home(known).equals(newHome(arrived))).ifPresent(candidates::add);
                }
            }
        }
        BestPairs.among(candidates).forEach(it -> pair(it.present(), it.incoming(), it.why()));
    }

    private void pair(Stand known, Stand arrived, Why why) {
        presentOf.put(arrived, known);
        whys.put(arrived, why);
        taken.add(known);
    }

    /** The row over a present one, past levels that the incoming plan does not speak of. */
    private Object home(Stand known) {
        Stand above = known.within(incoming.kinds());
        return above == null ? TOP : above;
    }

    /** The present row that an incoming one's home is; the incoming home itself, which no present row has, where it is new. */
    private Object newHome(Stand arrived) {
        return arrived.above == null ? TOP : presentOf.getOrDefault(arrived.above, arrived.above);
    }

    /** Rows of a focus area that the incoming plan says nothing of are not drawn into other areas. */
    private boolean mentioned(Stand known) {
        Stand top = known.top();
        return top == known
                || top.kind() != Kind.FOCUS_AREA
                || !incoming.kinds().contains(Kind.FOCUS_AREA)
                || taken.contains(top);
    }

    private record Place(Object over, @Nullable String what) {}
}
