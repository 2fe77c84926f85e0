package no.samspill.facts;

import java.util.List;
import java.util.Map;

/** Numbers somebody brings, held against those that stand. */
record Comparing(List<Compared> all) {

    static Comparing of(Map<String, Map<Term, Value>> standing, List<NewValue> values) {
        return new Comparing(values.stream().map(value -> new Compared(value, standing.getOrDefault(value.place(), Map.of()).get(value.term()))).toList());
    }

    List<Compared> differing() {
        return all.stream().filter(Compared::differs).toList();
    }

    Delivering said() {
        int added = (int) differing().stream().filter(Compared::fresh).count();
        int changed = differing().size() - added;
        return new Delivering.Delivered(added, changed, all.size() - added - changed);
    }
}
