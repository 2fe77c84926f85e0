package no.samspill.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.people.Happening.Kind;
import org.jspecify.annotations.Nullable;

/** What has happened to some organisations, oldest first: told from what is entered of them, and from nothing else. */
public final class Chronicle {
    private final Lives lives;
    private final Set<Happening> told = new LinkedHashSet<>();

    private Chronicle(Lives lives) {
        this.lives = lives;
    }

    /** A council, all its municipalities whenever that was, and what became of each of them. */
    public static List<Happening> ofCouncil(OrganisationId council, Lives lives) {
        Set<OrganisationId> who = new LinkedHashSet<>(lives.following(council));
        lives.all().stream()
                .filter(life -> life.memberships().stream().anyMatch(member -> member.council().equals(council)))
                .forEach(life -> who.addAll(lives.following(life.id())));
        Chronicle chronicle = new Chronicle(lives);
        who.forEach(id -> chronicle.tell(lives.get(id)));
        lives.all().forEach(life -> chronicle.members(life, council));
        return chronicle.sorted();
    }

    /** One organisation. */
    public static List<Happening> of(OrganisationId id, Lives lives) {
        Chronicle chronicle = new Chronicle(lives);
        chronicle.tell(lives.get(id));
        lives.predecessors(id).forEach(chronicle::end);
        Life itself = lives.get(id);
        itself.memberships().forEach(member -> chronicle.members(itself, member.council()));
        lives.all().forEach(life -> chronicle.members(life, id));
        return chronicle.sorted();
    }

    private void tell(Life life) {
        List<Life.Name> names = life.in(Life.NORWEGIAN).toList();
        if (names.getFirst().held().from() != null && lives.predecessors(life.id()).isEmpty()) {
            add(names.getFirst().held().from(), Kind.BEGAN, List.of(names.getFirst().name()), List.of(), names.getFirst().source());
        }
        for (int at = 1; at < names.size(); at++) {
            add(names.get(at).held().from(), Kind.NAMED, List.of(names.get(at - 1).name()), List.of(names.get(at).name()), names.get(at).source());
        }
        life.in(Life.SAMI).forEach(name -> add(name.held().from(), Kind.NAMED_IN_SAMI, called(life, name.held().from()), List.of(name.name()), name.source()));
        life.numbers().stream().skip(1).forEach(number -> add(number.held().from(), Kind.NUMBERED, called(life, number.held().from()), List.of(number.number()), number.source()));
        end(life);
    }

    private void end(Life life) {
        life.ended().ifPresent(on -> {
            List<Life> after = life.successors().stream().map(Life.Succession::successor).map(lives::get).toList();
            String source = life.successors().stream().map(Life.Succession::source).filter(Objects::nonNull).findFirst().orElse(null);
            List<String> names = after.stream().map(one -> one.name(on).orElseGet(one::lastName)).toList();
            if (after.isEmpty()) {
                add(on, Kind.ENDED, List.of(life.lastName()), List.of(), source);
            } else if (after.size() > 1) {
                add(on, Kind.SPLIT, List.of(life.lastName()), names, source);
            } else {
                boolean together = after.getFirst().began().filter(on::equals).isPresent() && lives.predecessors(after.getFirst().id()).size() > 1;
                List<String> ending = lives.predecessors(after.getFirst().id()).stream().filter(one -> one.ended().filter(on::equals).isPresent()).map(Life::lastName).sorted().toList();
                add(on, together ? Kind.MERGED : Kind.TAKEN_OVER, together ? ending : List.of(life.lastName()), names, source);
            }
        });
    }

    private void members(Life life, OrganisationId council) {
        life.memberships().stream().filter(member -> member.council().equals(council)).forEach(member -> {
            Life of = lives.get(council);
            if (member.held().from() != null && of.began().filter(member.held().from()::equals).isEmpty()) {
                add(member.held().from(), Kind.JOINED, called(life, member.held().from()), List.of(of.lastName()), member.source());
            }
            LocalDate until = member.held().until();
            if (until != null && Stream.of(of.ended(), life.ended()).noneMatch(ended -> ended.filter(until::equals).isPresent())) {
                add(until, Kind.LEFT, called(life, until), List.of(of.lastName()), member.source());
            }
        });
    }

    private static List<String> called(Life life, @Nullable LocalDate on) {
        return List.of(on == null ? life.lastName() : life.name(on).orElseGet(life::lastName));
    }

    private void add(@Nullable LocalDate on, Kind kind, Collection<String> who, Collection<String> what, @Nullable String source) {
        if (on != null) {
            told.add(new Happening(on, kind, List.copyOf(who), List.copyOf(what), source));
        }
    }

    private List<Happening> sorted() {
        List<Happening> all = new ArrayList<>(told);
        all.sort(Comparator.comparing(Happening::on).thenComparing(one -> -one.kind().ordinal()).thenComparing(one -> String.join(" ", one.who())));
        return all;
    }
}
