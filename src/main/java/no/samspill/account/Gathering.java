package no.samspill.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.adoption.Decisions;
import no.samspill.followup.Budget;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Report;
import no.samspill.followup.reminding.Digests;
import no.samspill.frame.PublicAddress;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Result;
import no.samspill.hearing.assessment.Results;
import no.samspill.input.Contributions;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.InputMeetings;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import no.samspill.publishing.paper.Around;
import no.samspill.publishing.paper.StatusDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what status reports are told from, from the rooms that own it. Ask it in a transaction, so that all of it is of one moment. */
@Component("gatheringOfAccounts")
class Gathering {
    static final ZoneId HERE = ZoneId.of("Europe/Oslo");

    private final FollowUps followUps;
    private final Versions versions;
    private final ProgressPlans progress;
    private final InputMeetings meetings;
    private final Contributions contributions;
    private final Hearings hearings;
    private final Results results;
    private final Decisions decisions;
    private final ObjectProvider<Budget.Keeper> budgets;
    private final Digests digests;
    private final PublicAddress address;

    Gathering(
            FollowUps followUps, Versions versions, ProgressPlans progress, InputMeetings meetings, Contributions contributions, Hearings hearings, Results results, Decisions decisions, ObjectProvider<Budget.Keeper> budgets, Digests digests, PublicAddress address) {
        this.digests = digests;
        this.address = address;
        this.followUps = followUps;
        this.versions = versions;
        this.progress = progress;
        this.meetings = meetings;
        this.contributions = contributions;
        this.hearings = hearings;
        this.results = results;
        this.decisions = decisions;
        this.budgets = budgets;
    }

    /** @param before what it is held against; null for none @param after see {@link Basis#after} */
    Basis of(PlanView view, Written written, Basis.@Nullable Before before, List<Report> after) {
        FollowUp now = followUps.on(view, written.day());
        Words words = Words.of(view.plan().language());
        @Nullable PlanVersion latest = versions.latest(view.id()).orElse(null);
        Edition living = versions.edition(view, written.day(), words);
        Edition edition = new Edition(view.plan().standing(now.told(words)).telling(living.facts()), living.labels(), living.council(), living.binding(), written.day(), living.sources(), words, living.facts());
        @Nullable ProgressPlan way = progress.find(view.id()).orElse(null);
        return new Basis(view, edition, written, now, before, after, followUps.orders(view), budgets.stream().map(room -> room.of(view)).filter(Objects::nonNull).findFirst().orElse(null), way, participation(view, written.day()), decisions.adoption(view.id()).orElse(null), StatusDocument.of(edition, new Around(way, null, Map.of(), List.of()), moved(view, now, before)), digests.tried(view), address.of(view.address() + "/status"), latest);
    }

    /** What has moved since the report before, for slides that have no room for all. */
    private static Set<ElementId> moved(PlanView view, FollowUp now, Basis.@Nullable Before before) {
        return before == null ? Set.of() : Standings.of(view, now).since(before.standings()).moved().stream().map(moved -> moved.now().measure()).collect(Collectors.toSet());
    }

    private Basis.Participation participation(PlanView view, LocalDate day) {
        List<Step> held = meetings.steps(view).stream()
                .filter(step -> !step.cancelled() && (step.standing() instanceof Standing.Done || step.when().last().filter(last -> !last.isAfter(day)).isPresent()))
                .toList();
        int people = held.stream().flatMap(step -> meetings.attendance(step.id()).stream()).mapToInt(Attendance::people).sum();
        Optional<Hearing> hearing = hearings.list(view.id()).stream()
                .filter(each -> each.known() && each.calledOff() == null && !each.main().opens().isAfter(day)).findFirst();
        return new Basis.Participation(
                held.size(), people, contributions.received(view.id(), day), hearing.orElse(null), hearing.map(results::statements).orElse(0), hearing.map(each -> judged(view, each)).orElse(Map.of()));
    }

    private Map<Judgement, Integer> judged(PlanView view, Hearing hearing) {
        Map<Judgement, Integer> judged = new EnumMap<>(Judgement.class);
        if (hearing.concluded() != null) {
            List<ElementId> order = view.plan().walk().map(Element::id).toList();
            judged.putAll(results.of(hearing, Result.Reader.EVERYBODY, Result.Wanted.ALL, order, 0, 0).counts());
        }
        return judged;
    }

    /** Reports about a report's time that came once it was sent: late, and not hidden. */
    List<Report> after(PlanView view, Account sent) {
        return followUps.reports(view).stream().filter(report -> !report.day().isAfter(sent.written().day()) && report.told().isAfter(sent.sent())).toList();
    }
}
