package no.samspill.hearing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Phase;
import no.samspill.hearing.Track;
import no.samspill.hearing.statement.web.HeardText;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.progress.InWords;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Sight;
import no.samspill.progress.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the page of a hearing. */
@Component
public class HearingPages {
    private static final int ONWARD = 4;

    private final Hearings hearings;
    private final Answering answering;
    private final Versions versions;
    private final ProgressPlans progress;
    private final Clock clock;

    HearingPages(Hearings hearings, Answering answering, Versions versions, ProgressPlans progress, Clock clock) {
        this.hearings = hearings;
        this.answering = answering;
        this.versions = versions;
        this.progress = progress;
        this.clock = clock;
    }

    /** @param text as it is asked for, or with what somebody typed in it */
    public HearingPage page(HearingView at, Visit visit, HeardText text, HttpStatus status) {
        Words w = visit.words();
        Hearing hearing = at.hearing();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Opening.NORWAY);
        HearingInWords said = new HearingInWords(w);
        return new HearingPage(
                shell(visit, at, said.finding(hearing, now) + ": " + at.view().plan().title()),
                at,
                hearing.calledOff() != null ? "OFF" : hearing.main().phase(now).name(),
                head(hearing, now, said, w),
                Days.of(hearing.main(), today),
                labels(hearing.main(), today, said, w),
                Stream.of(Track.EVERYBODY, Track.CONSULTEES).flatMap(track -> hearing.opening(track).stream().map(opening -> new HearingPage.Way(hearing.returningOnly() && track == Track.EVERYBODY ? "RETURNING" : track.name(), said.days(opening), said.phase(opening, now)))).toList(),
                hearing.introduction() == null ? List.of() : hearing.introduction().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                version(at, w),
                text,
                hearings.prolongings(hearing).reversed().stream()
                        .map(done -> new HearingPage.Longer(w.get("hearing.track." + done.track()), said.day(done.earlier()), said.wholeDeadline(done.deadline()), done.reason()))
                        .toList(),
                answering.of(at, w),
                onward(at, now, today, w),
                hearings.seen(at.view()).stream().filter(one -> one.number() != hearing.number()).map(one -> new HearingView(at.view(), one)).toList(),
                status.value());
    }

    /** A page below a hearing's own; that page itself where no more is told. */
    public static Shell shell(Visit visit, HearingView at, String title, Crumb... more) {
        List<Crumb> way = List.of(
                new Crumb(at.view().region().name(), "/" + at.view().region().slug()), new Crumb(at.view().plan().title(), at.view().address()),
                new Crumb(visit.words().get("hearing.crumb"), at.address()));
        return Shell.of(visit, title, way, more);
    }

    private static HearingPage.Head head(Hearing hearing, Instant now, HearingInWords said, Words w) {
        Opening main = hearing.main();
        boolean on = hearing.calledOff() == null;
        Phase phase = main.phase(now);
        String lead = hearing.concluded() != null ? w.get("hearing.lead.CONCLUDED") : on ? w.get("hearing.lead." + phase) : hearing.calledOffWhy() == null ? w.get("hearing.lead.OFF") : hearing.calledOffWhy();
        int days = main.daysLeft(LocalDate.ofInstant(now, Opening.NORWAY));
        String left = on && phase == Phase.OPEN && days > 0 ? String.valueOf(days) : null;
        return new HearingPage.Head(
                said.finding(hearing, now), lead, left, w.get(phase == Phase.AFTER ? "hearing.deadline.was" : "hearing.deadline.is"),
                HearingInWords.upper(said.deadline(main.deadline())), HearingInWords.upper(said.zone(main.deadline())));
    }

    private static HearingPage.Labels labels(Opening main, LocalDate today, HearingInWords said, Words w) {
        Days days = Days.of(main, today);
        boolean on = !today.isBefore(main.opens()) && !today.isAfter(main.deadline());
        int all = days.marks().size();
        return new HearingPage.Labels(
                NorwegianDates.of(w.language()).date(main.opens()),
                on ? w.get("hearing.days.today", said.day(today)) : null,
                NorwegianDates.of(w.language()).date(main.deadline()),
                on ? w.get("hearing.days.alt.on", all, days.past(), said.day(today), days.left()) : w.get("hearing.days.alt", all, said.days(main)));
    }

    private HearingPage.Version version(HearingView at, Words w) {
        PlanVersion heard = versions.find(at.view().id(), at.hearing().version()).orElseThrow().version();
        boolean first = heard.number() == 1;
        return new HearingPage.Version(
                w.get("version.number", String.valueOf(heard.number())),
                w.get("hearing.version.frozen", NorwegianDates.of(w.language()).date(LocalDate.ofInstant(heard.frozen(), clock.getZone()))),
                heard.print().shown(),
                at.version(),
                first ? null : at.version() + "/endringer",
                first ? null : w.get("version.changes.since", String.valueOf(heard.number() - 1)));
    }

    /** What is done with what was said, and then the progress plan's own steps: nobody types them twice. */
    private List<HearingPage.Coming> onward(HearingView at, Instant now, LocalDate today, Words w) {
        Opening main = at.hearing().main();
        Phase phase = main.phase(now);
        List<HearingPage.Coming> onward = new ArrayList<>();
        if (at.hearing().calledOff() == null) {
            String until = HearingInWords.upper(w.get("hearing.onward.until", NorwegianDates.of(w.language()).date(main.deadline())));
            onward.add(new HearingPage.Coming(when(phase, Phase.OPEN), until, w.get(phase == Phase.AFTER ? "hearing.onward.was" : "hearing.onward.open"), w.get("hearing.onward.open.more"), false));
            String from = w.get("hearing.onward.from", NorwegianDates.of(w.language()).date(main.deadline().plusDays(1)));
            onward.add(new HearingPage.Coming(phase == Phase.AFTER ? "now" : "ahead", from, w.get("hearing.onward.answers"), w.get("hearing.onward.answers.more"), false));
        }
        InWords steps = new InWords(w);
        later(at.view(), main.deadline(), today).forEach(step -> onward.add(new HearingPage.Coming("ahead", steps.when(step), step.title(), step.note(), step.tentative())));
        return onward;
    }

    private static String when(Phase now, Phase its) {
        return now == its ? "now" : now.compareTo(its) > 0 ? "past" : "ahead";
    }

    private List<Step> later(PlanView view, LocalDate deadline, LocalDate today) {
        return progress.seen(view, today).stream()
                .flatMap(outlook -> outlook.steps().stream())
                .map(Sight::step)
                .filter(step -> !step.cancelled() && step.when().first().filter(first -> first.isAfter(deadline)).isPresent())
                .sorted(Comparator.comparing(step -> step.when().first().orElseThrow()))
                .limit(ONWARD)
                .toList();
    }
}
