package no.samspill.input;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/** All that has come in about one plan, with what became of each. */
public final class Collected {
    private final Map<ContributionId, Contribution> all = new LinkedHashMap<>();
    private final Map<ContributionId, List<Trace>> traces;
    private final Map<ContributionId, Answer> answers;
    private final Map<ContributionId, List<Contribution>> parts;
    private final Map<ContributionId, List<Contribution>> merged;

    Collected(List<Contribution> contributions, List<Trace> traces, List<Answer> answers) {
        contributions.forEach(each -> all.put(each.id(), each));
        this.traces = traces.stream().collect(Collectors.groupingBy(Trace::contribution));
        this.answers = answers.stream().collect(Collectors.toMap(Answer::contribution, answer -> answer));
        this.parts = grouped(contributions.stream().filter(each -> each.splitFrom() != null), Contribution::splitFrom);
        this.merged = grouped(contributions.stream().filter(each -> each.mergedInto() != null), Contribution::mergedInto);
    }

    public Optional<Contribution> find(ContributionId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The parts it was split into, in their order; empty where it is whole. */
    public List<Contribution> partsOf(ContributionId id) {
        return parts.getOrDefault(id, List.of());
    }

    /** Those that are handled together with this one. */
    public List<Contribution> mergedWith(ContributionId id) {
        return merged.getOrDefault(id, List.of());
    }

    public List<Trace> traces(ContributionId id) {
        return traces.getOrDefault(id, List.of());
    }

    public Optional<Answer> answer(ContributionId id) {
        return Optional.ofNullable(answers.get(id));
    }

    public List<Contribution> ofMeeting(UUID meeting) {
        return all.values().stream().filter(each -> meeting.equals(each.meeting())).toList();
    }

    /** Those that led to a row of the plan: by themselves, together with another, or by a part of them. */
    public List<Contribution> behind(ElementId element) {
        return all.values().stream()
                .filter(each -> traces(each.id()).stream().anyMatch(trace -> trace.element().equals(element)))
                .flatMap(each -> Stream.concat(Stream.of(each), mergedWith(each.id()).stream()))
                .map(this::whole)
                .distinct()
                .sorted(Comparator.comparingLong(Contribution::number))
                .toList();
    }

    /** The very changes of a row that it led to: by itself, together with another, or by a part of it. In the journal's order. */
    public List<Long> changes(Contribution whole, ElementId row) {
        Contribution into = whole.mergedInto() == null ? null : all.get(whole.mergedInto());
        return Stream.concat(Stream.of(whole), Stream.concat(Stream.ofNullable(into), partsOf(whole.id()).stream()))
                .flatMap(each -> each.equals(whole) || each.equals(into)
                        ? traces(each.id()).stream().filter(trace -> trace.element().equals(row)).flatMap(trace -> trace.entries().stream())
                        : changes(each, row).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Every row of the plan, or that once was in it, that something led to. */
    public Set<ElementId> rows() {
        return traces.values().stream().flatMap(List::stream).map(Trace::element).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What it is a part of, or itself. */
    private Contribution whole(Contribution each) {
        @Nullable ContributionId from = each.splitFrom();
        Contribution above = from == null ? null : all.get(from);
        return above == null ? each : whole(above);
    }

    public Fate fate(Contribution contribution) {
        Contribution into = contribution.mergedInto() == null ? null : all.get(contribution.mergedInto());
        if (into != null) {
            return new Fate.Merged(into, fate(into));
        }
        List<Contribution> split = partsOf(contribution.id());
        if (!split.isEmpty()) {
            return new Fate.Split(split.stream().map(part -> new Fate.Part(part, fate(part))).toList());
        }
        Answer answer = answers.get(contribution.id());
        List<Trace> led = traces(contribution.id());
        if (!led.isEmpty()) {
            return new Fate.Led(led, answer);
        }
        if (answer != null) {
            return new Fate.Answered(answer);
        }
        return contribution.read() == null ? new Fate.Unread() : new Fate.Read();
    }

    private static Map<ContributionId, List<Contribution>> grouped(
            Stream<Contribution> some, java.util.function.Function<Contribution, @Nullable ContributionId> by) {
        return some.collect(Collectors.groupingBy(each -> java.util.Objects.requireNonNull(by.apply(each))));
    }
}
