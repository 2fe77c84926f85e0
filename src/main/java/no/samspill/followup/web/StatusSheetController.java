package no.samspill.followup.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.files.web.Sent;
import no.samspill.followup.Counted;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.followup.NewReport;
import no.samspill.followup.Report;
import no.samspill.followup.StatusReports;
import no.samspill.followup.WaitingSheets;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Slug;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.worksheet.SheetTurns;
import no.samspill.worksheet.book.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** A status sheet out, filled in, and in again: what it becomes is said before it is taken in, and it is taken in whole or not at all. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/status/ark")
class StatusSheetController {
    private static final int SHOWN = 500;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FollowUps followUps;
    private final StatusReports reports;
    private final WaitingSheets sheets;
    private final SheetTurns turns;
    private final Clock clock;

    StatusSheetController(FollowUps followUps, StatusReports reports, WaitingSheets sheets, SheetTurns turns, Clock clock) {
        this.turns = turns;
        this.followUps = followUps;
        this.reports = reports;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping
    Page blank(@Working PlanView view, Person who, Visit visit) {
        return page(view, who, List.of(), visit);
    }

    /** @param whose the key of one who answers; empty for all of theirs */
    @GetMapping("/status.xlsx")
    ResponseEntity<byte[]> fetch(@Working PlanView view, @RequestParam(name = "hvem", defaultValue = "") String whose, Person who, Visit visit) throws IOException {
        List<Line> lines = theirs(view, who).stream().filter(line -> whose.isEmpty() || line.duty().holder().key().equals(whose)).toList();
        if (lines.isEmpty()) {
            throw Refused.unknown("report.no-duty");
        }
        String name = whose.isEmpty() ? view.slug() : Slug.of(lines.getFirst().duty().holder().name());
        return Sent.saved("status-" + name + ".xlsx", TYPE, StatusSheet.of(view, lines, day(view).toString(), visit.words()));
    }

    @PostMapping
    Object send(@Working PlanView view, @RequestParam("fil") @Nullable MultipartFile file, Person who, Visit visit) throws IOException {
        if (file == null || file.isEmpty()) {
            return page(view, who, List.of(Problem.of("input.one.file.missing").at("fil")), visit);
        }
        byte[] content = file.getInputStream().readNBytes((int) Limits.DEFAULT.fileBytes() + 1);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "status.xlsx");
        return switch (read(view, who, UUID.randomUUID(), name, content, visit.words())) {
            case StatusSheetReader.Read.Not(var why) -> page(view, who, List.of(Problem.of(why.key(), why.arguments().toArray()).at("fil")), visit);
            case StatusSheetReader.Read.NoSheetOfOurs none -> page(view, who, List.of(Problem.of("sheet.status.wrong.columns").at("fil")), visit);
            case StatusSheetReader.Read.Rows(var rows, var same) when rows.isEmpty() -> page(view, who, List.of(Problem.of("sheet.status.wrong.nothing").at("fil")), visit);
            case StatusSheetReader.Read.Rows rows -> "redirect:" + at(view) + "/" + sheets.keep(view.id(), who.id(), name, content);
        };
    }

    @GetMapping("/{ark}")
    Page look(@Working PlanView view, @PathVariable UUID ark, Person who, Visit visit) {
        WaitingSheets.Waiting waiting = find(view, ark, who);
        StatusSheetReader.Read.Rows read = read(view, waiting, who, visit.words());
        Words w = visit.words();
        List<String> wrong = read.rows().stream().filter(row -> !row.problems().isEmpty())
                .map(row -> w.get("sheet.status.wrong.row", String.valueOf(row.at()), row.problems().stream().map(problem -> problem.text(w)).distinct().collect(Collectors.joining(". ")))).toList();
        List<StatusSheetPage.Row> rows = read.rows().stream().filter(row -> row.problems().isEmpty()).limit(SHOWN).map(row -> row(view, row, w)).toList();
        String finding = wrong.isEmpty() ? w.get("sheet.status.finding", rows.size()) : w.get("sheet.status.finding.wrong", wrong.size());
        return new StatusSheetPage(StatusDesk.shell(visit, view, finding), view, finding, List.of(), new StatusSheetPage.Preview(waiting.name(), at(view) + "/" + ark, wrong, rows, read.same()), List.of(), 200);
    }

