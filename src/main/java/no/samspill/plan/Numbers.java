package no.samspill.plan;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers for the measures that have none yet, such as those of a sheet that no plan has taken in. */
public final class Numbers {

    private Numbers() {}

    /** Gives them 1, 2, 3 … in the plan's order, past those that are taken. */
    public static Plan given(Plan plan) {
        Set<Integer> taken = plan.measures().map(Element::number).filter(Objects::nonNull).collect(Collectors.toSet());
        Iterator<Integer> free = IntStream.iterate(1, number -> number + 1).filter(number -> !taken.contains(number)).iterator();
        return plan.with(given(plan.elements(), free));
    }

    private static List<Element> given(List<Element> rows, Iterator<Integer> free) {
        return rows.stream().map(row -> given(row, free)).toList();
    }

    private static Element given(Element row, Iterator<Integer> free) {
        Integer number = row.kind() == Kind.MEASURE && row.number() == null ? free.next() : row.number();
        return row.numbered(number).with(given(row.elements(), free));
    }
}
