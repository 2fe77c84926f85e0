package no.samspill.adoption.casepaper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.Told;
import no.samspill.plan.Duties;
import no.samspill.plan.Duty;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.wording.Chip;
import no.samspill.wording.Funding;
import no.samspill.wording.Spoken;
import no.samspill.wording.Worded;
import org.jspecify.annotations.Nullable;

/** A version's measures as a case paper tells of them: whose they are, when, and what each costs whom. */
final class Measures {
    /** Plans with no more measures are shown whole. */
    private static final int FEW = 10;

    /** Rows of a table that is still read in a meeting. */
    private static final int ROWS = 30;

    private static final int NAMED = 12;

    private final PlanView view;
    private final Duties duties;
    private final Spoken spoken;
    private final List<Element> all;
    private final List<String> council;

    Measures(FrozenPlan frozen, Words words) {
        this.view = frozen.view();
        this.duties = Edition.of(frozen, words).duties();
        this.spoken = new Spoken(words.language());
        this.all = view.plan().measures().toList();
        this.council = Whose.council(view.region().name());
    }

    List<Element> all() {
        return all;
    }

    Facts.Contents contents() {
        List<Element> areas = view.plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA).toList();
        Map<Boolean, List<String>> filled = areas.stream().collect(Collectors.partitioningBy(area -> !area.elements().isEmpty(), Collectors.mapping(Element::title, Collectors.toList())));
        return new Facts.Contents(filled.getOrDefault(true, List.of()), filled.getOrDefault(false, List.of()), (int) view.plan().walk().filter(row -> row.kind() == Kind.GOAL).count(), all.size());
    }

    private Collection<Duty> duties(Whose whose) {
        return duties.parties().stream().filter(whose::is).flatMap(party -> duties.of(party).stream()).collect(Collectors.toMap(duty -> duty.measure().id(), duty -> duty, (one, other) -> one, LinkedHashMap::new)).values();
    }

    /** Those they have a part in: they answer for them, or pay. In the plan's order. */
    List<Element> of(Whose whose) {
        Set<ElementId> answered = duties(whose).stream().map(duty -> duty.measure().id()).collect(Collectors.toCollection(LinkedHashSet::new));
        return all.stream().filter(measure -> answered.contains(measure.id()) || lines(measure).anyMatch(line -> line.party() != null && whose.is(line.party()))).toList();
    }

    List<Facts.Measure> listed(Whose whose) {
        return (all.size() <= FEW ? all : of(whose)).stream().limit(ROWS).map(this::told).toList();
    }

    Facts.Part part(Whose whose) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        List<String> unsettled = new ArrayList<>();
        for (Duty duty : duties(whose)) {
            if (duty.role() != null) {
                roles.computeIfAbsent(duty.role(), any -> new ArrayList<>()).add(label(duty.measure()));
            }
            if (duty.tentative()) {
                unsettled.add(label(duty.measure()));
            }
        }
        List<Element> part = of(whose);
        Set<ElementId> answered = duties(whose).stream().map(duty -> duty.measure().id()).collect(Collectors.toSet());
        Set<String> told = roles.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<String> unsaid = part.stream().filter(measure -> answered.contains(measure.id())).map(this::label).filter(label -> !told.contains(label)).toList();
        List<String> paying = part.stream().filter(measure -> !answered.contains(measure.id())).map(this::label).toList();
        List<String> open = all.size() > FEW ? List.of()
                : all.stream().filter(measure -> measure.schedule() == null && measure.responsibility() == null && measure.funding() == null).map(this::label).toList();
        return new Facts.Part(part.stream().map(this::label).toList(), roles, unsettled, open, unsaid, paying);
    }

    Facts.Money money(Whose whose) {
        List<Facts.Row> rows = new ArrayList<>();
        Facts.Amount own = Facts.Amount.NOTHING;
        Facts.Amount others = Facts.Amount.NOTHING;
        Facts.Amount applied = Facts.Amount.NOTHING;
        for (Element measure : of(whose)) {
            Facts.Row row = new Facts.Row(
                    label(measure), measure.title(), said(measure.schedule()), sum(measure, line -> line.party() != null && whose.is(line.party())), sum(measure, line -> line.party() != null && council.contains(Words.bare(line.party()))),
                    sum(measure, line -> line.state() == Funding.State.APPLIED, true), measure.funding() == null ? null : measure.funding().written());
            rows.add(row);
            own = own.plus(row.own());
            others = others.plus(row.council());
            applied = applied.plus(row.applied());
        }
        return new Facts.Money(rows.stream().limit(ROWS).toList(), Math.max(0, rows.size() - ROWS), own, others, applied);
    }

    /** What is only applied for, never counts. */
    private static Facts.Amount sum(Element measure, java.util.function.Predicate<Funding.Line> which) {
        return sum(measure, which, false);
    }

    private static Facts.Amount sum(Element measure, java.util.function.Predicate<Funding.Line> which, boolean applied) {
        return lines(measure)
                .filter(line -> which.test(line) && (line.state() == Funding.State.APPLIED) == applied && line.amount() != null && (line.currency() == null || line.currency().equals("NOK")))
                .map(line -> line.yearly() ? new Facts.Amount(BigDecimal.ZERO, line.amount()) : new Facts.Amount(line.amount(), BigDecimal.ZERO))
                .reduce(Facts.Amount.NOTHING, Facts.Amount::plus);
    }

    private static Stream<Funding.Line> lines(Element measure) {
        return measure.funding() == null ? Stream.of() : measure.funding().lines().stream();
    }

    private Facts.Measure told(Element measure) {
        boolean tentative = Stream.of(measure.schedule(), measure.responsibility()).filter(java.util.Objects::nonNull).flatMap(worded -> spoken.say(worded).stream()).anyMatch(chip -> chip.tentative() || chip.example());
        return new Facts.Measure(label(measure), measure.title(), said(measure.schedule()), said(measure.responsibility()), tentative || measure.example());
    }

    private @Nullable String said(@Nullable Worded worded) {
        if (worded == null) {
            return null;
        }
        String said = spoken.say(worded).stream().map(Chip::text).collect(Collectors.joining("; "));
        return said.isEmpty() ? worded.written() : said;
    }

    private String label(Element measure) {
        return view.labels().findFull(measure.id()).orElseGet(() -> measure.number() == null ? "" : String.valueOf(measure.number()));
    }

    /** "tiltakene A1, A2 og B1"; empty for none. */
    static String named(List<String> labels, Words w) {
        return labels.isEmpty() ? "" : labels.size() > NAMED ? w.get("casepaper.measures.many", labels.size()) : w.get("casepaper.measures.named", labels.size(), Told.listed(labels, w));
    }

    /** "Tiltak B3"; empty where nothing is left open, or too much to name. */
    static String open(List<String> labels, Words w) {
        return labels.isEmpty() || labels.size() > NAMED ? "" : w.get("casepaper.measures.open", labels.size(), Told.listed(labels, w));
    }

    /** "125 000 kroner og 20 000 kroner i året"; empty for nothing. */
    static String money(Facts.Amount amount, Words w) {
        Numbers numbers = Numbers.of(w.language());
        List<String> parts = new ArrayList<>();
        if (amount.once().signum() != 0) {
            parts.add(w.get("casepaper.money.once", numbers.money(amount.once())));
        }
        if (amount.yearly().signum() != 0) {
            parts.add(w.get("casepaper.money.yearly", numbers.money(amount.yearly())));
        }
        return parts.isEmpty() ? "" : Told.listed(parts, w);
    }
}
