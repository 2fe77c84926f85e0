package no.samspill.plan.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who has which plan's table open just now, and where in it: remembered by this process for some seconds, and written down nowhere. Where
 * several processes serve, each knows of its own.
 */
@Component
public class AtTheTable {
    private static final Duration LASTS = Duration.ofSeconds(20);
    /** Windows at one table, at most: somebody who opens more of them is not shown in those. */
    private static final int MOST = 200;

    private final Clock clock;
    private final Map<PlanId, Map<UUID, Here>> open = new HashMap<>();

    AtTheTable(Clock clock) {
        this.clock = clock;
    }

    /**
     * One open table.
     *
     * @param row where the keyboard is; null where that is nowhere
     * @param writing whether a cell is open for writing
     */
    public record Here(PersonId person, String name, @Nullable UUID row, String field, boolean writing, Instant at) {}

    /** Somebody is there; the others who are come back, each once, the first who came first by name. */
    public synchronized List<Here> is(PlanId plan, UUID window, PersonId person, String name, @Nullable UUID row, String field, boolean writing) {
        Map<UUID, Here> there = open.computeIfAbsent(plan, any -> new HashMap<>());
        Instant now = clock.instant();
        there.values().removeIf(each -> each.at().plus(LASTS).isBefore(now));
        if (there.size() < MOST || there.containsKey(window)) {
            there.put(window, new Here(person, name, row, field, writing, now));
        }
        Map<PersonId, Here> others = new HashMap<>();
        there.values().stream().filter(each -> !each.person().equals(person)).forEach(each -> others.merge(each.person(), each, (one, other) -> one.at().isBefore(other.at()) ? other : one));
        List<Here> all = new ArrayList<>(others.values());
        all.sort(Comparator.comparing(Here::name));
        return all;
    }

    public synchronized void left(PlanId plan, UUID window) {
        Map<UUID, Here> there = open.get(plan);
        if (there != null) {
            there.remove(window);
            if (there.isEmpty()) {
                open.remove(plan);
            }
        }
    }
}
