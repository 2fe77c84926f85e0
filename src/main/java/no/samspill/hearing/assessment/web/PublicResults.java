package no.samspill.hearing.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Laid;
import no.samspill.hearing.assessment.PointId;
import no.samspill.hearing.assessment.Result;
import no.samspill.hearing.assessment.Results;
import no.samspill.hearing.assessment.Sight;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.Receipt;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.RowNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What came of a hearing, for everybody: in parts, since there may be very much of it. */
@Controller
class PublicResults {
    static final String AT = HearingView.AT + "/svar";
    private static final int ON_A_PAGE = 50;
    private static final int ORGANISATIONS = 200;
    private static final int THEMES = 200;

    private final Results results;
    private final LedTo ledTo;
    private final InOrder inOrder;

    PublicResults(Results results, LedTo ledTo, InOrder inOrder) {
        this.inOrder = inOrder;
        this.results = results;
        this.ledTo = ledTo;
    }

    @GetMapping(AT)
    Page show(@Public HearingView at, @ModelAttribute Seeking seeking, Visit visit, HttpServletResponse response) {
        if (!Asked.text(seeking.receipt()).isEmpty()) {
            // Whoever holds a receipt sees what others do not: no search engine and no other site has any business with the address.
            response.setHeader("X-Robots-Tag", "noindex");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cache-Control", "no-store");
        }
        Words w = visit.words();
        Hearing hearing = concluded(at);
        PlanView view = at.view();
        Optional<Receipt> receipt = seeking.holds();
        Result.Reader reader = new Result.Reader(Sight.EVERYBODY, receipt.orElse(null));
        List<ElementId> order = inOrder.of(view, hearing);
        Laid laid = results.laid(hearing);
        Map<Judgement, Integer> counts = laid.counts();
        Result.Wanted wanted = seeking.wanted(view);
        Result part = results.of(hearing, reader, wanted, order, (seeking.number() - 1) * ON_A_PAGE, ON_A_PAGE);
        List<Result.Row> own = receipt.map(held -> results.own(hearing, held)).orElse(List.of());
        Map<PointId, List<Changed>> changes = ledTo.of(view, Stream.concat(part.rows().stream(), own.stream()).map(Result.Row::id).distinct().toList(), w);
        String address = at.address() + "/svar";
        String title = w.get("assessment.result.title");
        return new ResultPage(
                shell(visit, at, title, address),
                at,
                address,
                w.get("assessment.result.when", new HearingInWords(w).days(hearing.main())),
                lead(hearing, counts, w),
                Band.of(counts, 0, w),
                Stream.of(Judgement.values()).filter(each -> each != Judgement.OUTSIDE || counts.containsKey(each))
                        .map(each -> new ResultPage.Count(each.name(), each.called(w), counts.getOrDefault(each, 0), new Seeking(null, null, null, each.name(), null, seeking.receipt()).address(address) + "#punktene")).toList(),
                filter(hearing, laid, view, order, seeking, w),
                w.get("assessment.result.found", part.all()),
                Told.of(view, part.rows(), changes, w),
                own.stream().map(row -> Told.said(row, changes.getOrDefault(row.id(), List.of()), w)).toList(),
                Field.text("kvittering", w.get("assessment.result.receipt")).holding(Asked.text(seeking.receipt())),
                !Asked.text(seeking.receipt()).isEmpty() && own.isEmpty() ? w.get("assessment.result.lost") : null,
                seeking.number() > 1 ? seeking.page(seeking.number() - 1).address(address) + "#punktene" : null,
                part.all() > seeking.number() * ON_A_PAGE ? seeking.page(seeking.number() + 1).address(address) + "#punktene" : null,
                Stream.of(new String[] {"Excel", "xlsx"}, new String[] {"Word", "docx"}, new String[] {"ODF", "odt"}, new String[] {"PDF", "pdf"}, new String[] {"JSON", "json"})
                        .map(each -> new ResultPage.Paper(each[0], address + "." + each[1])).toList());
    }

    /** @throws Refused until the result is laid out */
    static Hearing concluded(HearingView at) {
        if (at.hearing().concluded() == null) {
            String why = at.hearing().calledOff() == null ? "assessment.result.notYet" : "assessment.result.off";
            throw Refused.unknown(why).titled(why + ".title").leading(at.address(), "assessment.result.toHearing");
        }
        return at.hearing();
    }

    private static Shell shell(Visit visit, HearingView at, String title, String address) {
        return Shell.of(visit, title,
                new Crumb(at.view().region().name(), "/" + at.view().region().slug()), new Crumb(at.view().plan().title(), at.view().address()),
                new Crumb(visit.words().get("hearing.crumb"), at.address()), new Crumb(visit.words().get("assessment.result.crumb"), address));
    }

    String lead(Hearing hearing, Map<Judgement, Integer> counts, Words w) {
        return w.get("assessment.result.lead", results.statements(hearing), counts.values().stream().mapToInt(Integer::intValue).sum(), results.led(hearing));
    }

    private ResultPage.Filter filter(Hearing hearing, Laid laid, PlanView view, List<ElementId> order, Seeking seeking, Words w) {
        Map<String, String> froms = new LinkedHashMap<>();
        froms.put("", w.get("assessment.result.from.all"));
        froms.put(Seeking.PEOPLE, w.get("assessment.result.from.people"));
        froms.put(Seeking.ORGANISATIONS, w.get("assessment.result.from.organisations"));
        results.organisations(hearing, ORGANISATIONS).forEach(name -> froms.put(name, name));
        Map<String, String> judgements = new LinkedHashMap<>();
        judgements.put("", w.get("assessment.result.judgement.all"));
        Stream.of(Judgement.values()).forEach(each -> judgements.put(each.name(), each.called(w)));
        List<String> named = results.themes(hearing, THEMES);
        Map<String, String> themes = new LinkedHashMap<>();
        themes.put("", w.get("assessment.result.theme.all"));
        named.forEach(theme -> themes.put(theme, theme));
        return new ResultPage.Filter(
                Field.text("fra", w.get("assessment.result.from")).holding(Asked.text(seeking.from())), froms,
                Field.text("del", w.get("assessment.result.part")).holding(Asked.text(seeking.part())), parts(laid, view, order, w),
                Field.text("tema", w.get("assessment.result.theme")).holding(Asked.text(seeking.theme())), named.isEmpty() ? Map.of() : themes,
                Field.text("utfall", w.get("assessment.result.judgement")).holding(Asked.text(seeking.judgement())), judgements);
    }

    /** The rows that something was said about, and those above them, in the same order as the points. */
    private Map<String, String> parts(Laid laid, PlanView view, List<ElementId> order, Words w) {
        Set<Optional<ElementId>> said = laid.rows();
        List<ElementId> rows = said.stream().flatMap(Optional::stream).toList();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("", w.get("assessment.result.part.all"));
        if (said.contains(Optional.<ElementId>empty())) {
            parts.put(Seeking.WHOLE, w.get("assessment.about.all"));
        }
        List<ElementId> wanted = new ArrayList<>(rows);
        rows.forEach(row -> view.plan().above(row).forEach(above -> wanted.add(above.id())));
        Set<ElementId> some = new HashSet<>(wanted);
        order.stream().filter(some::contains).forEach(row -> parts.put(
                row.toString(), view.plan().find(row).map(found -> view.called(found, w) + ": " + found.title()).orElseGet(() -> RowNames.of(row, view, w))));
        rows.stream().filter(row -> !parts.containsKey(row.toString())).forEach(row -> parts.put(row.toString(), RowNames.of(row, view, w)));
        return parts;
    }
}
