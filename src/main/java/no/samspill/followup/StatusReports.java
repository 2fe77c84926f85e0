package no.samspill.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samspill.files.Examined;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes reports. What was reported is never altered, by the database's own rule; a correction is a report of its own that says why. */
@Service
public class StatusReports {
    private final FollowUps followUps;
    private final SettingRepository settings;
    private final ReportRepository reports;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatusReports(FollowUps followUps, SettingRepository settings, ReportRepository reports, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.followUps = followUps;
        this.settings = settings;
        this.reports = reports;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether somebody may report for one who answers. */
    public static boolean mayReport(Reach reach, Holder holder) {
        return switch (reach) {
            case Reach.Whole whole -> true;
            case Reach.Organisations(var own) -> holder instanceof Holder.Known(var id, var name) && own.contains(id.value());
            case Reach.Nothing nothing -> false;
        };
    }

    /** @param reach whose reports they may give, see {@link no.samspill.people.Person#reach} */
    @Transactional
    public Reporting give(PlanView plan, NewReport wanted, List<Examined.Fit> files, Reach reach, Author author) {
        return take(plan, wanted, Report.Entry.REPORT, files, reach, author);
    }

    /**
     * Takes all of these, or none; sent twice, they are the same.
     *
     * @param author who gives those of one who answers
     * @return whether they are taken
     */
    @Transactional
    public boolean giveAll(PlanView plan, List<NewReport> wanted, Reach reach, Function<Holder, Author> author) {
        settings.lock(plan.id());
        for (NewReport each : wanted) {
            Optional<Holder> holder = holder(plan, each);
            Reporting made = holder.isEmpty() ? new Reporting.NoSuchDuty() : take(plan, each, Report.Entry.REPORT, List.of(), reach, author.apply(holder.get()));
            if (!(made instanceof Reporting.Saved) && !(made instanceof Reporting.Before)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return false;
            }
        }
        return true;
    }

    /** It stands as it was told last: counts as a report, and says so. */
    @Transactional
    public Reporting unchanged(PlanView plan, UUID sending, ElementId measure, String holder, LocalDate day, Reach reach, Author author) {
        settings.lock(plan.id());
        Optional<Report> before = reports.sent(plan.id(), sending);
        if (before.isPresent()) {
            return new Reporting.Before(before.get());
        }
        Optional<Line> line = line(plan, measure, holder, day);
        if (line.isEmpty()) {
            return new Reporting.NoSuchDuty();
        }
        Optional<Report> last = line.get().last();
        if (last.isEmpty()) {
            return new Reporting.NothingBefore();
        }
        Report said = last.get();
        return take(plan, new NewReport(
                sending, measure, holder, line.get().state().orElse(said.state()), said.health(), null, said.counted(), said.next(), said.nextBy(), day, null, null), Report.Entry.UNCHANGED, List.of(), reach, author);
    }

    /** Takes one back: it is as if it had not been said, and both stay to be read. */
    @Transactional
    public Reporting withdraw(PlanView plan, UUID sending, ReportId wrong, String why, Reach reach, Author author) {
        Optional<Report> found = followUps.reports(plan).stream().filter(report -> report.id().equals(wrong)).findFirst();
        if (found.isEmpty()) {
            return new Reporting.CorrectedAlready();
        }
        Report said = found.get();
        return take(plan, new NewReport(
                sending, said.measure(), said.holder().key(), said.state(), said.health(), null, null, null, null, said.day(), wrong, why), Report.Entry.WITHDRAWN, List.of(), reach, author);
    }

    private Reporting take(PlanView plan, NewReport wanted, Report.Entry kind, List<Examined.Fit> files, Reach reach, Author author) {
        settings.lock(plan.id());
        Optional<Report> before = reports.sent(plan.id(), wanted.sending());
        if (before.isPresent()) {
            return new Reporting.Before(before.get());
        }
        Optional<Holder> holder = holder(plan, wanted);
        if (holder.isEmpty()) {
            return new Reporting.NoSuchDuty();
        }
        if (!mayReport(reach, holder.get())) {
            return new Reporting.NotTheirs(holder.get());
        }
        LocalDate today = LocalDate.now(clock);
        if (wanted.day().isAfter(today)) {
            return new Reporting.InTheFuture(today);
        }
        if (kind == Report.Entry.REPORT && wanted.state().wantsWords() && (wanted.words() == null || wanted.words().isBlank())) {
            return new Reporting.WantsWords(wanted.state());
        }
        if (wanted.corrects() != null && FollowUp.standing(followUps.reports(plan)).stream().noneMatch(report -> report.id().equals(wanted.corrects()))) {
            return new Reporting.CorrectedAlready();
        }
        ReportId id = new ReportId(UUID.randomUUID());
        files.forEach(file -> reports.add(id, file));
        reports.add(plan.id(), id, holder.get(), kind, wanted, author);
        Deed deed = kind == Report.Entry.WITHDRAWN ? FollowUpDeeds.WITHDRAW : wanted.corrects() != null ? FollowUpDeeds.CORRECT : FollowUpDeeds.REPORT;
        journal.append(author, new Event(plan.id().value(), plan.plan().find(wanted.measure()).isPresent() ? wanted.measure().value() : plan.id().value(), deed, holder.get().name(), null, kind == Report.Entry.WITHDRAWN ? null : wanted.state().name()));
        Report made = reports.sent(plan.id(), wanted.sending()).orElseThrow();
        events.publishEvent(new Reported(plan.id(), made));
        return new Reporting.Saved(made);
    }

    /** Whom it is for: one who answers now, or answered on the day it speaks of; what is corrected stays with the one it was for. */
    private Optional<Holder> holder(PlanView plan, NewReport wanted) {
        if (wanted.corrects() != null) {
            return followUps.reports(plan).stream().filter(report -> report.id().equals(wanted.corrects()) && report.measure().equals(wanted.measure())).map(Report::holder).findFirst();
        }
        return line(plan, wanted.measure(), wanted.holder(), wanted.day())
                .or(() -> line(plan, wanted.measure(), wanted.holder(), followUps.day(plan)))
                .map(line -> line.duty().holder());
    }

    private Optional<Line> line(PlanView plan, ElementId measure, String holder, LocalDate day) {
        return followUps.on(plan, day).find(measure).stream().flatMap(each -> each.lines().stream()).filter(line -> line.duty().holder().key().equals(holder)).findFirst();
    }
}
