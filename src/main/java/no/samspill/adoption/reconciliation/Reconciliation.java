package no.samspill.adoption.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.Spot;
import no.samspill.adoption.TextChange;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Passage;

/**
 * What bodies adopted in place of one version, text by text. A pure function of the version and of what they decided: none of it is
 * left out, and nothing is in it that none of them said.
 *
 * @param places in the plan's order
 */
public record Reconciliation(List<Voice> voices, List<Differing> places) {

    public Reconciliation {
        voices = List.copyOf(voices);
        places = List.copyOf(places);
    }

    /** Of all that have adopted a version, with changes or as it was. */
    public static Reconciliation of(PlanView version, int number, Adoption adoption) {
        return of(version, adoption.route().deciding().stream()
                .flatMap(body -> adoption.adopted(body, number).map(decision -> new Voice(body, decision.id(), decision.changes())).stream())
                .toList());
    }

    public static Reconciliation of(PlanView version, List<Voice> voices) {
        Set<Spot> spots = new LinkedHashSet<>();
        voices.forEach(voice -> voice.changes().forEach(change -> spots.add(change.spot())));
        Map<ElementId, Integer> order = new HashMap<>();
        version.plan().walk().map(Element::id).forEach(row -> order.put(row, order.size()));
        return new Reconciliation(voices, spots.stream()
                .sorted(Comparator.comparingInt((Spot spot) -> order.getOrDefault(spot.element(), Integer.MAX_VALUE)).thenComparing(spot -> spot.element().toString()).thenComparing(Spot::field, Passage.READING))
                .map(spot -> differing(spot, version, voices))
                .toList());
    }

    private static Differing differing(Spot spot, PlanView version, List<Voice> voices) {
        List<Differing.Said> said = new ArrayList<>();
        List<Body> keeping = new ArrayList<>();
        voices.forEach(voice -> {
            List<TextChange> theirs = voice.changes().stream().filter(change -> change.spot().equals(spot)).toList();
            theirs.forEach(change -> said.add(new Differing.Said(voice.body(), voice.decision(), spot.field().kept(change.words()))));
            if (theirs.isEmpty()) {
                keeping.add(voice.body());
            }
        });
        return new Differing(spot, version.words(spot.element(), spot.field()).orElse(null), said, keeping);
    }

    /** What each text is to say, as it is chosen; only those that are settled. */
    public Map<Spot, Choice.Settled> settled(List<Choice> choices) {
        Map<Spot, Choice> chosen = choices.stream().collect(Collectors.toMap(Choice::spot, choice -> choice));
        Map<Spot, Choice.Settled> settled = new LinkedHashMap<>();
        places.forEach(place -> Optional.ofNullable(chosen.get(place.spot())).flatMap(choice -> choice.of(place)).ifPresent(one -> settled.put(one.spot(), one)));
        return settled;
    }

    /** Those whose adopted text is another than this one: they decide anew. The others have adopted it, and need not. */
    public List<Body> anew(Map<Spot, Choice.Settled> settled) {
        return voices.stream().filter(voice -> places.stream().anyMatch(place -> !wants(voice, place).equals(
                Optional.ofNullable(settled.get(place.spot())).flatMap(one -> Optional.ofNullable(one.words()))))).map(Voice::body).toList();
    }

    private static Optional<String> wants(Voice voice, Differing place) {
        return voice.at(place.spot()).map(change -> Optional.ofNullable(place.spot().field().kept(change.words()))).orElseGet(() -> Optional.ofNullable(place.version()));
    }
}
