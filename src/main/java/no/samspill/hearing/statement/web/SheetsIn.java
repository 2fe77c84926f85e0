package no.samspill.hearing.statement.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.SheetLine;
import no.samspill.hearing.statement.Sheeting;
import no.samspill.hearing.statement.StatementSheet;
import no.samspill.hearing.statement.StatementSheets;
import no.samspill.hearing.web.HearingView;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.Person;
import no.samspill.plan.web.PlanRow;
import no.samspill.plan.web.Working;
import no.samspill.worksheet.book.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many statements at once from a sheet: what it becomes is said before it is taken in, and it is taken in whole or not at all. */
@Controller
@RequestMapping(HearingView.DESK + "/uttalelser/ark")
class SheetsIn {
    private static final int SHOWN = 200;
    private static final int WRONG = 50;

    private final StatementSheets sheets;
    private final HeardTexts texts;

    SheetsIn(StatementSheets sheets, HeardTexts texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping
    Page blank(@Working HearingView at, Visit visit) {
        return page(at, List.of(), visit);
    }

    @PostMapping
    Object send(@Working HearingView at, @RequestParam("fil") @Nullable MultipartFile file, Person who, Visit visit) throws IOException {
        if (file == null || file.isEmpty()) {
            return page(at, List.of(Problem.of("input.one.file.missing").at("fil")), visit);
        }
        byte[] content = file.getInputStream().readNBytes((int) Limits.DEFAULT.fileBytes() + 1);
        return switch (sheets.keep(at.hearing(), who.id().value(), Objects.requireNonNullElse(file.getOriginalFilename(), ""), content, places(at, visit.words()))) {
            case Sheeting.Kept(var id) -> "redirect:" + address(at) + "/" + id;
            case Sheeting.Empty empty -> page(at, List.of(Problem.of("statement.sheet.empty").at("fil")), visit);
            case Sheeting.NoWords none -> page(at, List.of(Problem.of("statement.sheet.noWords").at("fil")), visit);
            case Sheeting.TooMany(var lines, var most) -> page(at, List.of(Problem.of("input.list.many", lines, most).at("fil")), visit);
            case Sheeting.Unread(var why) -> page(at, List.of(Problem.of(why.key(), why.arguments().toArray()).at("fil")), visit);
        };
    }

    @GetMapping("/{ark}")
    Page look(@Working HearingView at, @PathVariable UUID ark, Person who, Visit visit) {
        Words w = visit.words();
        StatementSheet sheet = find(at, ark, who, w);
        String address = address(at) + "/" + ark;
        long wrong = sheet.lines().stream().filter(line -> line.statement() == null).count();
        String finding = wrong == 0 ? w.get("statement.sheet.finding", sheet.lines().size()) : w.get("statement.sheet.finding.wrong", wrong);
        return new SheetPreviewPage(
                Inboxes.shell(visit, at, finding, new Crumb(w.get("statement.sheet.title"), address(at)), new Crumb(sheet.name(), address)),
                at,
                address,
                sheet.name(),
                finding,
                wrong == 0 ? becomes(sheet, w) : List.of(w.get("statement.sheet.refused", sheet.lines().size())),
                sheet.lines().stream().filter(line -> line.statement() == null).limit(WRONG).map(line -> w.get("statement.sheet.line", String.valueOf(line.at()), line.problems().stream().map(problem -> problem.text(w)).collect(Collectors.joining(" ")))).toList(),
                sheet.lines().size(),
                sheet.whole(),
                sheet.lines().stream().filter(line -> line.statement() != null).limit(SHOWN).map(line -> row(line, w)).toList(),
                Math.max(0, (int) (sheet.lines().size() - wrong) - SHOWN));
    }

    @PostMapping("/{ark}")
    String settle(@Working HearingView at, @PathVariable UUID ark, @RequestParam(name = "handling", defaultValue = "") String act, Person who, Visit visit, RedirectAttributes next) {
        StatementSheet sheet = find(at, ark, who, visit.words());
        if (!act.equals("legg-inn") || !sheet.whole()) {
            sheets.discard(ark);
            return "redirect:" + address(at);
        }
        if (at.hearing().announced() == null || at.hearing().calledOff() != null) {
            next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.WARNING, visit.words().get("statement.enter.shut")));
            return "redirect:" + address(at) + "/" + ark;
        }
        int taken = sheets.takeIn(at.hearing(), sheet, at.author(who));
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("statement.sheet.done", sheet.lines().size(), taken)));
        return "redirect:" + Inboxes.address(at);
    }

    private StatementSheet find(HearingView at, UUID ark, Person who, Words w) {
        return sheets.find(at.hearing(), who.id().value(), ark, places(at, w)).orElseThrow(() -> Refused.unknown("input.preview.gone"));
    }

    /** What becomes public when it is laid out, and what never does. */
    private static List<String> becomes(StatementSheet sheet, Words w) {
        List<NewStatement> all = sheet.statements().toList();
        int open = (int) all.stream().filter(NewStatement::mayShow).count();
        int organisations = (int) all.stream().filter(each -> each.mayShow() && !(each.behalf() instanceof Behalf.Own)).count();
        int persons = (int) all.stream().filter(each -> each.sender().name() != null).count();
        List<String> becomes = new ArrayList<>(List.of(
                w.get("statement.sheet.nothing"), w.get("statement.sheet.open", open, all.size() - open), w.get("statement.sheet.organisations", organisations), w.get("statement.sheet.persons", persons)));
        if (!sheet.left().isEmpty()) {
            becomes.add(w.get("statement.sheet.left", sheet.left().stream().map(name -> name.isEmpty() ? w.get("statement.sheet.unnamed") : "«" + name + "»").collect(Collectors.joining(", "))));
        }
        return becomes;
    }

    private static SheetPreviewPage.Row row(SheetLine line, Words w) {
        NewStatement one = Objects.requireNonNull(line.statement());
        String from = switch (one.behalf()) {
            case Behalf.Own own -> w.get("statement.from.nobody");
            case Behalf.Proven(var consultee, var name) -> name;
            case Behalf.Claimed(var name) -> w.get("statement.from.claimed", name);
        };
        String received = one.received() == null ? "" : Hall.day(one.received(), w);
        return new SheetPreviewPage.Row(
                line.at(), HeardTexts.clipped(one.words()), one.sender().name() == null ? from : from + ", " + w.get("statement.in.closed", Objects.requireNonNull(one.sender().name())),
                one.authored() == null ? received : w.get("statement.sheet.dates", Hall.day(one.authored(), w), received), w.get(one.mayShow() ? "statement.sheet.yes" : "statement.sheet.no"));
    }

    /** What the rows of the text are called: "a2", and "tiltak a2". */
    private Map<String, ElementId> places(HearingView at, Words w) {
        Map<String, ElementId> places = new HashMap<>();
        Heard heard = texts.heard(at, w);
        for (PlanRow row : heard.rows()) {
            if (!row.name().isEmpty()) {
                places.putIfAbsent(row.name().toLowerCase(Locale.ROOT), row.element().id());
            }
            places.putIfAbsent(heard.called(row, w).toLowerCase(Locale.ROOT), row.element().id());
            places.putIfAbsent(row.title().text().toLowerCase(Locale.ROOT), row.element().id());
        }
        return places;
    }

    private static Page page(HearingView at, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        return new SheetPage(
                Inboxes.shell(visit, at, w.get("statement.sheet.title"), new Crumb(w.get("statement.sheet.title"), address(at))), at, address(at),
                Field.text("fil", w.get("statement.sheet.file")).of("file", "off").helped(w.get("input.list.file.help")).with(problems), StatementSheets.MOST, problems);
    }

    private static String address(HearingView at) {
        return Inboxes.address(at) + "/ark";
    }
}
