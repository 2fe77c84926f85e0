package no.samspill.input.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Answer;
import no.samspill.input.Attachments;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.Credit;
import no.samspill.input.HideReason;
import no.samspill.input.Triage;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the page of one contribution, as it stands or with what somebody typed and what was wrong with it. */
@Component
class OneContribution {
    private final Contributions contributions;
    private final Triage triage;
    private final Attachments attachments;
    private final InputDesk desk;
    private final Journal journal;
    private final JournalTellers tellers;
    private final People people;

    OneContribution(Contributions contributions, Triage triage, Attachments attachments, InputDesk desk, Journal journal, JournalTellers tellers, People people) {
        this.contributions = contributions;
        this.triage = triage;
        this.attachments = attachments;
        this.desk = desk;
        this.journal = journal;
        this.tellers = tellers;
        this.people = people;
    }

    /** @param row the row of the plan whose changes are shown; empty for none */
    OnePage show(Handled at, String row, Visit visit) {
        return page(at, row, Map.of(), List.of(), HttpStatus.OK, visit);
    }

    String done(Handled at, String key, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:" + at.address();
    }

    /** @param typed in the field that was wrong */
    OnePage wrong(Handled at, String field, String typed, Problem problem, Visit visit) {
        return page(at, "", Map.of(field, typed), List.of(problem.at(field)), HttpStatus.UNPROCESSABLE_CONTENT, visit);
    }

    private OnePage page(Handled at, String row, Map<String, String> typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        PlanView view = at.view();
        Contribution one = at.one();
        Collected around = contributions.around(List.of(one));
        String title = w.get("input.number", String.valueOf(one.number()));
        return new OnePage(
                InputDesk.work(visit, view, title, new Crumb(title, at.address())),
                view,
                at.address(),
                InputDesk.workspace(view),
                one,
                InputDesk.from(one, desk.meetings(view), w),
                sender(one, w),
                became(view, one, around, w),
                new OnePage.Sorting(areas(view, one, w), field("tema", "input.one.theme", w).optional().helped(w.get("input.one.theme.help")).holding(typed.getOrDefault("tema", one.theme() == null ? "" : one.theme())).with(problems)),
                hiding(one, w),
                new OnePage.Noting(notes(one, w), field("notat", "input.one.note", w).helped(w.get("input.one.note.help")).holding(typed.get("notat")).with(problems)),
                tracing(view, row, one, around, w),
                field("svar", "input.one.answer", w).helped(w.get("input.one.answer.help")).holding(typed.getOrDefault("svar", around.answer(one.id()).map(Answer::words).orElse(""))).with(problems),
                new OnePage.Regrouping(
                        field("nummer", "input.one.merge", w).helped(w.get("input.one.merge.help")).holding(typed.get("nummer")).with(problems),
                        field("deler", "input.one.split", w).helped(w.get("input.one.split.help")).holding(typed.getOrDefault("deler", one.words() == null ? "" : one.words())).with(problems)),
                new OnePage.Filing(attachments.of(one.id()), field("fil", "input.one.file", w).of("file", "off").helped(w.get("input.one.file.help", 10)).with(problems)),
                happened(view, one, w),
                problems,
                status.value());
    }

    private OnePage.Sender sender(Contribution one, Words w) {
        return new OnePage.Sender(
                contributions.credit(one.id()).map(Credit::name).orElse(null),
                contributions.contact(one.id()).map(contact -> contact.email().value() + " (" + w.get(contact.confirmed() ? "input.one.email.yes" : "input.one.email.no") + ")").orElse(null));
    }

    private OnePage.Became became(PlanView view, Contribution one, Collected around, Words w) {
        return new OnePage.Became(
                desk.tellingAll(view, w).of(around, one),
                others(contributions.mergedInto(one.id()), w),
                others(around.partsOf(one.id()), w),
                one.splitFrom() == null ? null : contributions.find(view.id(), one.splitFrom()).map(whole -> other(whole, w)).orElse(null));
    }

    private OnePage.Hiding hiding(Contribution one, Words w) {
        return new OnePage.Hiding(
                triage.hiding(one.id()).map(hiding -> w.get("input.hide." + hiding.reason()) + (hiding.words() == null ? "" : ": " + hiding.words())).orElse(null),
                Stream.of(HideReason.values()).map(reason -> new Choice(reason.name(), w.get("input.hide." + reason), reason == HideReason.SPAM)).toList());
    }

    private List<OnePage.Said> notes(Contribution one, Words w) {
        return triage.notes(one.id()).stream().map(note -> new OnePage.Said(name(note.person(), w), InputDesk.day(note.at(), w), note.words())).toList();
    }

    private OnePage.Tracing tracing(PlanView view, String row, Contribution one, Collected around, Words w) {
        Optional<Element> chosen = element(view, row);
        return new OnePage.Tracing(
                around.traces(one.id()).stream().map(trace -> led(view, trace.element(), w)).toList(),
                rows(view, chosen, w),
                chosen.map(each -> each.id().toString()).orElse(null),
                chosen.map(each -> changes(each, around, one, tellers.of(view, w))).orElse(List.of()));
    }

    private static Field field(String name, String key, Words w) {
        return Field.text(name, w.get(key));
    }

    private static List<OnePage.Other> others(List<Contribution> some, Words w) {
        return some.stream().map(each -> other(each, w)).toList();
    }

    private static OnePage.Other other(Contribution each, Words w) {
        return new OnePage.Other(each.number(), Objects.requireNonNullElse(each.words(), w.get("input.erased")));
    }

    private static List<Choice> areas(PlanView view, Contribution one, Words w) {
        List<Choice> areas = new ArrayList<>(List.of(new Choice("", w.get("input.area.none"), one.area() == null)));
        InputDesk.areas(view).forEach((id, title) -> areas.add(new Choice(id, title, one.area() != null && one.area().toString().equals(id))));
        return areas;
    }

    private static List<Choice> rows(PlanView view, Optional<Element> chosen, Words w) {
        return view.plan().walk().map(each -> new Choice(each.id().toString(), view.called(each, w) + ": " + each.title(), chosen.filter(each::equals).isPresent())).toList();
    }

    private List<Choice> changes(Element element, Collected around, Contribution one, JournalTeller teller) {
        List<Long> traced = around.traces(one.id()).stream().filter(trace -> trace.element().equals(element.id())).flatMap(trace -> trace.entries().stream()).toList();
        return journal.ofElement(element.id().value()).reversed().stream().map(entry -> new Choice(String.valueOf(entry.id()), teller.sentence(entry), traced.contains(entry.id()))).toList();
    }

    private static OnePage.Led led(PlanView view, ElementId element, Words w) {
        return new OnePage.Led(element.toString(), view.plan().find(element).map(each -> view.called(each, w) + ": " + each.title()).orElse(w.get("input.led.gone")));
    }

    private List<String> happened(PlanView view, Contribution one, Words w) {
        List<Entry> entries = journal.ofElement(one.id().value());
        JournalTeller teller = tellers.of(view, w, entries);
        return entries.stream().map(entry -> teller.sentence(entry) + (entry.author().person() == null ? "" : ", " + teller.who(entry.author()))).toList();
    }

    private String name(UUID person, Words w) {
        return people.find(new PersonId(person)).map(Person::name).orElse(w.get("input.one.somebody"));
    }

    static Optional<Element> element(PlanView view, String id) {
        try {
            return view.plan().find(ElementId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
