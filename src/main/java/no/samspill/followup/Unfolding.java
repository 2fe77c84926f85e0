package no.samspill.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Region;
import no.samspill.plan.Duties;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** Unfolds each measure into one duty for each who answers for it: what the plan's words say, and what the secretariat has said beside them. */
final class Unfolding {
    private final Region region;
    private final Setting setting;
    private final Function<OrganisationId, String> name;
    private final Map<ElementId, Map<String, Given>> given;

    /** @param region as it was on the day @param name of an organisation outside it */
    Unfolding(Region region, List<Given> given, Setting setting, Function<OrganisationId, String> name) {
        this.region = region;
        this.setting = setting;
        this.name = name;
        this.given = given.stream().collect(Collectors.groupingBy(Given::measure, Collectors.toMap(Given::holder, one -> one, (first, second) -> second, LinkedHashMap::new)));
    }

    List<Duty> of(PlanView plan) {
        Map<String, OrganisationId> organisations = region.all().collect(Collectors.toMap(Organisation::name, Organisation::id, (first, second) -> first));
        Duties said = plan.duties(region);
        Map<ElementId, List<Duty>> duties = new LinkedHashMap<>();
        plan.plan().measures().forEach(measure -> duties.put(measure.id(), new ArrayList<>()));
        said.parties().forEach(party -> said.of(party).forEach(each -> {
            OrganisationId id = organisations.get(party);
            Holder holder = id == null ? new Holder.Named(party) : new Holder.Known(id, party);
            add(duties, each.measure(), holder, each.role(), each.tentative(), false);
        }));
        plan.plan().measures().forEach(measure -> given.getOrDefault(measure.id(), Map.of()).values().stream()
                .filter(one -> Boolean.TRUE.equals(one.holds()) && one.organisation() != null)
                .map(one -> new OrganisationId(Objects.requireNonNull(one.organisation())))
                .filter(id -> Objects.requireNonNull(duties.get(measure.id())).stream().noneMatch(duty -> duty.holder().key().equals("o-" + id)))
                .forEach(id -> add(duties, measure, new Holder.Known(id, called(id)), null, false, true)));
        return duties.values().stream().flatMap(List::stream).toList();
    }

    private void add(Map<ElementId, List<Duty>> duties, Element measure, Holder holder, @Nullable String role, boolean tentative, boolean added) {
        Optional<Given> beside = Optional.ofNullable(given.getOrDefault(measure.id(), Map.of()).get(holder.key()));
        if (beside.filter(one -> Boolean.FALSE.equals(one.holds())).isEmpty()) {
            Objects.requireNonNull(duties.get(measure.id())).add(new Duty(
                    measure, holder, beside.map(Given::role).orElse(role), tentative && beside.map(Given::holds).isEmpty(), beside.map(Given::person).orElse(null),
                    beside.map(Given::days).orElse(setting.days()), beside.map(Given::due).orElse(null), added));
        }
    }

    private String called(OrganisationId id) {
        return region.all().filter(one -> one.id().equals(id)).map(Organisation::name).findFirst().orElseGet(() -> name.apply(id));
    }
}