    @PostMapping("/{ark}")
    String take(@Working PlanView view, @PathVariable UUID ark, @RequestParam(name = "handling", defaultValue = "") String act, Person who, Visit visit, RedirectAttributes next) {
        WaitingSheets.Waiting waiting = find(view, ark, who);
        if (!act.equals("legg-inn")) {
            sheets.discard(ark);
            return "redirect:" + at(view);
        }
        StatusSheetReader.Read.Rows read = read(view, waiting, who, visit.words());
        boolean whole = read.rows().stream().allMatch(row -> row.problems().isEmpty())
                && reports.giveAll(view, read.rows().stream().map(StatusSheetReader.One::report).toList(), who.reach(view.region().id()), holder -> author(view, holder, who));
        if (!whole) {
            next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.WARNING, visit.words().get("sheet.status.changed")));
            return "redirect:" + at(view) + "/" + ark;
        }
        sheets.discard(ark);
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("sheet.status.done", read.rows().size())));
        return "redirect:" + FollowUpAt.desk(view);
    }

    private Page page(PlanView view, Person who, List<Problem> problems, Visit visit) {
        FollowUp now = followUps.now(view);
        List<Holder> theirs = StatusDesk.theirs(now, who.reach(view.region().id()));
        List<StatusPage.Picked> whose = new ArrayList<>();
        if (theirs.size() > 1) {
            whose.add(new StatusPage.Picked(visit.words().get("report.desk.all"), at(view) + "/status.xlsx", false));
        }
        theirs.forEach(holder -> whose.add(new StatusPage.Picked(holder.name(), UriComponentsBuilder.fromPath(at(view) + "/status.xlsx").queryParam("hvem", "{hvem}").encode().buildAndExpand(holder.key()).toUriString(), false)));
        String title = visit.words().get("sheet.status.title");
        return new StatusSheetPage(StatusDesk.shell(visit, view, title), view, title, whose, null, problems, (problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value());
    }

    private static StatusSheetPage.Row row(PlanView view, StatusSheetReader.One row, Words w) {
        Line line = Objects.requireNonNull(row.line());
        String to = FollowUpInWords.lower(w.get("followup.state." + row.form().state()));
        String health = row.form().health().isEmpty() ? "" : ", " + FollowUpInWords.lower(w.get("health." + row.form().health()));
        String change = line.state().map(state -> state.name().equals(row.form().state()) ? w.get("sheet.status.stays", to) : w.get("followup.moved", FollowUpInWords.lower(w.get("followup.state." + state)), to)).orElseGet(() -> w.get("sheet.status.first", to));
        NewReport report = row.report();
        NorwegianDates dates = NorwegianDates.of(w.language());
        String next = report.next() == null ? "" : report.nextBy() == null ? report.next() : w.get("sheet.status.next.by", report.next(), dates.date(report.nextBy()));
        return new StatusSheetPage.Row(
                row.at(), view.labels().findFull(line.duty().measure().id()).orElse(""), line.duty().measure().title(), line.duty().holder().name(), change + health, counted(line.last().map(Report::counted), report.counted(), w),
                next, dates.date(report.day()), row.form().words());
    }

    /** "Fra 2 av 4 (50 %) til 3 av 4 (75 %)": what was counted before and is no more is said, too. */
    private static String counted(Optional<Counted> last, @Nullable Counted now, Words w) {
        Optional<String> before = last.map(counted -> StatusDesk.counted(counted, w));
        if (now == null) {
            return before.map(was -> w.get("sheet.status.count.none", was)).orElse("");
        }
        String said = StatusDesk.counted(now, w);
        return before.filter(was -> !was.equals(said)).map(was -> w.get("followup.moved", was, said)).orElse(said);
    }

    private StatusSheetReader.Read.Rows read(PlanView view, WaitingSheets.Waiting waiting, Person who, Words w) {
        return read(view, who, waiting.id(), waiting.name(), waiting.content(), w) instanceof StatusSheetReader.Read.Rows rows ? rows : new StatusSheetReader.Read.Rows(List.of(), 0);
    }

    private WaitingSheets.Waiting find(PlanView view, UUID ark, Person who) {
        return sheets.find(view.id(), who.id(), ark).orElseThrow(() -> Refused.unknown("input.preview.gone"));
    }

    private StatusSheetReader.Read read(PlanView view, Person who, UUID id, String name, byte[] content, Words w) {
        StatusSheetReader reader = new StatusSheetReader(theirs(view, who), LocalDate.now(clock), w);
        return turns.read(who.id().value(), name, () -> reader.read(id, name, content));
    }

    private List<Line> theirs(PlanView view, Person who) {
        return followUps.now(view).lines().stream().filter(line -> StatusReports.mayReport(who.reach(view.region().id()), line.duty().holder())).toList();
    }

    private LocalDate day(PlanView view) {
        return followUps.day(view);
    }

    private static Author author(PlanView view, Holder holder, Person who) {
        return holder instanceof Holder.Known(var id, var name) ? Author.person(who.id().value(), id.value(), Through.IMPORT) : who.author(view.region().id(), Through.IMPORT);
    }

    private static String at(PlanView view) {
        return FollowUpAt.desk(view) + "/ark";
    }
}
