package no.samspill.followup.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.followup.Asked;
import no.samspill.followup.Counted;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.followup.Report;
import no.samspill.followup.ReportFile;
import no.samspill.followup.ReportId;
import no.samspill.followup.State;
import no.samspill.followup.StatusReports;
import no.samspill.followup.reminding.Digests;
import no.samspill.followup.reminding.Tried;
import no.samspill.followup.reminding.TriedInWords;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.Told;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the pages where those who answer for measures report. */
@Component
class StatusDesk {
    /** What was told lately, at most. */
    private static final int LATELY = 8;

    /** Days ahead in which something is said to come. */
    private static final int AHEAD = 30;

    /** For so long it is undone by one press; after that it is corrected, with a reason. */
    private static final Duration REGRET = Duration.ofDays(7);

    private final FollowUps followUps;
    private final Digests reminders;
    private final People people;
    private final Clock clock;

    StatusDesk(FollowUps followUps, Digests reminders, People people, Clock clock) {
        this.reminders = reminders;
        this.people = people;
        this.followUps = followUps;
        this.clock = clock;
    }

    static Shell shell(Visit visit, PlanView view, String title) {
        return Shell.of(
                visit, title, new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(visit.words().get("followup.desk"), FollowUpAt.desk(view)));
    }

    /** Those whose reports somebody may give, in the plan's order. */
    static List<Holder> theirs(FollowUp now, Reach reach) {
        return now.holders().stream().filter(holder -> StatusReports.mayReport(reach, holder)).toList();
    }

    StatusDeskPage desk(PlanView view, Person who, String asked, List<Problem> problems, @Nullable String safe, Visit visit) {
        Words w = visit.words();
        NorwegianDates dates = NorwegianDates.of(w.language());
        FollowUp now = followUps.now(view);
        List<Holder> theirs = theirs(now, who.reach(view.region().id()));
        List<Holder> shown = theirs.stream().filter(holder -> asked.isEmpty() || holder.key().equals(asked)).toList();
        Set<String> keys = shown.stream().map(Holder::key).collect(Collectors.toSet());
        List<Line> lines = now.lines().stream().filter(line -> keys.contains(line.duty().holder().key())).toList();
        boolean several = shown.size() > 1;
        List<Person> present = people.in(view.region().id());
        List<StatusDeskPage.Group> groups = groups(view, lines, several, present, now, dates, w);
        int waiting = groups.stream().filter(StatusDeskPage.Group::now).mapToInt(group -> group.rows().size()).sum();
        boolean keeps = who.keeps(view.region().id());
        String finding = theirs.isEmpty() ? w.get("report.desk.nobody") : waiting == 0 ? w.get(keeps ? "report.desk.nothing.keeps" : "report.desk.nothing")
                : w.get((waiting == 1 ? "report.desk.one" : "report.desk.several") + (keeps ? ".keeps" : ""), FollowUpInWords.upper(w.number(waiting)));
        String lead = theirs.isEmpty() ? w.get("report.desk.nobody.lead") : now.setting().since() == null ? w.get(keeps ? "report.desk.not-begun.keeps" : "report.desk.not-begun") : waiting == 0 ? next(lines, dates, w) : w.get(keeps ? "report.desk.lead.keeps" : "report.desk.lead");
        List<StatusPage.Picked> whose = theirs.size() < 2 ? List.of() : whose(view, theirs, asked, w);
        String of = shown.size() == 1 ? shown.getFirst().name() : view.region().name();
        return new StatusDeskPage(
                shell(visit, view, finding), view, finding, lead, w.get("report.desk.day", dates.date(now.on()), of), groups, done(view, keys, now, dates, w), keeps ? silent(view, present, now, w) : List.of(), w.get("reminder.is." + reminders.rhythm(who.id())), whose, asked,
                keeps ? FollowUpAt.setting(view) : null, UUID.randomUUID().toString(), safe, problems, problems.isEmpty() ? 200 : 422);
    }

    private static List<StatusPage.Picked> whose(PlanView view, List<Holder> theirs, String asked, Words w) {
        List<StatusPage.Picked> whose = new ArrayList<>();
        whose.add(new StatusPage.Picked(w.get("report.desk.all"), FollowUpAt.desk(view), asked.isEmpty()));
        theirs.forEach(holder -> whose.add(new StatusPage.Picked(holder.name(), asking(FollowUpAt.desk(view), holder), holder.key().equals(asked))));
        return whose;
    }

    /** Where a duty is reported on. */
    static String reportAt(PlanView view, Line line) {
        return asking(FollowUpAt.desk(view) + "/" + line.duty().measure().number(), line.duty().holder());
    }

    private static String asking(String path, Holder holder) {
        return UriComponentsBuilder.fromPath(path).queryParam("hvem", "{hvem}").encode().buildAndExpand(holder.key()).toUriString();
    }

    private static String next(List<Line> lines, NorwegianDates dates, Words w) {
        return lines.stream().flatMap(line -> line.due().stream()).min(Comparator.naturalOrder()).map(day -> w.get("report.desk.next", dates.date(day))).orElseGet(() -> w.get("report.desk.none"));
    }

