package no.samspill.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Remembered;
import no.samspill.people.Lives;
import no.samspill.people.Organisation;
import no.samspill.people.Organisations;
import no.samspill.people.Person;
import no.samspill.people.Reforms;
import no.samspill.people.Region;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How far plans have come, on any day, and how each is followed up. */
@Service
public class FollowUps {
    /** Plans whose reports are remembered at most. */
    private static final int MOST = 100;

    private final SettingRepository settings;
    private final DutyRepository duties;
    private final ReportRepository reports;
    private final OrderRepository orders;
    private final Organisations organisations;
    private final Reforms reforms;
    private final ProgressPlans progress;
    private final Journal journal;
    private final Clock clock;
    private final Remembered<PlanId, Known> known = new Remembered<>(MOST);

    private record Entered(String revision) implements PlanView.Making<List<Meeting>> {}

    private record Seen(String revision, LocalDate day) implements PlanView.Making<FollowUp> {}

    /** None is ever altered or taken away. @param reports how many there are */
    private record Laid(String revision, int reports) implements PlanView.Making<Told> {}

    private record Unfolded(String revision, List<Organisation> organisations, List<Given> given, Setting setting) implements PlanView.Making<List<Duty>> {}

    /** What is known of one plan's reports. None is ever altered, so that only later ones are read. */
    private final class Known {
        private volatile List<Report> all = List.of();

        List<Report> read(PlanId plan) {
            List<Report> before = all;
            List<Report> later = reports.list(plan, before.isEmpty() ? 0 : before.getLast().number());
            if (later.isEmpty()) {
                return before;
            }
            List<Report> now = new ArrayList<>(before);
            now.addAll(later);
            return List.copyOf(now);
        }

        /** @return what is committed, and nothing else */
        synchronized List<Report> settled(PlanId plan) {
            all = read(plan);
            return all;
        }
    }

    FollowUps(SettingRepository settings, DutyRepository duties, ReportRepository reports, OrderRepository orders, Organisations organisations, Reforms reforms, ProgressPlans progress, Journal journal, Clock clock) {
        this.progress = progress;
        this.settings = settings;
        this.duties = duties;
        this.reports = reports;
        this.orders = orders;
        this.organisations = organisations;
        this.reforms = reforms;
        this.journal = journal;
        this.clock = clock;
    }

    /** The plan on one day. */
    public FollowUp on(PlanView plan, LocalDate day) {
        return plan.once(new Seen(revision(plan), day), () -> read(plan, day));
    }

    /** The plan as its pages speak of it, see {@link #day}. */
    public FollowUp now(PlanView plan) {
        return on(plan, day(plan));
    }

    /** Which day a plan's pages speak of where nobody asks for another; see {@link PlanView#day}. */
    public LocalDate day(PlanView plan) {
        return plan.day(LocalDate.now(clock));
    }

    /** Whether its pages stand still on a day of their own. */
    public boolean stands(PlanView plan) {
        return plan.header().stands() != null;
    }

    /** Whether anybody has reported, or been asked to. */
    public boolean begun(PlanView plan) {
        return plan.revision(settings) != null;
    }

    public Setting setting(PlanView plan) {
        return settings.get(plan.id());
    }

    /** Every report of the plan, corrected ones too, in the order they came. */
    public List<Report> reports(PlanView plan) {
        Known of = known.get(plan.id(), Known::new);
        return TransactionSynchronizationManager.isActualTransactionActive() ? of.read(plan.id()) : of.settled(plan.id());
    }

    /** What came along with them. */
    public Map<ReportId, List<ReportFile>> files(PlanView plan) {
        return reports.files(plan.id()).stream().collect(Collectors.groupingBy(ReportFile::report));
    }

    public Optional<ReportFile> file(PlanView plan, UUID id) {
        return reports.files(plan.id()).stream().filter(file -> file.id().equals(id)).findFirst();
    }

    public byte[] content(ReportFile file) {
        return reports.content(file);
    }

