package no.samspill.input.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Contributions;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
import no.samspill.input.Taking;
import no.samspill.input.Way;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Typing in a letter or an e-mail: credited to its sender, not to whoever types. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/innspill/brev")
class TypingIn {
    private static final int EARLIEST = 1990;

    private final InputDesk desk;
    private final Contributions contributions;

    TypingIn(InputDesk desk, Contributions contributions) {
        this.desk = desk;
        this.contributions = contributions;
    }

    /** What was typed. @param open whether the sender's name is everybody's to see, as an organisation's is */
    record Form(
            @BindParam("tekst") @Nullable String text,
            @BindParam("avsender") @Nullable String sender,
            @BindParam("apen") @Nullable Boolean open,
            @BindParam("omrade") @Nullable String area,
            @BindParam("vis") @Nullable Boolean show,
            @BindParam("datert") @Nullable String dated,
            @Nullable String sending) {

        List<Problem> problems(LocalDate today) {
            List<Problem> problems = new ArrayList<>();
            int length = Typed.words(text).length();
            if (length == 0) {
                problems.add(Problem.of("input.letter.missing").at("tekst"));
            } else if (length > NewContribution.LONGEST) {
                problems.add(Problem.of("input.give.text.long", NewContribution.LONGEST, length).at("tekst"));
            }
            if (Typed.words(sender).length() > Sender.LONGEST) {
                problems.add(Problem.of("form.long", Sender.LONGEST).at("avsender"));
            }
            if (!Typed.words(dated).isEmpty() && day().filter(day -> !day.isAfter(today) && day.getYear() >= EARLIEST).isEmpty()) {
                problems.add(Problem.of("input.letter.dated.wrong").at("datert"));
            }
            return problems;
        }

        Optional<LocalDate> day() {
            return Typed.day(dated);
        }

        UUID sent() {
            return Typed.sending(sending);
        }
    }

    @GetMapping
    Page blank(@Working PlanView view, Visit visit) {
        return page(view, new Form(null, null, true, null, true, null, null), List.of(), visit);
    }

    @PostMapping
    Object enter(@Working PlanView view, @ModelAttribute Form form, Person who, Visit visit, RedirectAttributes next) {
        List<Problem> problems = form.problems(desk.today());
        if (!problems.isEmpty()) {
            return page(view, form, problems, visit);
        }
        String name = Typed.words(form.sender());
        Sender sender = name.isEmpty() ? Sender.nobody(Language.NB) : Sender.named(name, Boolean.TRUE.equals(form.open()), Language.NB);
        NewContribution wanted = new NewContribution(
                form.sent(), Way.LETTER, null, null, Typed.words(form.text()), InputDesk.area(view, Typed.words(form.area())), null, Boolean.TRUE.equals(form.show()), sender, form.day().orElse(null));
        Taking taking = contributions.take(view, wanted, who.author(view.region().id(), Through.TABLE));
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("input.letter.done", taking.receipt().toString())));
        return "redirect:" + contributions.find(view.id(), taking.receipt()).map(one -> InputDesk.one(view, one)).orElse(InputDesk.workspace(view));
    }

    private static Page page(PlanView view, Form form, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        String address = InputDesk.workspace(view) + "/brev";
        List<Choice> areas = new ArrayList<>(List.of(new Choice("", w.get("input.area.none"), Typed.words(form.area()).isEmpty())));
        InputDesk.areas(view).forEach((id, title) -> areas.add(new Choice(id, title, id.equals(form.area()))));
        return new LetterPage(
                InputDesk.work(visit, view, w.get("input.letter.title"), new Crumb(w.get("input.letter.title"), address)),
                view,
                address,
                Field.text("tekst", w.get("input.letter.words")).helped(w.get("input.letter.words.help")).holding(form.text()).with(problems),
                Field.text("avsender", w.get("input.letter.sender")).optional().helped(w.get("input.letter.sender.help")).holding(form.sender()).with(problems),
                Field.text("datert", w.get("input.letter.dated")).of("date", "off").optional().helped(w.get("input.letter.dated.help")).holding(form.dated()).with(problems),
                Field.text("apen", w.get("input.letter.open")).holding(String.valueOf(Boolean.TRUE.equals(form.open()))),
                Field.text("vis", w.get("input.letter.show")).holding(String.valueOf(Boolean.TRUE.equals(form.show()))),
                areas,
                form.sent().toString(),
                problems);
    }
}
