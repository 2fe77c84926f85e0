package no.samspill.facts.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.facts.Facts;
import no.samspill.facts.Indicator;
import no.samspill.facts.Line;
import no.samspill.facts.Reckoned;
import no.samspill.facts.SaidInText;
import no.samspill.facts.Sight;
import no.samspill.facts.Term;
import no.samspill.facts.web.ChoicePage.Choice;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.FactReference;
import no.samspill.plan.FactSaid;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be put into a text: the editor shows this page's form in a dialog, and without scripts it stands by itself. */
@Controller
class ChoiceController {
    private final Facts facts;
    private final SaidInText said;

    ChoiceController(Facts facts, SaidInText said) {
        this.facts = facts;
        this.said = said;
    }

    /** What is asked for and not there, such as a place that another number is not counted for, is the first there is. */
    @GetMapping("/arbeid/{region}/{plan}/tall/valg")
    Page choose(
            @Working PlanView view, @RequestParam(defaultValue = "") String indikator, @RequestParam(defaultValue = FactReference.REGION) String sted,
            @RequestParam(defaultValue = FactReference.LATEST) String tid, Visit visit) {
        Words words = visit.words();
        List<Indicator> all = facts.all(view);
        Indicator chosen = all.stream().filter(each -> each.id().toString().equals(indikator)).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
        boolean gone = chosen != null && !indikator.isEmpty() && !chosen.id().toString().equals(indikator);
        Crumb table = new Crumb(words.get("grid.title"), "/arbeid" + view.address() + "/tabell");
        Shell shell = Shell.of(visit, words.get("fact.choose"), new Crumb(words.get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), table, new Crumb(words.get("fact.choose"), "/arbeid" + view.address() + "/tall/valg"));
        String desk = "/arbeid" + view.address() + "/tall";
        return chosen == null ? new ChoicePage(shell, view, false, List.of(), List.of(), List.of(), null, desk) : page(shell, view, all, chosen, gone, sted, tid, desk);
    }

    private ChoicePage page(Shell shell, PlanView view, List<Indicator> all, Indicator chosen, boolean gone, String sted, String tid, String desk) {
        Words words = shell.words();
        Reckoned reckoned = facts.reckoned(view, chosen, Sight.NOW);
        List<Line> lines = Stream.concat(Stream.of(reckoned.region()), reckoned.lines().stream()).filter(line -> line.last().isPresent()).toList();
        Line place = lines.stream().filter(line -> line.key().equals(sted)).findFirst().or(() -> lines.stream().findFirst()).orElse(reckoned.region());
        List<Term> terms = SaidInText.terms(reckoned, place);
        String time = terms.stream().map(Term::code).filter(tid::equals).findFirst().orElse(FactReference.LATEST);
        FactReference reference = new FactReference(chosen.id().value(), place.key(), time);
        return new ChoicePage(
                shell, view, gone, all.stream().map(each -> new Choice(each.id().toString(), each.name(), each.equals(chosen))).toList(),
                lines.stream().map(line -> new Choice(line.key(), line.name(), line.equals(place))).toList(),
                Stream.concat(
                        Stream.of(new Choice(FactReference.LATEST, words.get("fact.choose.latest"), time.equals(FactReference.LATEST))),
                        terms.stream().map(term -> new Choice(term.code(), term.said(words), term.code().equals(time)))).toList(),
                shown(said.said(view, reference), reference, words), desk);
    }

    private static ChoicePage.@Nullable Shown shown(Optional<FactSaid> said, FactReference reference, Words words) {
        return said.map(fact -> new ChoicePage.Shown(
                reference.toString(), fact.words(), RichText.typed(reference.toString(), fact.words()), fact.name() + ", " + fact.place(), fact.source(),
                fact.fetched() == null ? null : NorwegianDates.of(words.language()).date(fact.fetched()))).orElse(null);
    }
}