    /** Who answers for what on a day. */
    public List<Duty> duties(PlanView plan, LocalDate day) {
        Lives lives = reforms.lives(plan.directory());
        List<Given> said = duties.list(plan.id());
        return new Unfolding(region(plan, day), said.stream().map(given -> given.inherited(said, lives, day)).toList(), setting(plan), organisations::name).of(plan);
    }

    @Transactional
    public void set(PlanView plan, Setting setting, Author author) {
        settings.lock(plan.id());
        settings.set(plan.id(), setting);
        journal.append(author, new Event(plan.id().value(), plan.id().value(), FollowUpDeeds.SET, setting.since() == null ? null : setting.since().toString(), null, String.valueOf(setting.days())));
    }

    /** The council's meetings that the status is told at, earliest first: those of the progress plan that have a day, and those entered here. */
    public List<Meeting> meetings(PlanView plan) {
        Map<LocalDate, Meeting> meetings = new TreeMap<>();
        progress.seen(plan).stream().flatMap(way -> way.steps().stream())
                .filter(step -> step.kind() == Kind.COUNCIL_MEETING && !step.cancelled() && step.when().exact())
                .forEach(step -> step.when().last().ifPresent(day -> meetings.put(day, new Meeting(day, step.title()))));
        entered(plan).forEach(meeting -> meetings.put(meeting.day(), meeting));
        return List.copyOf(meetings.values());
    }

    /** Those that are entered here. */
    public List<Meeting> entered(PlanView plan) {
        return plan.once(new Entered(revision(plan)), () -> settings.meetings(plan.id()));
    }

    @Transactional
    public void meet(PlanView plan, Meeting meeting, Author author) {
        settings.lock(plan.id());
        settings.meet(plan.id(), meeting);
        journal.append(author, new Event(plan.id().value(), plan.id().value(), FollowUpDeeds.MEET, null, null, meeting.day().toString()));
    }

    @Transactional
    public void cancel(PlanView plan, LocalDate day, Author author) {
        settings.lock(plan.id());
        settings.cancel(plan.id(), day);
        journal.append(author, new Event(plan.id().value(), plan.id().value(), FollowUpDeeds.CANCEL_MEETING, null, null, day.toString()));
    }

    /** Says who answers for a measure, or how, beside the plan's own words. */
    @Transactional
    public void give(PlanView plan, Given given, String called, Author author) {
        settings.lock(plan.id());
        duties.set(plan.id(), given);
        Deed deed = Boolean.FALSE.equals(given.holds()) ? FollowUpDeeds.LIFT_DUTY : FollowUpDeeds.GIVE_DUTY;
        journal.append(author, new Event(plan.id().value(), given.measure().value(), deed, null, null, called));
    }

    /**
     * Says who does it for one who answers.
     *
     * @param person one who may report for them; null for whoever does
     * @return false, and nothing is said, where the person may not, or nobody of that name answers for the measure
     */
    @Transactional
    public boolean hand(PlanView plan, ElementId measure, String holder, @Nullable Person person, Author author) {
        settings.lock(plan.id());
        Optional<Holder> answers = now(plan).find(measure).stream().flatMap(each -> each.lines().stream()).map(line -> line.duty().holder()).filter(each -> each.key().equals(holder)).findFirst();
        if (answers.isEmpty() || person != null && !StatusReports.mayReport(person.reach(plan.region().id()), answers.get())) {
            return false;
        }
        switch (answers.get()) {
            case Holder.Known(var id, var name) -> duties.hand(plan.id(), measure, id.value(), null, person == null ? null : person.id());
            case Holder.Named(var name) -> duties.hand(plan.id(), measure, null, name, person == null ? null : person.id());
        }
        journal.append(author, new Event(plan.id().value(), plan.plan().find(measure).isPresent() ? measure.value() : plan.id().value(), person == null ? FollowUpDeeds.HAND_BACK_DUTY : FollowUpDeeds.HAND_DUTY, null, null, answers.get().name()));
        return true;
    }

    /** What councils decided beside the plan, in the order it was entered; what is lifted, and what was entered wrongly, too. */
    public List<CouncilOrder> orders(PlanView plan) {
        return plan.once(new Ordered(revision(plan)), () -> orders.list(plan.id()));
    }

