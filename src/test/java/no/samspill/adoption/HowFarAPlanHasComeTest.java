package no.samspill.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Through;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanId;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HowFarAPlanHasComeTest {
    private static final PlanId PLAN = new PlanId(UUID.randomUUID());
    private static final LocalDate COUNCIL_DAY = LocalDate.of(2017, 12, 8);

    private final RouteStep council = step(1, BodyKind.REGIONAL_COUNCIL, "Regionrådet", Task.DECIDES);
    private final RouteStep gratangen = step(2, BodyKind.MUNICIPAL_COUNCIL, "Gratangen kommunestyre", Task.DECIDES);
    private final RouteStep salangen = step(2, BodyKind.MUNICIPAL_COUNCIL, "Salangen kommunestyre", Task.DECIDES);
    private final RouteStep county = step(3, BodyKind.OTHER, "Fylkestinget", Task.INFORMED);
    private final List<Decision> decisions = new ArrayList<>();
    private Rule rule = new Rule.All();

    private static RouteStep step(int place, BodyKind kind, String name, Task task) {
        return new RouteStep(new RouteStepId(UUID.randomUUID()), place, new Body(new BodyId(UUID.randomUUID()), OrganisationId.random(), kind, name), task, null, null);
    }

    private Adoption now() {
        return new Adoption(new Route(PLAN, rule, null, List.of(council, gratangen, salangen, county), 0), decisions);
    }

    private Decision decided(RouteStep step, int version, Verdict verdict) {
        return decided(step, version, verdict, null);
    }

    private Decision decided(RouteStep step, int version, Verdict verdict, @Nullable Decision corrects) {
        List<TextChange> changes = verdict == Verdict.ADOPTED_WITH_CHANGES ? List.of(new TextChange(new ElementId(UUID.randomUUID()), Field.TITLE, "og permanent", "som vurderes i 2020")) : List.of();
        Decision made = new Decision(
                new DecisionId(UUID.randomUUID()), decisions.size() + 1, step.id(), step.body().id(), version, Print.of("v" + version), verdict, COUNCIL_DAY.plusDays(decisions.size()), null, null, null, null,
                corrects == null ? null : corrects.id(), corrects == null ? null : "Protokollen viser det", Instant.EPOCH, Author.system("test", Through.SYSTEM), changes, null);
        decisions.add(made);
        return made;
    }

    @Test
    void nothing_is_decided_before_anybody_has() {
        assertThat(now().adopted()).isFalse();
        assertThat(now().version()).isEmpty();
        assertThat(now().lit()).isEmpty();
        assertThat(now().now()).hasValue(1);
    }

    @Test
    void it_is_adopted_when_every_body_that_decides_has_adopted_the_same_text() {
        decided(council, 3, Verdict.ADOPTED);
        assertThat(now().now()).hasValue(2);
        decided(gratangen, 3, Verdict.ADOPTED_WITH_COMMENTS);
        assertThat(now().adopted()).isFalse();
        decided(salangen, 3, Verdict.ADOPTED);
        assertThat(now().adopted()).isTrue();
        assertThat(now().now()).hasValue(3);
        decided(county, 3, Verdict.NOTED);
        assertThat(now().now()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"ADOPTED", "ADOPTED_WITH_COMMENTS"})
    void nothing_but_an_adoption_of_the_very_text_lights_a_light(Verdict verdict) {
        decided(council, 3, Verdict.ADOPTED);
        decided(gratangen, 3, verdict);
        assertThat(now().light(gratangen.body())).isEqualTo(verdict == Verdict.ADOPTED_WITH_CHANGES ? Light.HALF : Light.DARK);
        assertThat(now().lit()).containsExactly(council.body());
    }

    @Test
    void who_adopted_an_earlier_version_has_not_adopted_the_new_one() {
        decided(council, 3, Verdict.ADOPTED);
        decided(gratangen, 3, Verdict.ADOPTED);
        decided(salangen, 3, Verdict.ADOPTED_WITH_CHANGES);
        assertThat(now().differing()).hasSize(1);
        decided(council, 4, Verdict.ADOPTED);
        assertThat(now().version()).hasValue(4);
        assertThat(now().light(gratangen.body())).isEqualTo(Light.DARK);
        assertThat(now().differing()).isEmpty();
        assertThat(now().now()).hasValue(2);
    }

    @Test
    void who_adopted_the_very_text_of_a_newer_version_need_not_decide_anew() {
        decided(council, 3, Verdict.ADOPTED);
        Decision changed = decided(salangen, 3, Verdict.ADOPTED_WITH_CHANGES);
        Adoption then = new Adoption(now().route(), decisions, Set.of(4), Map.of(4, Set.of(changed.id())));
        assertThat(then.version()).hasValue(4);
        assertThat(then.takenIn(salangen.body())).contains(changed);
        assertThat(then.light(salangen.body())).isEqualTo(Light.LIT);
        assertThat(then.light(council.body())).isEqualTo(Light.DARK);
        assertThat(then.anew()).containsExactly(council.body());
        assertThat(then.now()).hasValue(1);
        decided(council, 4, Verdict.ADOPTED);
        decided(gratangen, 4, Verdict.ADOPTED);
        then = new Adoption(now().route(), decisions, Set.of(4), Map.of(4, Set.of(changed.id())));
        assertThat(then.adopted()).isTrue();
        assertThat(then.now()).hasValue(3);
    }

    @Test
    void what_a_body_says_of_the_newer_version_counts_before_what_it_said_of_the_older() {
        Decision changed = decided(salangen, 3, Verdict.ADOPTED_WITH_CHANGES);
        decided(salangen, 4, Verdict.REJECTED);
        Adoption then = new Adoption(now().route(), decisions, Set.of(4), Map.of(4, Set.of(changed.id())));
        assertThat(then.light(salangen.body())).isEqualTo(Light.DARK);
        assertThat(then.takenIn(salangen.body())).isEmpty();
    }

    @Test
    void some_are_enough_where_that_is_the_councils_rule() {
        rule = new Rule.CouncilAndSome(1);
        decided(gratangen, 3, Verdict.ADOPTED);
        assertThat(now().adopted()).isFalse();
        decided(council, 3, Verdict.ADOPTED);
        assertThat(now().adopted()).isTrue();
        decided(salangen, 3, Verdict.REJECTED);
        assertThat(now().adopted()).isTrue();
    }

    @Test
    void what_was_put_off_three_times_is_decided_the_fourth() {
        decided(council, 3, Verdict.ADOPTED);
        decided(salangen, 3, Verdict.POSTPONED);
        decided(salangen, 3, Verdict.POSTPONED);
        decided(salangen, 3, Verdict.POSTPONED);
        assertThat(now().light(salangen.body())).isEqualTo(Light.DARK);
        assertThat(now().now()).hasValue(2);
        decided(salangen, 3, Verdict.ADOPTED);
        assertThat(now().light(salangen.body())).isEqualTo(Light.LIT);
    }

    @Test
    void rejected_by_one_of_seven_it_is_not_adopted_and_the_six_keep_their_lights() {
        List<RouteStep> seven = IntStream.rangeClosed(1, 7).mapToObj(at -> step(2, BodyKind.MUNICIPAL_COUNCIL, "Kommunestyre " + at, Task.DECIDES)).toList();
        decided(council, 3, Verdict.ADOPTED);
        seven.forEach(each -> decided(each, 3, each == seven.getLast() ? Verdict.REJECTED : Verdict.ADOPTED));
        List<RouteStep> steps = Stream.concat(Stream.of(council), seven.stream()).toList();
        assertThat(new Adoption(new Route(PLAN, new Rule.All(), null, steps, 0), decisions).adopted()).isFalse();
        assertThat(new Adoption(new Route(PLAN, new Rule.All(), null, steps, 0), decisions).lit()).hasSize(7);
        assertThat(new Adoption(new Route(PLAN, new Rule.CouncilAndSome(6), null, steps, 0), decisions).adopted()).isTrue();
        assertThat(new Adoption(new Route(PLAN, new Rule.CouncilAndSome(7), null, steps, 0), decisions).adopted()).isFalse();
    }

    @Test
    void a_correction_holds_and_both_stay() {
        Decision wrong = decided(gratangen, 3, Verdict.REJECTED);
        Decision right = decided(gratangen, 3, Verdict.ADOPTED, wrong);
        assertThat(now().holding()).containsExactly(right);
        assertThat(now().decisions()).containsExactly(wrong, right);
        assertThat(now().before(right)).containsExactly(wrong);
        assertThat(now().light(gratangen.body())).isEqualTo(Light.LIT);
    }

    @Test
    void what_was_adopted_holds_from_the_day_the_last_body_needed_had_adopted_it() {
        decided(council, 3, Verdict.ADOPTED);
        decided(gratangen, 3, Verdict.ADOPTED);
        assertThat(now().inForce()).isEmpty();
        decided(salangen, 3, Verdict.ADOPTED);
        decided(county, 3, Verdict.NOTED);
        assertThat(now().inForce()).contains(new Adoption.InForce(3, COUNCIL_DAY.plusDays(2)));
    }

    @Test
    void what_was_adopted_holds_until_a_newer_version_is_adopted_as_a_whole_too() {
        decided(council, 3, Verdict.ADOPTED);
        decided(gratangen, 3, Verdict.ADOPTED);
        decided(salangen, 3, Verdict.ADOPTED);
        decided(council, 4, Verdict.ADOPTED);
        decided(gratangen, 4, Verdict.REJECTED);
        assertThat(now().adopted()).isFalse();
        assertThat(now().inForce()).contains(new Adoption.InForce(3, COUNCIL_DAY.plusDays(2)));
        decided(gratangen, 4, Verdict.ADOPTED);
        decided(salangen, 4, Verdict.ADOPTED_WITH_COMMENTS);
        assertThat(now().inForce()).contains(new Adoption.InForce(4, COUNCIL_DAY.plusDays(6)));
    }

    @Test
    void what_was_registered_wrongly_holds_nothing() {
        decided(council, 3, Verdict.ADOPTED);
        decided(gratangen, 3, Verdict.ADOPTED);
        Decision wrong = decided(salangen, 3, Verdict.ADOPTED);
        decided(salangen, 3, Verdict.REJECTED, wrong);
        assertThat(now().inForce()).isEmpty();
    }

    @Test
    void by_the_councils_own_rule_some_are_enough() {
        rule = new Rule.CouncilAndSome(1);
        decided(gratangen, 3, Verdict.ADOPTED);
        assertThat(now().inForce()).isEmpty();
        decided(council, 3, Verdict.ADOPTED);
        assertThat(now().inForce()).contains(new Adoption.InForce(3, COUNCIL_DAY.plusDays(1)));
    }

    @Test
    void who_is_no_more_counts_where_it_has_decided_and_its_heir_counts_where_it_has_not() {
        RouteStep gone = handedOn(gratangen);
        RouteStep other = handedOn(salangen);
        RouteStep heir = new RouteStep(new RouteStepId(UUID.randomUUID()), 2, new Body(new BodyId(UUID.randomUUID()), OrganisationId.random(), BodyKind.MUNICIPAL_COUNCIL, "Tjeldsund kommunestyre"), Task.DECIDES, null, null, false, Set.of(gone.id(), other.id()));
        Supplier<Adoption> now = () -> new Adoption(new Route(PLAN, rule, null, List.of(council, gone, other, heir), 0), decisions);
        decided(council, 3, Verdict.ADOPTED);
        assertThat(now.get().deciding()).containsExactly(council.body(), heir.body());
        assertThat(now.get().now()).hasValue(2);
        decided(gone, 3, Verdict.ADOPTED);
        assertThat(now.get().deciding()).as("one of two has decided for itself").containsExactly(council.body(), gone.body(), heir.body());
        assertThat(now.get().adopted()).isFalse();
        decided(other, 3, Verdict.REJECTED);
        assertThat(now.get().deciding()).as("both have").containsExactly(council.body(), gone.body(), other.body());
        assertThat(now.get().now()).isEmpty();
        assertThat(now.get().adopted()).isFalse();
        decided(council, 4, Verdict.ADOPTED);
        decided(heir, 4, Verdict.ADOPTED);
        assertThat(now.get().adopted()).isTrue();
        assertThat(now.get().lit()).containsExactly(council.body(), heir.body());
    }

    private static RouteStep handedOn(RouteStep step) {
        return new RouteStep(step.id(), step.place(), step.body(), step.task(), null, null, true, Set.of());
    }
}
