package no.samspill.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Chronicle;
import no.samspill.people.DirectoryEdition;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.NameInTime;
import no.samspill.people.Organisation;
import no.samspill.people.Organisations;
import no.samspill.people.Reforms;
import no.samspill.people.Region;
import no.samspill.people.Told;
import no.samspill.plan.Edition;
import no.samspill.plan.Handovers;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how a region was, and what has happened to it. */
@Component
class RegionPasts {
    private final Organisations organisations;
    private final Reforms reforms;
    private final Handovers handovers;
    private final Clock clock;

    RegionPasts(Organisations organisations, Reforms reforms, Handovers handovers, Clock clock) {
        this.organisations = organisations;
        this.reforms = reforms;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** @param asked a date as typed; blank for the day the page shows */
    RegionPast of(DirectoryEdition edition, Region region, String asked, Words words) {
        Lives lives = reforms.lives(edition);
        Optional<LocalDate> wanted = Typed.day(asked);
        LocalDate day = wanted.orElse(region.on());
        Region then = day.equals(region.on()) ? region : organisations.region(region.slug(), day).orElseThrow();
        NorwegianDates dates = NorwegianDates.of(words.language());
        Field on = Field.text("dato", words.get("region.then.on")).of("date", "off").holding(asked.isBlank() ? day.toString() : asked);
        boolean wrong = wanted.isEmpty() && !asked.isBlank();
        return new RegionPast(
                ended(region, lives, words),
                wrong ? on.with(List.of(Problem.of("region.then.wrong", asked).at("dato"))) : on,
                words.get("region.then.heading", dates.date(day)),
                then.members().isEmpty() ? words.get("region.then.none", region.name(), dates.date(day)) : null,
                then.members().stream().map(member -> member(member, lives, day, words)).toList(),
                Told.of(Chronicle.ofCouncil(region.id(), lives), words),
                !asked.isBlank());
    }

    /** What each of a region's members is called today, where that is another name: by the name it had. */
    Map<String, String> today(DirectoryEdition edition, Region region, Words words) {
        if (region.on().equals(LocalDate.now(clock))) {
            return Map.of();
        }
        Lives lives = reforms.lives(edition);
        return region.members().stream()
                .map(member -> lives.called(member.id(), region.on(), LocalDate.now(clock)))
                .filter(name -> !name.now().isEmpty())
                .collect(Collectors.toMap(NameInTime::then, name -> Told.called(name, words), (one, other) -> one));
    }

    /** Who made the plan, where it was handed over, and whom what is open of those that are no more rests with. */
    List<String> notes(PlanView plan, Edition edition) {
        List<String> former = handovers.formerOwners(plan.id());
        Words words = edition.words();
        Stream<String> made = former.isEmpty() ? Stream.of() : Stream.of(words.get("handover.former", Told.listed(former, words), plan.region().name()));
        return Stream.concat(made, edition.moved().stream()).toList();
    }

    private RegionPast.Member member(Organisation member, Lives lives, LocalDate day, Words words) {
        String name = Told.called(lives.called(member.id(), day, LocalDate.now(clock)), words);
        return new RegionPast.Member(name, lives.get(member.id()).name(day, Life.SAMI).orElse(null), member.number());
    }

    private @Nullable String ended(Region region, Lives lives, Words words) {
        NorwegianDates dates = NorwegianDates.of(words.language());
        return lives.get(region.id()).ended().filter(end -> !end.isAfter(LocalDate.now(clock))).map(end -> {
            List<String> heirs = lives.called(region.id(), region.on(), LocalDate.now(clock)).now();
            return heirs.isEmpty()
                    ? words.get("region.ended", region.name(), dates.date(end))
                    : words.get("region.ended.by", region.name(), dates.date(end), Told.listed(heirs, words));
        }).orElse(null);
    }
}
