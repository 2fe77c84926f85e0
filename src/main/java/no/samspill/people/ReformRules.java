package no.samspill.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.people.Impossible.Why;
import org.jspecify.annotations.Nullable;

/** What can have happened, given all that is entered already. */
final class ReformRules {
    private final Lives lives;

    ReformRules(Lives lives) {
        this.lives = lives;
    }

    /** Why it cannot have happened; empty where it can. */
    Optional<Impossible> against(Reform reform) {
        return switch (reform) {
            case Reform.Rename(var id, var name, var language, var on) -> first(there(id, on), rename(lives.get(id), name, language, on));
            case Reform.Renumber(var id, var number, var on) -> first(there(id, on), renumber(lives.get(id), number, on));
            case Reform.Merge merge -> merge(merge);
            case Reform.Split split -> split(split);
            case Reform.Dissolve dissolve -> dissolve(dissolve);
            case Reform.Join(var council, var member, var on) -> first(there(council, on), there(member, on), join(lives.get(council), lives.get(member), on));
            case Reform.Leave(var council, var member, var on) ->
                first(lives.get(member).membership(council, on.minusDays(1)).isPresent() ? null : no(Why.NO_MEMBER, lives.get(member), on));
        };
    }

    private static @Nullable Impossible rename(Life life, String name, String language, LocalDate on) {
        if (life.name(on, language).filter(name::equals).isPresent()) {
            return no(Why.SAME_NAME, life, on);
        }
        return life.in(language).map(Life.Name::held).filter(held -> held.beginsFrom(on)).findFirst().map(held -> no(Why.LATER, life, held.from())).orElse(null);
    }

    private @Nullable Impossible renumber(Life life, String number, LocalDate on) {
        if (life.kind() != OrganisationKind.MUNICIPALITY) {
            return no(Why.NO_NUMBERS, life, null);
        }
        if (life.number(on).filter(number::equals).isPresent()) {
            return no(Why.SAME_NUMBER, life, on);
        }
        return life.numbers().stream().map(Life.Number::held).filter(held -> held.beginsFrom(on)).findFirst()
                .map(held -> no(Why.LATER, life, held.from()))
                .orElseGet(() -> taken(number, on, List.of()));
    }

    private Optional<Impossible> merge(Reform.Merge merge) {
        List<OrganisationId> ending = merge.organisations().stream().distinct().toList();
        if (ending.size() < 2) {
            return Optional.of(new Impossible(Why.TOO_FEW, merge.into().name(), null));
        }
        OrganisationKind kind = lives.get(ending.getFirst()).kind();
        List<@Nullable Impossible> found = new ArrayList<>();
        for (OrganisationId id : ending) {
            found.add(ends(id, merge.on()));
            found.add(lives.get(id).kind() == kind ? null : no(Why.OTHER_KIND, lives.get(id), null));
        }
        found.add(number(merge.into(), kind, merge.on(), ending));
        return found.stream().filter(Objects::nonNull).findFirst();
    }

    private Optional<Impossible> split(Reform.Split split) {
        Life life = lives.get(split.organisation());
        List<@Nullable Impossible> found = new ArrayList<>();
        found.add(split.into().size() < 2 ? no(Why.TOO_FEW, life, null) : null);
        found.add(ends(life.id(), split.on()));
        List<@Nullable String> numbers = split.into().stream().map(Reform.Part::number).filter(Objects::nonNull).toList();
        found.add(numbers.stream().distinct().count() < numbers.size() ? no(Why.NUMBER_IN_USE, life, split.on()) : null);
        split.into().forEach(part -> found.add(number(part, life.kind(), split.on(), List.of(life.id()))));
        return found.stream().filter(Objects::nonNull).findFirst();
    }

    private Optional<Impossible> dissolve(Reform.Dissolve dissolve) {
        Life life = lives.get(dissolve.organisation());
        LocalDate on = dissolve.on();
        List<@Nullable Impossible> found = new ArrayList<>();
        Optional<LocalDate> ended = life.ended();
        if (ended.isPresent() && on.isBefore(ended.get())) {
            found.add(no(Why.BEFORE_THE_END, life, ended.get()));
        } else if (ended.isEmpty() || !ended.get().equals(on)) {
            found.add(ends(life.id(), on));
        }
        for (OrganisationId id : dissolve.successors()) {
            Life successor = lives.get(id);
            found.add(lives.following(id).contains(life.id()) ? no(Why.CYCLE, successor, null) : null);
            found.add(there(id, on));
            found.add(successor.kind() == life.kind() ? null : no(Why.OTHER_KIND, successor, null));
        }
        return found.stream().filter(Objects::nonNull).findFirst();
    }

    private static @Nullable Impossible join(Life council, Life member, LocalDate on) {
        if (council.kind() != OrganisationKind.REGIONAL_COUNCIL || member.kind() != OrganisationKind.MUNICIPALITY) {
            return no(Why.NO_COUNCIL, council.kind() == OrganisationKind.REGIONAL_COUNCIL ? member : council, null);
        }
        boolean already = member.memberships().stream().anyMatch(one -> one.council().equals(council.id()) && one.held().reaches(on));
        return already ? no(Why.MEMBER_ALREADY, member, on) : null;
    }

    private @Nullable Impossible number(Reform.Part part, OrganisationKind kind, LocalDate on, List<OrganisationId> ending) {
        if (part.number() == null) {
            return null;
        }
        return kind == OrganisationKind.MUNICIPALITY ? taken(part.number(), on, ending) : new Impossible(Why.NO_NUMBERS, part.name(), null);
    }

    /** @param ending those whose own number is free from that day */
    private @Nullable Impossible taken(String number, LocalDate on, List<OrganisationId> ending) {
        return lives.holder(number, Span.from(on)).filter(holder -> !ending.contains(holder.id())).map(holder -> no(Why.NUMBER_IN_USE, holder, on)).orElse(null);
    }

    private @Nullable Impossible ends(OrganisationId id, LocalDate on) {
        Impossible absent = there(id, on);
        return absent == null && lives.get(id).goesOnFrom(on) ? no(Why.LATER, lives.get(id), on) : absent;
    }

    private @Nullable Impossible there(OrganisationId id, LocalDate on) {
        Life life = lives.get(id);
        if (life.stands(on)) {
            return null;
        }
        LocalDate ended = life.ended().orElse(null);
        return ended != null && !on.isBefore(ended) ? no(Why.ENDED, life, ended) : no(Why.NOT_BEGUN, life, life.began().orElse(null));
    }

    private static Impossible no(Why why, Life who, @Nullable LocalDate day) {
        return new Impossible(why, who.lastName(), day);
    }

    private static Optional<Impossible> first(@Nullable Impossible... found) {
        return Stream.of(found).filter(Objects::nonNull).findFirst();
    }
}
