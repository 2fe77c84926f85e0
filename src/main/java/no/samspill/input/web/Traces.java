package no.samspill.input.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Collected;
import no.samspill.input.Contributions;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** From input to plan: every row that came from something, with what it came from. */
@Controller
@RequestMapping("/{region}/{plan}/innspill/spor")
class Traces {
    private final InputDesk desk;
    private final Contributions contributions;
    private final InputOrigins origins;

    Traces(InputDesk desk, Contributions contributions, InputOrigins origins) {
        this.desk = desk;
        this.contributions = contributions;
        this.origins = origins;
    }

    @GetMapping
    Page show(@Public PlanView view, Visit visit) {
        Words w = visit.words();
        Collected all = contributions.traced(view.id());
        Set<ElementId> traced = all.rows();
        List<Element> standing = view.plan().walk().filter(element -> traced.contains(element.id())).toList();
        Set<ElementId> gone = new LinkedHashSet<>(traced);
        standing.forEach(element -> gone.remove(element.id()));
        Stream<TracePage.Row> rows = standing.stream()
                .map(element -> new TracePage.Row(
                        InputOrigins.anchor(element.id()), view.called(element, w), element.title(), Telling.href(view, element), origins.of(view, all, element.id(), visit)));
        Stream<TracePage.Row> last = gone.stream().map(row -> new TracePage.Row(InputOrigins.anchor(row), w.get("input.led.gone"), null, null, origins.of(view, all, row, visit)));
        String title = w.get("trace.title");
        return new TracePage(
                InputDesk.open(visit, view, title, new Crumb(title, InputDesk.input(view) + "/spor")),
                view,
                InputDesk.input(view) + "/rapport",
                Stream.concat(rows, last).toList(),
                (int) view.plan().walk().count() - standing.size());
    }
}
