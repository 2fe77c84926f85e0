package no.samspill.input.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.input.Answer;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.Fate;
import no.samspill.input.Trace;
import no.samspill.kernel.Slug;
import no.samspill.kernel.Words;
import no.samspill.ledger.Journal;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.JournalTeller;
import org.jspecify.annotations.Nullable;

/** Says what became of contributions, with the rows and changes they led to as the plan and its journal have them. */
final class Telling {
    private final PlanView view;
    private final Words words;
    private final Journal journal;
    private final JournalTeller teller;
    private final boolean everything;

    /** @param everything whether the reader may see words that are not everybody's: their sender, or the secretariat */
    Telling(PlanView view, Words words, Journal journal, JournalTeller teller, boolean everything) {
        this.everything = everything;
        this.view = view;
        this.words = words;
        this.journal = journal;
        this.teller = teller;
    }

    Told of(Collected collected, Contribution contribution) {
        return of(collected.fate(contribution));
    }

    private Told of(Fate fate) {
        return switch (fate) {
            case Fate.Unread unread -> plain("unread");
            case Fate.Read read -> plain("read");
            case Fate.Answered(var answer) -> new Told("answered", words.get("input.fate.answered", day(answer)), List.of(), answer.words(), List.of());
            case Fate.Led(var traces, var answer) -> led(traces, answer);
            case Fate.Merged(var into, var inner) -> {
                Told told = of(inner);
                yield new Told("merged", words.get("input.fate.merged", String.valueOf(into.number())) + " " + told.sentence(), told.led(), told.answer(), told.parts());
            }
            case Fate.Split(var parts) -> new Told(
                    "split", words.get("input.fate.split", parts.size(), words.number(parts.size())), List.of(), null, parts.stream().map(part -> new Told.Part(everything || part.contribution().everybodysToRead() ? part.contribution().words() : null, of(part.fate()))).toList());
        };
    }

    private Told plain(String state) {
        return new Told(state, words.get("input.fate." + state), List.of(), null, List.of());
    }

    private Told led(List<Trace> traces, @Nullable Answer answer) {
        List<Told.Led> led = traces.stream().map(this::led).toList();
        return new Told("led", words.get("input.fate.led", led.size(), words.number(led.size())), led, answer == null ? null : answer.words(), List.of());
    }

    private Told.Led led(Trace trace) {
        Optional<Element> found = view.plan().find(trace.element());
        List<String> changes = trace.entries().isEmpty()
                ? List.of()
                : journal.ofElement(trace.element().value()).stream().filter(entry -> trace.entries().contains(entry.id())).map(teller::sentence).toList();
        return found.map(element -> new Told.Led(view.called(element, words), element.title(), href(view, element), changes))
                .orElseGet(() -> new Told.Led(words.get("input.led.gone"), null, null, changes));
    }

    /** Its own page, or its focus area's place in the plan. */
    static String href(PlanView view, Element element) {
        String plan = view.address();
        if (element.kind() == Kind.MEASURE && element.number() != null) {
            return plan + "/tiltak/" + element.number();
        }
        return Stream.concat(view.plan().above(element.id()).stream(), Stream.of(element))
                .filter(each -> each.kind() == Kind.FOCUS_AREA)
                .findFirst()
                .map(area -> plan + "#" + Slug.of(area.title()))
                .orElse(plan);
    }

    private String day(Answer answer) {
        return teller.day(answer.at());
    }
}
