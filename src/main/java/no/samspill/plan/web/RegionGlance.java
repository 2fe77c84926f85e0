package no.samspill.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.people.Region;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a mayor wants to know of a region in a minute: where its plans are, how they go, and what the own municipality is asked for. */
@Component
class RegionGlance {
    /** So many plans are told of; the others are listed. */
    static final int MOST = 6;

    private final HereNow here;
    private final ObjectProvider<AtAGlance> rooms;

    RegionGlance(HereNow here, ObjectProvider<AtAGlance> rooms) {
        this.here = here;
        this.rooms = rooms;
    }

    RegionPage.Glance of(PlanView plan, Words words) {
        return new RegionPage.Glance(plan.plan().title(), plan.plan().language(), plan.address(), StandsCaution.of(plan, words).orElse(null), here.of(plan, words), rooms.orderedStream().flatMap(room -> room.of(plan, words).stream()).toList());
    }

    /** @param asked a municipality's number or id, as the address says it */
    RegionPage.Own own(Region region, List<PlanView> seen, String asked, Words words) {
        Optional<Organisation> chosen = region.members().stream().filter(member -> word(member).equals(asked)).findFirst();
        List<RegionPage.Choice> choices = region.members().stream()
                .map(member -> new RegionPage.Choice(member.name(), "/" + region.slug() + "?kommune=" + word(member) + "#kommunen", chosen.filter(member::equals).isPresent()))
                .toList();
        return new RegionPage.Own(choices, chosen.map(Organisation::name).orElse(null), chosen.map(Organisation::number).map(number -> "/kommune/" + number).orElse(null),
                chosen.stream().flatMap(member -> seen.stream().map(plan -> asks(plan, member, words))).toList());
    }

    RegionPage.Asks asks(PlanView plan, Organisation municipality, Words words) {
        Stream<AtAGlance.Sentence> told = rooms.orderedStream().flatMap(room -> room.asks(plan, municipality, words).stream());
        return new RegionPage.Asks(plan.plan().title(), plan.plan().language(), plan.address(), told.toList());
    }

    private static String word(Organisation municipality) {
        @Nullable String number = municipality.number();
        return Objects.requireNonNullElseGet(number, () -> municipality.id().toString());
    }
}
