package no.samspill.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Organisations through time, and how they follow from one another. */
public final class Lives {
    private final Map<OrganisationId, Life> lives = new LinkedHashMap<>();
    /** Those that went into each, directly: asked of each line of a plan, where there may be all the country's organisations. */
    private final Map<OrganisationId, List<Life>> before = new HashMap<>();

    public Lives(Collection<Life> lives) {
        lives.forEach(life -> this.lives.put(life.id(), life));
        lives.forEach(life -> life.successors().stream().map(Life.Succession::successor).distinct().forEach(after -> before.computeIfAbsent(after, any -> new ArrayList<>()).add(life)));
    }

    public Collection<Life> all() {
        return List.copyOf(lives.values());
    }

    public Optional<Life> find(OrganisationId id) {
        return Optional.ofNullable(lives.get(id));
    }

    /** @throws NoSuchElementException if there is no such organisation */
    public Life get(OrganisationId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    /** Those that went into this one, directly. */
    public List<Life> predecessors(OrganisationId id) {
        return List.copyOf(before.getOrDefault(id, List.of()));
    }

    /** Those of its successors, and of theirs, that stand on a day; itself where it does. */
    public List<Life> heirs(OrganisationId id, LocalDate on) {
        return following(id).stream().map(this::get).filter(life -> life.stands(on)).toList();
    }

    /** Itself and all that came of it. */
    Set<OrganisationId> following(OrganisationId id) {
        Set<OrganisationId> found = new LinkedHashSet<>();
        follow(id, found);
        return found;
    }

    /** Itself and all that it came of. */
    public Set<OrganisationId> preceding(OrganisationId id) {
        Set<OrganisationId> found = new LinkedHashSet<>();
        if (lives.containsKey(id)) {
            precede(id, found);
        }
        return found.size() < 2 ? found : lives.keySet().stream().filter(found::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void precede(OrganisationId id, Set<OrganisationId> found) {
        if (found.add(id)) {
            predecessors(id).forEach(life -> precede(life.id(), found));
        }
    }

    private void follow(OrganisationId id, Set<OrganisationId> found) {
        if (found.add(id)) {
            find(id).ifPresent(life -> life.successors().forEach(after -> follow(after.successor(), found)));
        }
    }

    /** What it was called on one day, and what it or its heirs are called on another, where that is different. */
    public NameInTime called(OrganisationId id, LocalDate then, LocalDate now) {
        Life life = get(id);
        String name = life.name(then).orElseGet(life::lastName);
        List<String> heirs = heirs(id, now).stream().map(heir -> heir.name(now).orElseThrow()).toList();
        return new NameInTime(name, heirs.equals(List.of(name)) ? List.of() : heirs);
    }

    /** Who has a number, or had it last; a number that is free again may go to another. */
    public Optional<Life> numbered(String number) {
        return lives.values().stream()
                .filter(life -> life.numbers().stream().anyMatch(held -> held.number().equals(number)))
                .max(Comparator.comparing(life -> life.numbers().stream().filter(held -> held.number().equals(number)).map(Life.Number::held)
                        .map(held -> Objects.requireNonNullElse(held.until(), LocalDate.MAX)).max(Comparator.naturalOrder()).orElseThrow()));
    }

    /** Who has a number at some time within a span. */
    Optional<Life> holder(String number, Span within) {
        return lives.values().stream()
                .filter(life -> life.numbers().stream().anyMatch(held -> held.number().equals(number) && held.held().overlaps(within)))
                .findFirst();
    }
}
