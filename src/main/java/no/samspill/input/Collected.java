package no.samspill.input;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.plan.ElementId;
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

    /** The newest first. */
    public List<Contribution> newestFirst() {
        return all.values().stream().sorted(Comparator.comparingLong(Contribution::number).reversed()).toList();
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