    private List<StatusDeskPage.Group> groups(PlanView view, List<Line> lines, boolean several, List<Person> present, FollowUp now, NorwegianDates dates, Words w) {
        Map<String, List<Line>> sorted = new LinkedHashMap<>();
        List.of("now", "soon", "later", "undated", "closed").forEach(each -> sorted.put(each, new ArrayList<>()));
        lines.forEach(line -> Objects.requireNonNull(sorted.get(group(line, now.on()))).add(line));
        List<StatusDeskPage.Group> groups = new ArrayList<>();
        sorted.forEach((key, all) -> {
            if (!all.isEmpty()) {
                all.sort(Comparator.comparing(line -> line.due().orElse(LocalDate.MAX)));
                groups.add(new StatusDeskPage.Group(
                        w.get("report.group." + key), key.equals("now") ? dates.date(now.on()) : null, key.equals("now"), all.stream().map(line -> row(view, line, several, present, dates, w)).toList()));
            }
        });
        return groups;
    }

    /** Due since a day, and what nobody has told of yet, waits now. */
    private static String group(Line line, LocalDate on) {
        if (!line.open()) {
            return "closed";
        }
        return line.waits() ? "now" : line.due().map(day -> day.isAfter(on.plusDays(AHEAD)) ? "later" : "soon").orElse("undated");
    }

    private StatusDeskPage.Row row(PlanView view, Line line, boolean several, List<Person> present, NorwegianDates dates, Words w) {
        Element measure = line.duty().measure();
        Holder holder = line.duty().holder();
        String said = line.last().map(report -> w.get("report.row.last", dates.date(report.day()), said(report, line, w))).orElseGet(() -> w.get("report.row.never"));
        return new StatusDeskPage.Row(
                measure.number() + "/" + holder.key(), view.labels().findFull(measure.id()).orElse(""), measure.title(), asking(FollowUpAt.desk(view) + "/" + measure.number(), holder), several ? holder.name() : null,
                line.state().map(State::standing).orElse(Standing.UNTOLD), line.open() ? line.last().map(report -> dates.date(report.day())).orElse(null) : null, said, asked(view, line, present, w), line.duty().tentative());
    }

