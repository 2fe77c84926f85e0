package no.samspill.facts.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.facts.cube.Category;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanView;

/**
 * The municipalities of a region by every number they and those they came of have had: what a source may know them by.
 *
 * @param names what each number's holder was called last
 * @param now the numbers that they have today, one for each
 */
public record Places(Map<String, String> names, Set<String> now) {

    public static Places of(PlanView plan, Lives lives, LocalDate today) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> now = new LinkedHashSet<>();
        plan.region().members().stream().flatMap(member -> heirs(lives, member.id(), today)).distinct().forEach(life -> {
            life.number(today).ifPresent(now::add);
            lives.preceding(life.id()).stream().map(lives::get).forEach(each -> each.numbers().forEach(number -> names.putIfAbsent(number.number(), each.lastName())));
        });
        return new Places(names, now);
    }

    private static Stream<Life> heirs(Lives lives, OrganisationId id, LocalDate today) {
        return lives.find(id).isPresent() ? lives.heirs(id, today).stream() : Stream.empty();
    }

    /** Those of a source's codes that are theirs, as the source writes them. */
    public List<String> among(List<Category> categories) {
        return categories.stream().map(Category::code).filter(code -> Slice.municipality(code).filter(names::containsKey).isPresent()).toList();
    }

    /** Whether all that there are today are among them. */
    public boolean all(List<String> codes) {
        return codes.stream().flatMap(code -> Slice.municipality(code).stream()).collect(Collectors.toSet()).containsAll(now);
    }
}
