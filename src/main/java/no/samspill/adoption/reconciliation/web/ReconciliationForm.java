package no.samspill.adoption.reconciliation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.adoption.DecisionId;
import no.samspill.adoption.Spot;
import no.samspill.adoption.reconciliation.Choice;
import no.samspill.adoption.reconciliation.Differing;
import no.samspill.adoption.reconciliation.NewText;
import no.samspill.adoption.reconciliation.Reconciliation;
import no.samspill.adoption.reconciliation.Working;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is chosen for each text, and what is typed about the version to be made.
 *
 * @param version the one that bodies had before them
 * @param revision of what was chosen
 * @param decisions how many were registered
 * @param seen the living plan's revision
 * @param picks by what the form calls a text, see {@link #key}
 */
record ReconciliationForm(int version, long revision, int decisions, long seen, Map<String, Pick> picks, String name, String dated, String note, String others) {
    static final String OWN = Choice.Way.OWN.name();
    static final String VERSION = Choice.Way.VERSION.name();

    /** @param way what the version says, one's own words, or the decision of the body whose words they are; empty for none */
    record Pick(String way, String own) {}

    ReconciliationForm {
        picks = Map.copyOf(picks);
    }

    /** What was chosen before, or else what is proposed. */
    static ReconciliationForm of(Reconciliation reconciliation, Working working, int decisions, long seen, String name, LocalDate today) {
        Map<String, Pick> picks = new HashMap<>();
        for (Differing place : reconciliation.places()) {
            Optional<Choice> kept = working.choices().stream().filter(choice -> choice.spot().equals(place.spot())).findFirst();
            Choice choice = kept.or(place::proposal).orElseGet(() -> new Choice(place.spot(), null, null, null));
            picks.put(key(place.spot()), new Pick(way(choice), choice.own() == null ? "" : choice.own()));
        }
        return new ReconciliationForm(working.version(), working.revision(), decisions, seen, picks, name, today.toString(), "", "");
    }

    private static String way(Choice choice) {
        return choice.way() == null ? "" : choice.decision() == null ? choice.way().name() : choice.decision().value().toString();
    }

    static ReconciliationForm sent(MultiValueMap<String, String> sent) {
        Map<String, Pick> picks = new HashMap<>();
        sent.keySet().stream().filter(name -> name.startsWith("own.")).map(name -> name.substring("own.".length())).forEach(key -> picks.put(key, new Pick(one(sent, "way." + key), one(sent, "own." + key))));
        return new ReconciliationForm(
                (int) number(sent, "version"), number(sent, "revision"), (int) number(sent, "decisions"), number(sent, "seen"), picks, one(sent, "name"), one(sent, "dated"), one(sent, "note"), one(sent, "others"));
    }

    static String key(Spot spot) {
        return spot.element() + "." + spot.field().key();
    }

    /** Where one's own words are chosen, and there are none. */
    List<Problem> unwritten(Reconciliation reconciliation) {
        return reconciliation.places().stream().filter(place -> pick(place.spot()).way().equals(OWN) && pick(place.spot()).own().isBlank())
                .map(place -> Problem.of("reconciliation.own.missing").at("own." + key(place.spot()))).toList();
    }

    Pick pick(Spot spot) {
        return picks.getOrDefault(key(spot), new Pick("", ""));
    }

    /** The same, as it would be sent with what holds now. */
    ReconciliationForm on(long otherRevision, int otherDecisions, long otherSeen) {
        return new ReconciliationForm(version, otherRevision, otherDecisions, otherSeen, picks, name, dated, note, others);
    }

    /** The same, in place of another version. */
    ReconciliationForm on(int otherVersion, long otherRevision, int otherDecisions, long otherSeen) {
        return new ReconciliationForm(otherVersion, otherRevision, otherDecisions, otherSeen, picks, name, dated, note, others);
    }

    List<Choice> choices(Reconciliation reconciliation) {
        return reconciliation.places().stream().map(place -> {
            Pick pick = pick(place.spot());
            Optional<DecisionId> whose = place.said().stream().map(Differing.Said::decision).filter(decision -> decision.value().toString().equals(pick.way())).findFirst();
            Choice.Way way = whose.isPresent() ? Choice.Way.BODY : pick.way().equals(VERSION) ? Choice.Way.VERSION : pick.way().equals(OWN) ? Choice.Way.OWN : null;
            return new Choice(place.spot(), way, whose.orElse(null), pick.own());
        }).toList();
    }

    /** What cannot be kept. */
    List<Problem> tooMuch(Reconciliation reconciliation) {
        return reconciliation.places().stream()
                .filter(place -> pick(place.spot()).own().length() > Plans.LONGEST)
                .map(place -> Problem.of("form.long", Plans.LONGEST).at("own." + key(place.spot())))
                .toList();
    }

    /** What is missing for a version to be made. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(Problem.of("version.name.missing").at("name"));
        }
        if (name.length() > NewVersion.LONGEST_NAME) {
            problems.add(Problem.of("form.long", NewVersion.LONGEST_NAME).at("name"));
        }
        if (note.length() > NewVersion.LONGEST_NOTE) {
            problems.add(Problem.of("form.long", NewVersion.LONGEST_NOTE).at("note"));
        }
        if (day().isEmpty()) {
            problems.add(Problem.of("version.day.wrong").at("dated"));
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException where there are {@link #problems} */
    NewText wanted(long kept) {
        return new NewText(version, kept, decisions, seen, whatOfOthers(), new NewVersion(name, note, day().orElseThrow(), null));
    }

    private NewText.@Nullable Others whatOfOthers() {
        return others.equals(NewText.Others.TAKE.name()) ? NewText.Others.TAKE : others.equals(NewText.Others.SET_ASIDE.name()) ? NewText.Others.SET_ASIDE : null;
    }

    private Optional<LocalDate> day() {
        return Typed.day(dated).filter(date -> date.getYear() >= 1990);
    }

    private static long number(MultiValueMap<String, String> sent, String name) {
        String typed = one(sent, name);
        return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : 0;
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : NewVersion.printable(value).strip();
    }
}