    /** Whom it waits for, where somebody is set, has left, or where nobody reports for the holder; and of whom it came where that is new. */
    private static @Nullable String asked(PlanView view, Line line, List<Person> present, Words w) {
        List<String> parts = new ArrayList<>();
        List<String> before = line.told().isEmpty() ? line.before().stream().map(report -> report.holder().name()).filter(name -> !name.equals(line.duty().holder().name())).distinct().toList() : List.of();
        if (!before.isEmpty()) {
            parts.add(w.get("report.asked.after", Told.listed(before, w)));
        }
        Asked asked = Asked.of(line.duty(), view.region().id(), present);
        String holder = line.duty().holder().name();
        if (asked.gone()) {
            parts.add(w.get("report.asked.gone." + asked.whose(), holder));
        } else if (asked.whose() == Asked.Whose.PERSON) {
            parts.add(w.get("report.asked.PERSON", asked.people().getFirst().name()));
        } else if (asked.whose() == Asked.Whose.SECRETARIAT && line.waits()) {
            parts.add(w.get("report.asked.SECRETARIAT", holder));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private static String said(Report report, Line line, Words w) {
        return said(line.state().orElse(report.state()), report, w);
    }

    /** "under arbeid, på plan" */
    static String said(State state, Report report, Words w) {
        String told = FollowUpInWords.lower(w.get("followup.state." + state));
        return report.health() == Health.UNKNOWN ? told : told + ", " + FollowUpInWords.lower(w.get("health." + report.health()));
    }

    private List<StatusDeskPage.Done> done(PlanView view, Set<String> keys, FollowUp now, NorwegianDates dates, Words w) {
        List<Report> all = followUps.reports(view);
        Set<ReportId> corrected = all.stream().map(Report::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.reversed().stream().filter(report -> keys.contains(report.holder().key()) && !report.day().isAfter(now.on()))
                .sorted(Comparator.comparing(Report::day).reversed()).limit(LATELY).map(report -> {
            String name = now.find(report.measure()).map(each -> view.labels().findFull(each.measure().id()).orElse(each.measure().title())).orElse("");
            String what = switch (report.kind()) {
                case UNCHANGED -> w.get("report.done.UNCHANGED", name, report.holder().name());
                case WITHDRAWN -> w.get("report.done.WITHDRAWN", name, report.holder().name());
                case REPORT -> w.get("report.done.REPORT", name, said(report.state(), report, w), report.holder().name());
            };
            boolean last = report.kind() != Report.Entry.WITHDRAWN && !corrected.contains(report.id()) && report.told().isAfter(clock.instant().minus(REGRET));
            return new StatusDeskPage.Done(what, dates.date(report.day()), last ? String.valueOf(report.number()) : null);
        }).toList();
    }

    private List<StatusDeskPage.Silent> silent(PlanView view, List<Person> present, FollowUp now, Words w) {
        TriedInWords tried = new TriedInWords(now.silent().isEmpty() ? new Tried(List.of()) : reminders.tried(view), w);
        return now.silent().stream().collect(Collectors.groupingBy(line -> line.duty().holder(), LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(each -> new StatusDeskPage.Silent(
                        each.getKey().name(), each.getKey().key(), each.getValue().size(),
                        each.getValue().stream().allMatch(Line::never) ? w.get("report.silent.never") : w.get("followup.silent.longest", each.getValue().stream().mapToLong(line -> line.quiet().orElse(0)).max().orElse(0)), tried.whole(each.getValue()),
                        each.getValue().stream().anyMatch(line -> Asked.of(line.duty(), view.region().id(), present).whose() != Asked.Whose.SECRETARIAT)))
                .sorted(Comparator.comparing(StatusDeskPage.Silent::measures).reversed())
                .toList();
    }

    ReportPage report(PlanView view, Line line, ReportForm form, @Nullable Report corrects, List<Problem> problems, HttpStatus status, Person who, Visit visit) {
        List<Person> present = people.in(view.region().id());
        Words w = visit.words();
        NorwegianDates dates = NorwegianDates.of(w.language());
        Element measure = line.duty().measure();
        Holder holder = line.duty().holder();
        String label = view.labels().findFull(measure.id()).orElse("");
        String at = asking(FollowUpAt.desk(view) + "/" + measure.number(), holder);
        Map<ReportId, List<ReportFile>> files = followUps.files(view);
        List<Report> all = followUps.reports(view).stream().filter(report -> report.measure().equals(measure.id()) && (report.holder().key().equals(holder.key()) || line.before().contains(report))).toList();
        Map<ReportId, Report> later = all.stream().filter(report -> report.corrects() != null).collect(Collectors.toMap(report -> Objects.requireNonNull(report.corrects()), report -> report));
        return new ReportPage(
                shell(visit, view, w.get(corrects == null ? "report.title" : "report.title.correct", label.isEmpty() ? measure.title() : label)), view, label, measure.title(), FollowUpAt.about(view, measure), holder.name(), at,
                line.last().map(report -> w.get("report.row.last", dates.date(report.day()), said(report, line, w))).orElse(null), form,
                all.reversed().stream().map(report -> told(view, report, Optional.ofNullable(later.get(report.id())), files.getOrDefault(report.id(), List.of()), at, !report.holder().key().equals(holder.key()), dates, w)).toList(),
                corrects == null ? null : w.get("report.correcting", dates.date(corrects.day()), said(corrects.state(), corrects, w)), hands(view, line, present, who), asked(view, line, present, w), problems, status.value());
    }

    /** Whom it may be given to: those who report for the holder; of the secretariat, where that chooses. */
    private static ReportPage.Hands hands(PlanView view, Line line, List<Person> present, Person who) {
        boolean keeps = who.keeps(view.region().id());
        List<Person> own = present.stream().filter(person -> StatusReports.mayReport(person.reach(view.region().id()), line.duty().holder()) && (keeps || !person.keeps(view.region().id()))).toList();
        PersonId set = line.duty().person();
        return new ReportPage.Hands(
                own.stream().collect(Collectors.toMap(person -> person.id().toString(), Person::name, (one, other) -> one, LinkedHashMap::new)), own.stream().anyMatch(person -> person.id().equals(set)) ? String.valueOf(set) : "");
    }

    private static ReportPage.Told told(PlanView view, Report report, Optional<Report> later, List<ReportFile> files, String at, boolean others, NorwegianDates dates, Words w) {
        boolean withdrawn = report.kind() == Report.Entry.WITHDRAWN;
        String what = withdrawn ? w.get("report.told.WITHDRAWN") : FollowUpInWords.upper(said(report.state(), report, w)) + (report.kind() == Report.Entry.UNCHANGED ? ". " + w.get("report.told.UNCHANGED") : "");
        @Nullable String note = report.why() != null ? w.get("report.told.why", report.why())
                : later.map(other -> w.get(other.kind() == Report.Entry.WITHDRAWN ? "report.told.taken-back" : "report.told.corrected", dates.date(other.day()))).orElse(null);
        return new ReportPage.Told(
                dates.date(report.day()) + (others ? ", " + report.holder().name() : ""), what, report.words(), counted(report, w), report.next() == null ? null : report.nextBy() == null ? report.next() : report.next() + " (" + dates.date(report.nextBy()) + ")", note,
                later.isPresent(), withdrawn || later.isPresent() ? null : at + "&retter=" + report.number(), files.stream().map(file -> new ReportPage.File(file.name(), view.address() + "/status/fil/" + file.id())).toList());
    }

    static @Nullable String counted(Report report, Words w) {
        return report.counted() == null ? null : counted(report.counted(), w);
    }

    static String counted(Counted counted, Words w) {
        Numbers numbers = Numbers.of(w.language());
        String done = numbers.say(counted.done());
        BigDecimal whole = counted.whole();
        return whole == null ? w.get("report.counted.alone", done)
                : counted.percent().map(percent -> w.get("report.counted", done, numbers.say(whole), percent)).orElseGet(() -> w.get("report.counted.undefined", done, numbers.say(whole)));
    }
}
