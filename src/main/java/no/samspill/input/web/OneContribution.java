package no.samspill.input.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Answer;
import no.samspill.input.Attachments;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.ContributionId;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

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

    static String address(PlanView view, Contribution one) {
        return InputDesk.workspace(view) + "/nr/" + one.number();
    }

    /**
     * @param row the row of the plan whose changes are shown; empty for none
     * @param typed what was typed in a field that was wrong, by the field's name
     */
    OnePage page(PlanView view, Contribution one, String row, Map<String, String> typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        Collected around = contributions.around(List.of(one));
        Telling telling = desk.tellingAll(view, w);
        List<Contribution> merged = contributions.mergedInto(one.id());
        Optional<Element> chosen = element(view, row);
        String title = w.get("input.number", String.valueOf(one.number()));
        return new OnePage(
                InputDesk.work(visit, view, title, new Crumb(title, address(view, one))),
                view,
                address(view, one),
                InputDesk.workspace(view),
                one,
                InputDesk.from(one, desk.meetings(view), w),
                contributions.credit(one.id()).map(Credit::name).orElse(null),
                contributions.contact(one.id()).map(contact -> contact.email().value() + " (" + w.get(contact.confirmed() ? "input.one.email.yes" : "input.one.email.no") + ")").orElse(null),
                telling.of(around, one),
                others(merged, w),
                others(around.partsOf(one.id()), w),
                one.splitFrom() == null ? null : contributions.find(view.id(), one.splitFrom()).map(whole -> other(whole, w)).orElse(null),
                areas(view, one, w),
                field("tema", "input.one.theme", w).optional().helped(w.get("input.one.theme.help")).holding(typed.getOrDefault("tema", one.theme() == null ? "" : one.theme())).with(problems),
                triage.hiding(one.id()).map(hiding -> w.get("input.hide." + hiding.reason()) + (hiding.words() == null ? "" : ": " + hiding.words())).orElse(null),
                Stream.of(HideReason.values()).map(reason -> new Choice(reason.name(), w.get("input.hide." + reason), reason == HideReason.SPAM)).toList(),
                triage.notes(one.id()).stream().map(note -> new OnePage.Said(name(note.person(), w), InputDesk.day(note.at(), w), note.words())).toList(),
                field("notat", "input.one.note", w).helped(w.get("input.one.note.help")).holding(typed.get("notat")).with(problems),
                field("svar", "input.one.answer", w).helped(w.get("input.one.answer.help")).holding(typed.getOrDefault("svar", around.answer(one.id()).map(Answer::words).orElse(""))).with(problems),
                around.traces(one.id()).stream().map(trace -> led(view, trace.element(), w)).toList(),
                rows(view, chosen, w),
                chosen.map(each -> each.id().toString()).orElse(null),
                chosen.map(each -> changes(each, around, one, tellers.of(view, w))).orElse(List.of()),
                field("nummer", "input.one.merge", w).helped(w.get("input.one.merge.help")).holding(typed.get("nummer")).with(problems),
                field("deler", "input.one.split", w).helped(w.get("input.one.split.help")).holding(typed.getOrDefault("deler", one.words() == null ? "" : one.words())).with(problems),
                attachments.of(one.id()),
                field("fil", "input.one.file", w).of("file", "off").helped(w.get("input.one.file.help", 10)).with(problems),
                happened(view, one, w),
                problems,
                status.value());
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

    /** The parts of a text in which lines of three hyphens stand where it is to be split. */
    static List<String> parts(String typed) {
        return Arrays.asList(typed.split("(?m)^\\s*-{3,}\\s*$"));
    }

    static @Nullable ElementId area(PlanView view, String id) {
        return InputDesk.areas(view).containsKey(id) ? ElementId.of(id) : null;
    }

    static ContributionId id(Contribution one) {
        return one.id();
    }
}
