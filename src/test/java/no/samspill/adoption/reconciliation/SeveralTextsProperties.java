package no.samspill.adoption.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.adoption.AdoptedText;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyId;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.DecisionId;
import no.samspill.adoption.Spot;
import no.samspill.adoption.TextChange;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.TwoPlans;
import no.samspill.plan.version.Passage;

/** Whatever bodies adopt in place of a version: none of it is lost, and nothing is in it that none of them said. */
class SeveralTextsProperties {
    private static final List<Field> FIELDS = List.of(Field.TITLE, Field.TEXT, Field.SCHEDULE, Field.RESPONSIBILITY);

    /** What one body says of one text. */
    private record Saying(Body body, Spot spot, Optional<String> words) {}

    private static List<Voice> voices(PlanView version, long seed) {
        Random chance = new Random(seed);
        List<ElementId> rows = new ArrayList<>(version.plan().walk().map(Element::id).toList());
        rows.add(new ElementId(new UUID(7, 7)));
        List<Voice> voices = new ArrayList<>();
        for (int at = 0; at < chance.nextInt(8); at++) {
            Body body = new Body(new BodyId(new UUID(3, at)), new OrganisationId(new UUID(4, at)), BodyKind.MUNICIPAL_COUNCIL, "Kommunestyre " + at);
            Map<Spot, TextChange> changes = new java.util.LinkedHashMap<>();
            for (int change = 0; change < chance.nextInt(6); change++) {
                Spot spot = new Spot(rows.get(chance.nextInt(rows.size())), FIELDS.get(chance.nextInt(FIELDS.size())));
                String words = spot.field().kept(chance.nextInt(4) == 0 ? null : "Tekst " + chance.nextInt(3));
                changes.put(spot, new TextChange(spot.element(), spot.field(), version.words(spot.element(), spot.field()).orElse(null), words));
            }
            voices.add(new Voice(body, new DecisionId(new UUID(5, at)), List.copyOf(changes.values())));
        }
        return voices;
    }

    @Property(tries = 300)
    void none_of_it_is_lost_and_nothing_is_added(@ForAll long seed) {
        PlanView version = TwoPlans.of(seed).before();
        List<Voice> voices = voices(version, seed);
        Reconciliation reconciliation = Reconciliation.of(version, voices);
        assertThat(reconciliation.places().stream().flatMap(place -> place.said().stream().map(said -> new Saying(said.body(), place.spot(), Optional.ofNullable(said.words())))))
                .containsExactlyInAnyOrderElementsOf(voices.stream().flatMap(voice -> voice.changes().stream().map(change -> new Saying(voice.body(), change.spot(), Optional.ofNullable(change.words())))).toList());
        assertThat(reconciliation.places()).allSatisfy(place -> {
            assertThat(place.version()).isEqualTo(version.words(place.spot().element(), place.spot().field()).orElse(null));
            assertThat(place.said().size() + place.keeping().size()).isEqualTo(voices.size());
            assertThat(place.texts().stream().mapToInt(List::size).sum()).isEqualTo(place.said().size());
            assertThat(place.standing()).isEqualTo(place.texts().size() > 1 ? Differing.Standing.CONTRADICT : place.said().size() > 1 ? Differing.Standing.AGREE : Differing.Standing.ONE);
            assertThat(place.proposal().isPresent()).isEqualTo(place.texts().size() == 1);
        });
        assertThat(reconciliation.places().stream().map(Differing::spot)).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void who_decides_anew_is_who_adopted_another_text_than_the_one_that_was_chosen(@ForAll long seed) {
        PlanView version = TwoPlans.of(seed).before();
        Reconciliation reconciliation = Reconciliation.of(version, voices(version, seed));
        Random chance = new Random(~seed);
        List<Choice> choices = reconciliation.places().stream().map(place -> switch (chance.nextInt(3)) {
            case 0 -> new Choice(place.spot(), Choice.Way.VERSION, null, "skrevet");
            case 1 -> new Choice(place.spot(), Choice.Way.OWN, null, "Tekst 1");
            default -> new Choice(place.spot(), Choice.Way.BODY, place.said().getFirst().decision(), null);
        }).toList();
        Map<Spot, Choice.Settled> settled = reconciliation.settled(choices);
        assertThat(settled).hasSameSizeAs(reconciliation.places());
        assertThat(reconciliation.anew(settled)).isSubsetOf(reconciliation.voices().stream().map(Voice::body).toList());
        reconciliation.voices().forEach(voice -> {
            boolean same = reconciliation.places().stream().allMatch(place -> java.util.Objects.equals(
                    java.util.Objects.requireNonNull(settled.get(place.spot())).words(),
                    voice.at(place.spot()).map(change -> Optional.ofNullable(change.words())).orElse(Optional.ofNullable(place.version())).orElse(null)));
            assertThat(reconciliation.anew(settled).contains(voice.body())).isEqualTo(!same);
        });
    }

    @Property(tries = 300)
    void a_plan_that_was_changed_otherwise_is_brought_back_and_goes_on_from_there(@ForAll long seed) {
        TwoPlans two = TwoPlans.of(seed);
        Optional<List<PlanView>> done = TwoPlans.changedAndUndone(seed, both -> SetAside.of(both.after(), both.before(), Set.of()));
        net.jqwik.api.Assume.that(done.isPresent());
        assertThat(Passage.between(two.before(), done.get().getFirst())).isEqualTo(new Passage(List.of(), List.of(), List.of(), List.of()));
        assertThat(new AdoptedText(two.before(), List.of()).is(done.get().getFirst())).isTrue();
        assertThat(Passage.between(two.after(), done.get().getLast()).nothing()).isTrue();
    }
}
