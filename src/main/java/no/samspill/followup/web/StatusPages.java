package no.samspill.followup.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.followup.BesideStatus;
import no.samspill.followup.Budget;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Followed;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.followup.Meeting;
import no.samspill.followup.Money;
import no.samspill.followup.MoneyInWords;
import no.samspill.followup.OrderInWords;
import no.samspill.followup.Report;
import no.samspill.followup.State;
import no.samspill.followup.reminding.Digests;
import no.samspill.followup.reminding.TriedInWords;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import no.samspill.plan.web.LivePlanLinks;
import no.samspill.publishing.document.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the public page of how far a plan has come; made once for all who look at the same day. */
@Component
class StatusPages {
    /** More measures than that have no room beside each other. */
    private static final int COLUMNS = 6;

    private static final int DAYS = 4;

    private final FollowUps followUps;
    private final Digests reminders;
    private final List<BesideStatus> beside;
    private final ObjectProvider<Budget.Keeper> budgets;

    StatusPages(FollowUps followUps, Digests reminders, List<BesideStatus> beside, ObjectProvider<Budget.Keeper> budgets) {
        this.budgets = budgets;
        this.reminders = reminders;
        this.followUps = followUps;
        this.beside = beside;
    }

    static Shell shell(Visit visit, PlanView view, String title) {
        return Shell.of(
                visit, title, new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("followup.crumb"), FollowUpAt.status(view)));
    }

    /** @param asked a day, as the address says it; what is no day, or has not come, is the day the page speaks of by itself */
    StatusPage of(PlanView view, String asked, String area, @Nullable String desk, Visit visit) {
        LocalDate usual = followUps.day(view);
        LocalDate day = Typed.day(asked).filter(one -> !one.isAfter(usual)).orElse(usual);
        return new Making(view, visit, followUps.on(view, day), usual, area).page(desk);
    }

    private final class Making {
        private final PlanView view;
        private final Visit visit;
        private final Words w;
        private final NorwegianDates dates;
        private final FollowUp now;
        private final LocalDate usual;
        private final FollowUpInWords said;
        private final LivePlanLinks links;
        private final String area;
        private @Nullable TriedInWords tried;

        Making(PlanView view, Visit visit, FollowUp now, LocalDate usual, String area) {
            this.view = view;
            this.visit = visit;
            this.w = visit.words();
            this.dates = NorwegianDates.of(w.language());
            this.now = now;
            this.usual = usual;
            this.said = new FollowUpInWords(w);
            this.links = LivePlanLinks.of(view);
            this.area = area;
        }

        StatusPage page(@Nullable String desk) {
            List<StatusPage.Area> areas = areas();
            return new StatusPage(
                    shell(visit, view, said.finding(now) + ": " + view.plan().title()), view, said.finding(now), said.lead(now), dates.date(now.on()), now.on().toString(),
                    followUps.stands(view) ? w.get("followup.example") : now.on().isBefore(usual) ? w.get("followup.then", dates.date(now.on())) : null,
                    days(), counts(), areas, furthest(), since(), late(), silent(), (int) now.measures().stream().filter(Followed::silent).count(), never(), matrix(), money(),
                    now.measures().stream().map(this::one).toList(), orders(), papers(), beside.stream().flatMap(room -> room.links(view, w).stream()).toList(), desk);
        }

        private List<StatusPage.Day> days() {
            List<StatusPage.Day> days = new ArrayList<>();
            LocalDate begun = now.setting().since();
            if (begun != null && !begun.isAfter(usual)) {
                days.add(day(begun, w.get("followup.day.begun")));
            }
            List<Meeting> before = followUps.meetings(view).stream().filter(meeting -> meeting.day().isBefore(usual) && (begun == null || meeting.day().isAfter(begun))).toList();
            before.stream().skip(Math.max(0, before.size() - (DAYS - 2))).forEach(meeting -> days.add(day(meeting.day(), meeting.title())));
            days.add(day(usual, w.get(followUps.stands(view) ? "followup.day.example" : "followup.day.today")));
            if (days.stream().noneMatch(StatusPage.Day::shown)) {
                days.add(day(now.on(), w.get("followup.day.asked")));
                days.sort(Comparator.comparing(StatusPage.Day::href));
            }
            return days;
        }

        private StatusPage.Day day(LocalDate day, String what) {
            return new StatusPage.Day(dates.date(day), what, FollowUpAt.status(view, day, null), day.equals(now.on()));
        }

        private List<StatusPage.Count> counts() {
            Map<Standing, Integer> counts = now.counts();
            int all = Math.max(1, now.measures().size());
            List<StatusPage.Count> told = new ArrayList<>();
            int before = 0;
            for (Standing standing : Standing.values()) {
                int number = FollowUpInWords.count(counts, standing);
                told.add(new StatusPage.Count(standing, number, percent(before, all), percent(number, all)));
                before += number;
            }
            return told;
        }

        private static String percent(int part, int all) {
            return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / all);
        }

        private List<StatusPage.Area> areas() {
            return rows().stream().map(row -> {
                List<Followed> under = now.under(row);
                Map<Standing, Integer> counts = FollowUp.counts(under);
                return new StatusPage.Area(
                        row.title(), under.isEmpty() ? null : FollowUpAt.status(view, now.on().equals(usual) ? null : now.on(), rows().indexOf(row) + 1) + "#h-kommuner", under.stream().sorted(Comparator.comparing(Followed::standing)).map(each -> new StatusPage.Unit(each.standing(), links.measure(each.measure()))).toList(),
                        under.isEmpty() ? w.get("followup.area.empty") : said.counted(counts), Arrays.stream(Standing.values()).map(standing -> FollowUpInWords.count(counts, standing)).toList());
            }).toList();
        }

        private List<Element> rows() {
            return view.plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA).toList();
        }

        /** "Kompetanse er kommet lengst": the area with the largest share completed, where one is ahead of the others. */
        private String furthest() {
            Map<String, Double> shares = new LinkedHashMap<>();
            rows().stream().filter(row -> row.measures().findAny().isPresent()).forEach(row -> {
                List<Followed> under = now.under(row);
                Map<Standing, Integer> counts = FollowUp.counts(under);
                shares.put(row.title(), (FollowUpInWords.count(counts, Standing.COMPLETED) + 0.5 * FollowUpInWords.count(counts, Standing.UNDER_WAY)) / under.size());
            });
            double most = shares.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
            List<String> ahead = shares.entrySet().stream().filter(each -> each.getValue() == most).map(Map.Entry::getKey).toList();
            return most > 0 && ahead.size() == 1 && shares.size() > 1 ? w.get("followup.areas.furthest", ahead.getFirst()) : w.get("followup.areas");
        }

        private StatusPage.@Nullable Since since() {
            return followUps.meetings(view).stream().filter(meeting -> meeting.day().isBefore(now.on())).reduce((earlier, later) -> later).map(meeting -> {
                FollowUp then = followUps.on(view, meeting.day());
                List<StatusPage.Moved> moved = now.since(then).stream().map(this::moved).toList();
                int reports = (int) followUps.reports(view).stream().filter(report -> report.day().isAfter(meeting.day()) && !report.day().isAfter(now.on())).count();
                String day = dates.date(meeting.day());
                String heading = moved.isEmpty() ? w.get("followup.since.none", day) : w.get(moved.size() == 1 ? "followup.since.one" : "followup.since", upper(w.number(moved.size())), day);
                return new StatusPage.Since(heading, day, moved, reports);
            }).orElse(null);
        }

        private StatusPage.Moved moved(FollowUp.Moved each) {
            Followed measure = each.measure();
            Optional<Report> last = measure.last();
            String how = w.get("followup.moved", lower(w.get(each.from().key())), lower(w.get(measure.standing().key())));
            return new StatusPage.Moved(
                    name(measure.measure()), links.measure(measure.measure()), each.from(), measure.standing(),
                    last.map(report -> w.get("followup.moved.on", how, dates.date(report.day()))).orElse(how), last.map(Report::words).orElse(null));
        }

        private List<StatusPage.Late> late() {
            return now.late().stream().map(each -> new StatusPage.Late(name(each.measure()), links.measure(each.measure()), w.get("followup.late.by", dates.date(each.end().orElseThrow())))).toList();
        }

        private List<StatusPage.Silent> silent() {
            return now.silent().stream().filter(line -> !line.never()).collect(Collectors.groupingBy(line -> line.duty().holder().name(), LinkedHashMap::new, Collectors.toList()))
                    .entrySet().stream()
                    .map(each -> new StatusPage.Silent(each.getKey(), each.getValue().size(), w.get("followup.silent.longest", each.getValue().stream().mapToLong(line -> line.quiet().orElse(0)).max().orElse(0)), tried(each.getValue())))
                    .sorted(Comparator.comparing(StatusPage.Silent::measures).reversed())
                    .toList();
        }

        private List<StatusPage.Never> never() {
            List<StatusPage.Never> never = new ArrayList<>();
            if (now.setting().since() != null) {
                now.never().forEach(holder -> never.add(new StatusPage.Never(holder.name(), w.get("followup.never.measures", now.of(holder.key()).size()), tried(now.of(holder.key())))));
            }
            now.measures().stream().filter(each -> each.lines().isEmpty()).forEach(each -> never.add(new StatusPage.Never(name(each.measure()), w.get("followup.told.nobody"), null)));
            return never;
        }

        /** Asked for only where somebody is silent. */
        private @Nullable String tried(List<Line> lines) {
            if (tried == null) {
                tried = new TriedInWords(reminders.tried(view), w);
            }
            return tried.of(lines);
        }

        private StatusPage.@Nullable Matrix matrix() {
            List<Element> areas = rows().stream().filter(row -> now.under(row).stream().anyMatch(each -> !each.lines().isEmpty())).toList();
            List<Followed> all = areas.isEmpty() ? now.measures() : now.under(chosen(areas));
            List<Followed> answered = all.stream().filter(each -> !each.lines().isEmpty()).toList();
            if (answered.isEmpty()) {
                return null;
            }
            List<String> nobodys = all.stream().filter(each -> each.lines().isEmpty()).map(each -> label(each.measure())).toList();
            List<Holder> holders = holders(answered);
            List<Holder> municipalities = holders.stream().filter(this::municipality).toList();
            List<Holder> of = municipalities.isEmpty() ? holders : municipalities;
            int told = (int) of.stream().filter(holder -> now.of(holder.key()).stream().anyMatch(line -> !line.never())).count();
            String heading = w.get(municipalities.isEmpty() ? "followup.matrix.parties" : "followup.matrix.municipalities", upper(w.number(told)), w.number(of.size()));
            List<Followed> columns = answered.size() > COLUMNS ? List.of() : answered;
            return new StatusPage.Matrix(
                    heading, areas.isEmpty() ? view.plan().title() : chosen(areas).title(), nobodys.isEmpty() ? null : w.get("followup.matrix.left", said.listed(nobodys)),
                    areas.size() < 2 ? List.of() : areas.stream().map(row -> new StatusPage.Picked(row.title(), FollowUpAt.status(view, now.on().equals(usual) ? null : now.on(), rows().indexOf(row) + 1) + "#h-kommuner", row.equals(chosen(areas)))).toList(),
                    columns.stream().map(each -> new StatusPage.Column(label(each.measure()), each.measure().title(), links.measure(each.measure()))).toList(),
                    holders.stream().map(holder -> row(holder, answered, columns)).toList());
        }

        private Element chosen(List<Element> areas) {
            return area.matches("[0-9]{1,3}") ? areas.stream().filter(row -> rows().indexOf(row) + 1 == Integer.parseInt(area)).findFirst().orElse(areas.getFirst()) : areas.getFirst();
        }

        /** Municipalities first, in order of their names, as members are; then the others. */
        private List<Holder> holders(List<Followed> measures) {
            Map<String, Holder> all = measures.stream().flatMap(each -> each.lines().stream()).map(line -> line.duty().holder())
                    .collect(Collectors.toMap(Holder::key, holder -> holder, (first, second) -> first, LinkedHashMap::new));
            return Stream.concat(all.values().stream().filter(this::municipality).sorted(Comparator.comparing(this::order)), all.values().stream().filter(holder -> !municipality(holder))).toList();
        }

        private int order(Holder holder) {
            return members().indexOf(holder instanceof Holder.Known(var id, var name) ? id : null);
        }

        private boolean municipality(Holder holder) {
            return holder instanceof Holder.Known(var id, var name) && members().contains(id);
        }

        private List<OrganisationId> members() {
            return view.region().members().stream().map(Organisation::id).toList();
        }

        private StatusPage.Row row(Holder holder, List<Followed> answered, List<Followed> columns) {
            List<Line> own = answered.stream().flatMap(each -> each.lines().stream()).filter(line -> line.duty().holder().key().equals(holder.key())).toList();
            Map<Standing, Integer> counts = own.stream().collect(Collectors.toMap(line -> line.state().map(State::standing).orElse(Standing.UNTOLD), line -> 1, Integer::sum, () -> new java.util.EnumMap<>(Standing.class)));
            List<StatusPage.@Nullable Cell> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(own.stream().filter(line -> line.duty().measure().id().equals(column.measure().id())).findFirst().map(this::cell).orElse(null)));
            return new StatusPage.Row(
                    holder.name(), cells, columns.isEmpty() ? said.counted(counts) : null,
                    own.stream().flatMap(line -> line.lastDay().stream()).max(Comparator.naturalOrder()).map(dates::date).orElseGet(() -> w.get("followup.never")));
        }

        private StatusPage.Cell cell(Line line) {
            return line.state().map(state -> new StatusPage.Cell(state.standing(), w.get("followup.state." + state))).orElseGet(() -> new StatusPage.Cell(Standing.UNTOLD, w.get("followup.untold")));
        }

        private StatusPage.MoneyTold money() {
            Money of = Money.of(view.plan().measures().toList());
            @Nullable Budget held = budgets.stream().map(room -> room.of(view)).filter(Objects::nonNull).findFirst().orElse(null);
            MoneyInWords money = new MoneyInWords(of, held, now.measures().size(), "#" + StatusPage.MoneyTold.EACH, w);
            String language = view.plan().language();
            return new StatusPage.MoneyTold(
                    money.heading(), now.on().isBefore(usual) ? w.get("followup.money.now") : null, money.blocks(),
                    of.entries().isEmpty() ? null : money.each(measure -> new no.samspill.publishing.document.Line(List.of(new Span(name(measure), false, false, links.measure(measure), language)))));
        }

        private StatusPage.One one(Followed each) {
            var light = now.setting().lights().get(each.standing());
            return new StatusPage.One(
                    label(each.measure()), each.measure().title(), links.measure(each.measure()), each.standing(), each.told() || each.standing() == Standing.UNTOLD ? said.told(each) : w.get("followup.told.plan"),
                    each.last().map(report -> dates.date(report.day())).orElse(null), light == null ? null : light.name());
        }

        private List<StatusPage.Ordered> orders() {
            return followUps.orders(view, now.on()).stream().flatMap(order -> now.orders().stream().filter(each -> each.measure().id().equals(order.element())).map(each -> new StatusPage.Ordered(
                    order.words(), OrderInWords.from(order, w), each.lines().getFirst().duty().holder().name(), each.end().map(dates::date).orElse(""), each.late(), each.standing(), each.last().map(report -> dates.date(report.day())).orElse(null)))).toList();
        }

        private List<StatusPage.Picked> papers() {
            return links.status().entrySet().stream().map(file -> new StatusPage.Picked(file.getKey(), file.getValue(), false)).toList();
        }

        private String name(Element measure) {
            return (label(measure) + " " + measure.title()).strip();
        }

        private String label(Element measure) {
            return view.labels().findFull(measure.id()).orElse("");
        }

        private static String lower(String word) {
            return word.toLowerCase(Locale.ROOT);
        }

        private static String upper(String word) {
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
    }
}
