package no.samspill.worksheet.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Labels;
import no.samspill.plan.PlanView;
import no.samspill.wording.Severity;
import no.samspill.worksheet.ColourKey;
import no.samspill.worksheet.Remarks;
import no.samspill.worksheet.imports.Asked;
import no.samspill.worksheet.imports.Decided;
import no.samspill.worksheet.imports.Keys;
import no.samspill.worksheet.imports.Preview;
import org.springframework.http.HttpStatus;

/** Makes the page of a preview. */
final class PreviewScene {
    /** Questions on one page, and cells named in one of them. */
    private static final int QUESTIONS = 60;

    private static final int CELLS = 8;

    private final Preview preview;
    private final Decided kept;
    private final Visit visit;
    private final Words words;
    private final ZoneId zone;
    private final PlanView view;
    private final boolean fresh;
    private final Names names;
    private final TreeRows tree;
    private final SheetTables sheets;
    private final RowChoosers rows;

    /** @param kept what was decided before what this page only tries */
    PreviewScene(Preview preview, Decided kept, Visit visit, ZoneId zone) {
        this.preview = preview;
        this.kept = kept;
        this.visit = visit;
        this.words = visit.words();
        this.zone = zone;
        this.view = preview.view();
        this.fresh = view.plan().elements().isEmpty();
        this.names = new Names(words);
        this.tree = new TreeRows(preview, fresh, words);
        this.sheets = new SheetTables(preview, tree, words);
        this.rows = new RowChoosers(preview, kept, words);
    }

    PreviewPage page(String wanted, int page, HttpStatus status, List<Problem> problems) {
        String address = ImportAt.of(view) + "/" + preview.upload().id();
        Scope.View usual = fresh || preview.difference().nothingNew() ? Scope.View.ALL : Scope.View.CHANGES;
        Scope.View shown = Scope.View.of(wanted, usual);
        List<Traces.At> rows = sheets.within(shown);
        int pages = Math.max(1, (rows.size() + Scope.ROWS - 1) / Scope.ROWS);
        int at = Math.clamp(page, 1, pages);
        List<Traces.At> here = rows.subList((at - 1) * Scope.ROWS, Math.min(at * Scope.ROWS, rows.size()));
        Scope scope = new Scope(shown, at, pages, rows.size(), address);
        CellLinks links = new CellLinks(preview.book(), here, sheets.within(Scope.View.ALL), scope, words);
        SequencedMap<String, List<Asked>> alike = Alike.of(preview.asked());
        List<PreviewPage.Query> queries = together(alike).stream().map(asked -> query(asked, links)).toList();
        String title = words.get("import.preview.title", preview.upload().fileName());
        return new PreviewPage(
                ImportAt.shell(visit, view, title, new Crumb(preview.upload().fileName(), address)),
                view.plan().title(),
                preview.upload().fileName(),
                new PreviewPage.Sheet(way(), new Choosers(preview, kept, words).make(), sum(), fresh, scope, sheets.tables(here)),
                this.rows.make(),
                new PreviewPage.Queries(
                        queries.subList(0, Math.min(QUESTIONS, queries.size())), Math.max(0, queries.size() - QUESTIONS), preview.asked().stream().filter(Asked::open).count(),
                        alike.entrySet().stream().map(each -> new PreviewPage.Group(each.getKey(), each.getValue().getFirst().key(), each.getValue().size(), Alike.answers(each.getValue(), words))).toList()),
                new PreviewPage.OfPlan(missing(), preview.difference().plan().stream().map(it -> tree.put(view.id().itself(), it)).toList()),
                Remarks.of(preview.reading()).stream().map(line -> new PreviewPage.Remark(Keys.named(line), line, preview.upload().decided().follows(line))).toList(),
                landing(),
                problems,
                status.value());
    }

    /** All that is asked and told, with those that are alike right after each other. */
    private List<Asked> together(Map<String, List<Asked>> alike) {
        Set<Asked> ordered = new LinkedHashSet<>();
        preview.asked().forEach(asked -> {
            if (asked.open()) {
                ordered.addAll(alike.getOrDefault(asked.alike(), List.of()));
            }
            ordered.add(asked);
        });
        return List.copyOf(ordered);
    }

    private PreviewPage.Way way() {
        return new PreviewPage.Way(
                preview.reading().shape(), preview.reading().sureness(), preview.upload().decided().shape(), preview.reading().year(), preview.reading().year() != view.baseYear(),
                preview.reading().unseen() || preview.upload().decided().hidden() != null, Boolean.TRUE.equals(preview.upload().decided().hidden()), colours());
    }

    /** Nothing where the sheet says nothing by colours alone. */
    private List<PreviewPage.Colours> colours() {
        String decided = preview.upload().decided().colours();
        List<String> keys = preview.reading().colourKeys();
        return keys.stream().map(key -> new PreviewPage.Colours(key, colours(key), key.equals(decided))).toList();
    }

    private String colours(String key) {
        return key.equals(ColourKey.NOTHING.written()) ? words.get("import.colours.nothing") : key.equals(ColourKey.OF_SHEET.written()) ? words.get("import.colours.sheet") : key;
    }

    private PreviewPage.Landing landing() {
        return new PreviewPage.Landing(
                view.revision(),
                preview.upload().landed() == null ? null : NorwegianDates.of(words.language()).moment(preview.upload().landed().atZone(zone)),
                preview.difference().nothingNew(),
                preview.readable(),
                new Tally(preview.changes(), words).sentences(!preview.around().isEmpty()),
                preview.stopped(),
                preview.upload().decided().errorsSeen(),
                preview.reading().plainlyNone());
    }

    /** What the sheet holds: "1 innsatsområde, 2 målsettinger, 5 tiltak." */
    private List<String> sum() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        preview.reading().plan().walk().forEach(element -> counts.merge(element.kind(), 1, Integer::sum));
        List<String> said = new ArrayList<>();
        counts.forEach((kind, count) -> said.add(words.get("import.count." + kind, count)));
        return said;
    }

    private PreviewPage.Query query(Asked asked, CellLinks links) {
        List<PreviewPage.CellLink> cells =
                asked.cells().stream().limit(CELLS).map(links::to).toList();
        return new PreviewPage.Query(
                asked,
                asked.findings().stream().map(finding -> finding.message(words)).toList(),
                cells,
                asked.cells().size() - cells.size(),
                rows.of(asked),
                asked.hides() && preview.asked().stream().filter(each -> each.hides() && each.severity() == Severity.QUESTION).findFirst().filter(asked::equals).isPresent());
    }

    private List<PreviewPage.Missing> missing() {
        Labels labels = view.labels();
        return preview.difference().missing().stream().map(element -> missing(element, labels)).toList();
    }

    private PreviewPage.Missing missing(Element element, Labels labels) {
        ElementId id = element.id();
        return new PreviewPage.Missing(
                new TreeRow.Choice(
                        id.toString(), words.get("import.remove"), preview.settled().removed().contains(id)),
                view.plan().above(id).size(),
                labels.called(element, words),
                element.title(),
                (int) element.walk().count() - 1);
    }
}
