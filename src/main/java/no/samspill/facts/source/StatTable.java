package no.samspill.facts.source;

import java.util.List;
import java.util.Map;
import no.samspill.facts.cube.Dimension;
import no.samspill.facts.cube.Outline;

/**
 * What a table of a source can be asked for.
 *
 * @param ways what may be done with each dimension, by its id
 */
public record StatTable(String id, Outline outline, Map<String, Ways> ways) {

    /**
     * @param leavable whether it may be left out, and the source then has all of it together
     * @param lists the source's own other ways of dividing it
     */
    public record Ways(boolean leavable, List<CodeList> lists) {
        public Ways {
            lists = List.copyOf(lists);
        }
    }

    public Ways of(Dimension dimension) {
        return ways.getOrDefault(dimension.id(), new Ways(false, List.of()));
    }
}