    /** Those that hold on a day. */
    public List<CouncilOrder> orders(PlanView plan, LocalDate day) {
        return orders(plan).stream().filter(order -> order.holds(day)).toList();
    }

    private record Ordered(String revision) implements PlanView.Making<List<CouncilOrder>> {}

    /**
     * Enters one; the same sending twice is one.
     *
     * @return false, and nothing is entered, where it would take the place of one that holds no more
     */
    @Transactional
    public boolean order(PlanView plan, NewOrder wanted, Author author) {
        settings.lock(plan.id());
        List<CouncilOrder> before = orders.list(plan.id());
        if (before.stream().anyMatch(each -> each.id().equals(wanted.sending()))) {
            return true;
        }
        CouncilOrder.Charge charge = wanted.charge();
        NewOrder.Instead instead = wanted.instead();
        if (instead != null) {
            if (before.stream().noneMatch(each -> each.id().equals(instead.of()) && each.lifted() == null)) {
                return false;
            }
            orders.lift(instead.of(), LocalDate.now(clock), instead.why(), author);
        }
        orders.add(plan.id(), wanted, author);
        Deed deed = instead != null ? FollowUpDeeds.CORRECT_ORDER : charge == null ? FollowUpDeeds.DECIDE : FollowUpDeeds.ORDER;
        journal.append(author, new Event(plan.id().value(), plan.id().value(), deed, wanted.council(), null, instead == null && charge != null ? charge.called() : null));
        return true;
    }

    /** It holds no more, for a reason; both stay to be read. */
    @Transactional
    public void lift(PlanView plan, CouncilOrder order, String why, Author author) {
        settings.lock(plan.id());
        if (orders.list(plan.id()).stream().anyMatch(each -> each.id().equals(order.id()) && each.lifted() == null)) {
            orders.lift(order.id(), stands(plan) ? day(plan) : LocalDate.now(clock), why, author);
            CouncilOrder.Charge charge = order.charge();
            journal.append(author, new Event(plan.id().value(), plan.id().value(), charge == null ? FollowUpDeeds.LIFT_DECISION : FollowUpDeeds.LIFT_ORDER, order.council(), null, charge == null ? null : charge.called()));
        }
    }

    /** As duties of those who are to do them; where one is no more, of who came after it. */
    private List<Duty> ordered(PlanView plan, LocalDate day) {
        List<CouncilOrder> holding = orders(plan, day);
        if (holding.isEmpty()) {
            return List.of();
        }
        Lives lives = reforms.lives(plan.directory());
        Setting setting = setting(plan);
        Map<ElementId, Given> given = duties.list(plan.id()).stream().collect(Collectors.toMap(Given::measure, each -> each, (first, second) -> second));
        return holding.stream().flatMap(order -> Stream.ofNullable(order.charge()).map(charge -> {
            Optional<Given> said = Optional.ofNullable(given.get(order.element()));
            Holder owner = lives.heirs(charge.owner(), day).stream().findFirst().<Holder>map(heir -> new Holder.Known(heir.id(), heir.name(day).orElseGet(heir::lastName)))
                    .orElseGet(() -> new Holder.Known(charge.owner(), organisations.name(charge.owner())));
            return new Duty(order.measure(charge.due()), owner, said.map(Given::role).orElse(null), false, said.map(Given::person).orElse(null), setting.days(), charge.due(), true);
        })).toList();
    }

    private FollowUp read(PlanView plan, LocalDate day) {
        List<Report> all = reports(plan);
        Told told = plan.once(new Laid(revision(plan), all.size()), () -> Told.of(all));
        return FollowUp.of(plan.plan(), duties(plan, day), ordered(plan, day), told, setting(plan), reforms.lives(plan.directory()), day);
    }

    private Region region(PlanView plan, LocalDate day) {
        return day.equals(plan.region().on()) ? plan.region() : organisations.on(plan.directory(), plan.region().id(), day).orElse(plan.region());
    }

    private String revision(PlanView plan) {
        String revision = plan.revision(settings);
        return revision == null ? "" : revision;
    }
}
