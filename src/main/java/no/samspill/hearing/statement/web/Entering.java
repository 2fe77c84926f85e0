package no.samspill.hearing.statement.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.files.Examined;
import no.samspill.files.web.Sent;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementFile;
import no.samspill.hearing.statement.StatementInbox;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.web.Choice;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering what came another way than by the page: it stands on its sender, not on whoever types. */
@Controller
@RequestMapping(HearingView.DESK + "/uttalelser/ny")
class Entering {
    private final Hall hall;
    private final StatementInbox inbox;
    private final Statements statements;

    Entering(Hall hall, StatementInbox inbox, Statements statements) {
        this.hall = hall;
        this.inbox = inbox;
        this.statements = statements;
    }

    @GetMapping
    Page blank(@Working HearingView at, Visit visit) {
        return page(at, EnterForm.blank(hall.today()), inbox.consultees(at.hearing()), List.of(), visit);
    }

    @PostMapping
    Object enter(@Working HearingView at, @ModelAttribute EnterForm form, @RequestParam(name = "fil", required = false) @Nullable List<MultipartFile> sent, Person who, Visit visit, RedirectAttributes next) throws IOException {
        List<Behalf.Proven> asked = inbox.consultees(at.hearing());
        List<MultipartFile> chosen = Sent.chosen(sent);
        List<Problem> problems = form.problems(asked, hall.today());
        if (!problems.isEmpty()) {
            return page(at, form, asked, chosen.isEmpty() ? problems : Stream.concat(problems.stream(), Stream.of(Problem.of("input.give.file.again").at("fil"))).toList(), visit);
        }
        Sent.Files files = Sent.examined(chosen, StatementFile.MOST, "fil", who.id().toString());
        if (!files.problems().isEmpty()) {
            return page(at, form, asked, files.problems(), visit);
        }
        return switch (statements.take(at.hearing(), form.statement(at.hearing(), asked, hall.today()), files.fit(), at.author(who))) {
            case Taking.Taken(var one) -> done(at, one, visit, next);
            case Taking.Before(var one) -> done(at, one, visit, next);
            case Taking.Shut shut -> page(at, form, asked, List.of(Problem.of("statement.enter.shut")), visit);
        };
    }

    private static String done(HearingView at, Statement one, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("statement.enter.done", String.valueOf(one.number()), one.receipt().toString())));
        return "redirect:" + Inboxes.address(at) + "/" + one.number();
    }

    private static Page page(HearingView at, EnterForm form, List<Behalf.Proven> asked, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        String address = Inboxes.address(at) + "/ny";
        List<Choice> consultees = new ArrayList<>(List.of(new Choice("", w.get("statement.enter.consultee.none"), Typed.words(form.consultee()).isEmpty())));
        asked.forEach(each -> consultees.add(new Choice(each.consultee().toString(), each.name(), each.consultee().toString().equals(form.consultee()))));
        return new EnterPage(
                Inboxes.shell(visit, at, w.get("statement.enter.title"), new Crumb(w.get("statement.enter.title"), address)),
                at,
                address,
                EnterForm.WAYS.stream().map(each -> new Choice(Inboxes.slug(each), w.get("statement.channel." + each), form.way().filter(each::equals).isPresent())).toList(),
                consultees,
                new EnterPage.Who(
                        Field.text("organisasjon", w.get("statement.enter.organisation")).optional().helped(w.get("statement.enter.organisation.help")).holding(form.organisation()).with(problems),
                        Field.text("person", w.get("statement.enter.person")).optional().helped(w.get("statement.enter.person.help")).holding(form.person()).with(problems),
                        Field.text("apen", w.get("statement.enter.open")).holding(String.valueOf(form.opens()))),
                new EnterPage.Dates(
                        Field.text("datert", w.get("statement.enter.authored")).of("date", "off").optional().helped(w.get("statement.enter.authored.help")).holding(form.authored()).with(problems),
                        Field.text("mottatt", w.get("statement.enter.received")).of("date", "off").helped(w.get("statement.enter.received.help")).holding(form.received()).with(problems)),
                new EnterPage.Said(
                        Field.text("tekst", w.get("statement.text")).helped(w.get("statement.enter.text.help")).holding(form.text()).with(problems),
                        Field.text("ingen", w.get("statement.enter.nothing")).holding(String.valueOf(form.saysNothing())),
                        Field.text("vis", w.get("statement.enter.show")).holding(String.valueOf(form.shows())),
                        Field.text("fil", w.get("statement.file")).of("file", "off").optional().helped(w.get("statement.file.help", StatementFile.MOST, Examined.LARGEST >> 20)).with(problems)),
                w.get(at.hearing().lateCounts() ? "statement.enter.late.counts" : "statement.enter.late.not"),
                form.sent().toString(),
                problems);
    }
}
