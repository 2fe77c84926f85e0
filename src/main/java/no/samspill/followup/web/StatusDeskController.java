package no.samspill.followup.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.Examined;
import no.samspill.files.web.Sent;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.followup.Report;
import no.samspill.followup.ReportFile;
import no.samspill.followup.Reporting;
import no.samspill.followup.StatusReports;
import no.samspill.frame.Message;
import no.samspill.frame.OnDevice;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.ledger.Author;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where those who answer for measures report: one at a time, or several of which nothing is new. */
@Controller
class StatusDeskController {
    /** In one go, at most. */
    private static final int MOST = 500;

    private final FollowUps followUps;
    private final StatusReports reports;
    private final StatusDesk pages;
    private final People people;

    StatusDeskController(FollowUps followUps, StatusReports reports, StatusDesk pages, People people) {
        this.people = people;
        this.followUps = followUps;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/arbeid/{region}/{plan}/status")
    Page desk(@Working PlanView view, @RequestParam(name = "hvem", defaultValue = "") String whose, Person who, Visit visit, HttpServletRequest request) {
        return pages.desk(view, who, whose, List.of(), OnDevice.safe(request), visit);
    }

    /** Nothing is new of those that were chosen, or of the one whose button was pressed. */
    @PostMapping("/arbeid/{region}/{plan}/status")
    Object unchanged(@Working PlanView view, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        String whose = ReportForm.one(sent, "hvem");
        List<String> chosen = sent.containsKey("one") ? sent.get("one") : sent.getOrDefault("chosen", List.of());
        if (chosen.isEmpty()) {
            return pages.desk(view, who, whose, List.of(Problem.of("report.none-chosen")), null, visit);
        }
        UUID sending = Typed.sending(ReportForm.one(sent, "sending"));
        Reach reach = who.reach(view.region().id());
        LocalDate day = followUps.day(view);
        int saved = 0;
        for (String value : chosen.subList(0, Math.min(MOST, chosen.size()))) {
            Optional<Line> line = line(view, value.replaceFirst("/.*", ""), value.replaceFirst("[^/]*/?", ""));
            if (line.isPresent()) {
                UUID own = UUID.nameUUIDFromBytes((sending + " " + value).getBytes(StandardCharsets.UTF_8));
                Reporting made = reports.unchanged(view, own, line.get().duty().measure().id(), line.get().duty().holder().key(), day, reach, author(view, line.get(), who));
                if (made instanceof Reporting.NotTheirs(var holder)) {
                    throw new Refused(HttpStatus.FORBIDDEN, Problem.of("report.not-theirs", holder.name()));
                }
                saved += made instanceof Reporting.Saved || made instanceof Reporting.Before ? 1 : 0;
            }
        }
        if (saved == 0) {
            return pages.desk(view, who, whose, List.of(Problem.of("report.unchanged.nothing")), null, visit);
        }
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("report.unchanged.done", saved)));
        next.addAttribute("hvem", whose);
        return "redirect:" + FollowUpAt.desk(view) + (whose.isEmpty() ? "" : "?hvem={hvem}");
    }

    @GetMapping("/arbeid/{region}/{plan}/status/{number:[0-9]{1,6}}")
    Page ask(@Working PlanView view, @PathVariable String number, @RequestParam(name = "hvem", defaultValue = "") String whose, @RequestParam(name = "retter", defaultValue = "") String corrects,
            @RequestParam(name = "stort", required = false) @Nullable String large, Person who, Visit visit) {
        Line line = theirs(view, number, whose, who);
        Report wrong = corrects.isEmpty() ? null : standing(view, line, corrects);
        ReportForm form = wrong == null ? ReportForm.after(line.last().orElse(null), line.state().orElse(null), followUps.day(view)) : ReportForm.of(wrong);
        List<Problem> problems = large == null ? List.of() : List.of(Problem.of("report.files.large", Examined.LARGEST >> 20).at("files"));
        return pages.report(view, line, form, wrong, problems, large == null ? HttpStatus.OK : HttpStatus.CONTENT_TOO_LARGE, who, visit);
    }

    @PostMapping("/arbeid/{region}/{plan}/status/{number:[0-9]{1,6}}")
    Object give(
            @Working PlanView view, @PathVariable String number, @RequestParam(name = "hvem", defaultValue = "") String whose, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files, Person who, Visit visit, RedirectAttributes next) throws IOException {
        Line line = theirs(view, number, whose, who);
        boolean quiet = !ReportForm.one(sent, "stille").isEmpty();
        ReportForm form = ReportForm.sent(sent);
        Report wrong = form.corrects().isEmpty() ? null : numbered(view, line, form.corrects());
        Sent.Files found = Sent.examined(Sent.chosen(files), ReportFile.MOST, "files", who.id().toString());
        List<Problem> problems = new ArrayList<>(form.problems());
        problems.addAll(found.problems());
        if (!ReportForm.one(sent, "kort").isEmpty() && form.words().isEmpty() && line.state().filter(state -> state.name().equals(form.state())).isPresent()) {
            problems.add(Problem.of("report.short.nothing").at("words"));
        }
        if (!problems.isEmpty()) {
            return quiet ? said(HttpStatus.UNPROCESSABLE_CONTENT, problems.getFirst().text(visit.words())) : pages.report(view, line, form, wrong, problems, HttpStatus.UNPROCESSABLE_CONTENT, who, visit);
        }
        Element measure = line.duty().measure();
        return switch (reports.give(view, form.report(measure.id(), line.duty().holder().key(), wrong == null ? null : wrong.id()), found.fit(), who.reach(view.region().id()), author(view, line, who))) {
            case Reporting.Saved(var report) -> quiet ? said(HttpStatus.OK, saved(view, line, report, visit)) : done(view, line, report, form, visit, next);
            case Reporting.Before(var report) -> quiet ? said(HttpStatus.OK, saved(view, line, report, visit)) : done(view, line, report, form, visit, next);
            case Reporting.NotTheirs(var holder) -> throw new Refused(HttpStatus.FORBIDDEN, Problem.of("report.not-theirs", holder.name()));
            case Reporting.InTheFuture(var today) -> pages.report(
                    view, line, form, wrong, List.of(Problem.of("report.day.future", NorwegianDates.of(visit.words().language()).date(today)).at("day")), HttpStatus.UNPROCESSABLE_CONTENT, who, visit);
            case Reporting.WantsWords wants -> pages.report(view, line, form, wrong, List.of(Problem.of("report.words.wanted").at("words")), HttpStatus.UNPROCESSABLE_CONTENT, who, visit);
            case Reporting.NoSuchDuty none -> pages.report(view, line, form, wrong, List.of(Problem.of("report.no-duty")), HttpStatus.CONFLICT, who, visit);
            case Reporting.CorrectedAlready already -> pages.report(view, line, form, wrong, List.of(Problem.of("report.corrected-already")), HttpStatus.CONFLICT, who, visit);
            case Reporting.NothingBefore nothing -> throw new IllegalStateException("only said of what is unchanged");
        };
    }

    /** Gives a duty to somebody, or back to all who report for its holder. */
    @PostMapping("/arbeid/{region}/{plan}/status/{number:[0-9]{1,6}}/hvem")
    String hand(
            @Working PlanView view, @PathVariable String number, @RequestParam(name = "hvem", defaultValue = "") String whose, @RequestParam(name = "person", defaultValue = "") String chosen, Person who, Visit visit,
            RedirectAttributes next) {
        Line line = theirs(view, number, whose, who);
        Optional<Person> person = Typed.key(chosen).flatMap(id -> people.find(new PersonId(id)));
        boolean done = (chosen.isEmpty() || person.isPresent()) && followUps.hand(view, line.duty().measure().id(), line.duty().holder().key(), person.orElse(null), author(view, line, who));
        String said = !done ? visit.words().get("report.hand.gone") : person.map(one -> visit.words().get("report.handed", one.name())).orElseGet(() -> visit.words().get("report.handed.back", line.duty().holder().name()));
        next.addFlashAttribute(Message.FLASH, new Message(done ? Message.Tone.SUCCESS : Message.Tone.WARNING, said));
        next.addAttribute("hvem", line.duty().holder().key());
        return "redirect:" + FollowUpAt.desk(view) + "/" + line.duty().measure().number() + "?hvem={hvem}";
    }

    /** Takes one back, as long as nothing else has taken its place. */
    @PostMapping("/arbeid/{region}/{plan}/status/angre/{number:[0-9]{1,9}}")
    String withdraw(@Working PlanView view, @PathVariable String number, @RequestParam(name = "hvem", defaultValue = "") String whose, Person who, Visit visit, RedirectAttributes next) {
        Report wrong = followUps.reports(view).stream().filter(each -> String.valueOf(each.number()).equals(number)).findFirst().orElseThrow(() -> Refused.unknown("report.unknown"));
        UUID own = UUID.nameUUIDFromBytes(("withdraw " + wrong.id()).getBytes(StandardCharsets.UTF_8));
        Author author = Author.person(who.id().value(), wrong.by().onBehalfOf(), Through.TABLE);
        Reporting made = reports.withdraw(view, own, wrong.id(), visit.words().get("report.undone.why"), who.reach(view.region().id()), author);
        if (made instanceof Reporting.NotTheirs(var holder)) {
            throw new Refused(HttpStatus.FORBIDDEN, Problem.of("report.not-theirs", holder.name()));
        }
        boolean undone = made instanceof Reporting.Saved || made instanceof Reporting.Before;
        next.addFlashAttribute(Message.FLASH, new Message(undone ? Message.Tone.SUCCESS : Message.Tone.WARNING, visit.words().get(undone ? "report.undone" : "report.corrected-already")));
        next.addAttribute("hvem", whose);
        return "redirect:" + FollowUpAt.desk(view) + (whose.isEmpty() ? "" : "?hvem={hvem}");
    }

    /** What came along with a report, for everybody. */
    @GetMapping("/{region}/{plan}/status/fil/{file}")
    ResponseEntity<byte[]> file(@Public PlanView view, @PathVariable UUID file) {
        ReportFile found = followUps.file(view, file).orElseThrow(() -> Refused.unknown("report.file.unknown"));
        return found.picture() ? Sent.shown(found.type(), followUps.content(found)) : Sent.saved(found.name(), found.type(), followUps.content(found));
    }

    private static String done(PlanView view, Line line, Report report, ReportForm form, Visit visit, RedirectAttributes next) {
        OnDevice.safe(next, form.draft(StatusDesk.reportAt(view, line)) + " " + form.sending());
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, saved(view, line, report, visit), FollowUpAt.status(view), visit.words().get("report.see")));
        return "redirect:" + FollowUpAt.desk(view);
    }

    private static String saved(PlanView view, Line line, Report report, Visit visit) {
        Element measure = line.duty().measure();
        return visit.words().get("report.saved", view.labels().findFull(measure.id()).orElse(measure.title()), report.holder().name());
    }

    /** To a page that stays open: what came of it, in a sentence. */
    private static ResponseEntity<String> said(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(sentence);
    }

    private static Author author(PlanView view, Line line, Person who) {
        Author author = who.author(view.region().id(), Through.TABLE);
        return line.duty().holder() instanceof Holder.Known(var id, var name) ? Author.person(who.id().value(), id.value(), Through.TABLE) : author;
    }

    /** One that the person may report on; any other is not there for them. @param whose empty for the first of theirs */
    private Line theirs(PlanView view, String number, String whose, Person who) {
        return followUps.now(view).lines().stream()
                .filter(line -> String.valueOf(line.duty().measure().number()).equals(number) && (whose.isEmpty() || line.duty().holder().key().equals(whose)))
                .filter(line -> StatusReports.mayReport(who.reach(view.region().id()), line.duty().holder()))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("report.no-duty"));
    }

    private Optional<Line> line(PlanView view, String number, String holder) {
        return followUps.now(view).lines().stream()
                .filter(line -> String.valueOf(line.duty().measure().number()).equals(number) && line.duty().holder().key().equals(holder))
                .findFirst();
    }

    private Report numbered(PlanView view, Line line, String number) {
        return followUps.reports(view).stream().filter(report -> String.valueOf(report.number()).equals(number) && report.measure().equals(line.duty().measure().id())).findFirst().orElseThrow(() -> Refused.unknown("report.unknown"));
    }

    private Report standing(PlanView view, Line line, String number) {
        Report wrong = numbered(view, line, number);
        boolean corrected = followUps.reports(view).stream().anyMatch(report -> wrong.id().equals(report.corrects()));
        if (corrected || wrong.kind() == Report.Entry.WITHDRAWN) {
            throw new Refused(HttpStatus.CONFLICT, Problem.of("report.corrected-already"));
        }
        return Objects.requireNonNull(wrong);
    }
}
