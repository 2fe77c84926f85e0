package no.samspill.facts.source.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samspill.facts.Delivering;
import no.samspill.facts.Facts;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.Indicator;
import no.samspill.facts.NewValue;
import no.samspill.facts.Term;
import no.samspill.facts.cube.Category;
import no.samspill.facts.cube.Dimension;
import no.samspill.facts.cube.Role;
import no.samspill.facts.source.Agency;
import no.samspill.facts.source.Choices.Offered;
import no.samspill.facts.source.CodeList;
import no.samspill.facts.source.Fetching.Fetched;
import no.samspill.facts.source.Places;
import no.samspill.facts.source.Query;
import no.samspill.facts.source.Selection;
import no.samspill.frame.Field;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a table: its questions, and what it gave. */
@Component
class TablePages {
    private final Facts facts;

    TablePages(Facts facts) {
        this.facts = facts;
    }

    TablePage page(PlanView view, Indicator indicator, Agency agency, Offered table, TableForm form, TablePage.@Nullable Preview preview, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        String address = SourceAt.of(view, indicator) + "/" + agency.number() + "/" + table.table().id();
        String label = table.table().outline().label();
        return new TablePage(SourceAt.shell(visit, view, indicator, label, new Crumb(table.table().id(), address)), address, indicator.name(), label, questions(indicator, table, form, w, problems), preview, problems);
    }

    private static List<TablePage.Question> questions(Indicator indicator, Offered table, TableForm form, Words w, List<Problem> problems) {
        List<TablePage.Question> all = new ArrayList<>();
        table.of(Role.METRIC).ifPresent(what -> {
            all.add(one(Field.text(TableForm.WHAT, FactsInWords.upper(what.label())).holding(form.one(TableForm.WHAT, "")).with(problems), values(what, what.size() == 1 ? null : w.get("source.choose.one"))));
            if (indicator.kind().based() && what.size() > 1) {
                all.add(one(Field.text(TableForm.BASE, w.get("source.base." + indicator.kind())).helped(w.get("source.base.help")).holding(form.one(TableForm.BASE, "")).with(problems), values(what, w.get("source.base.none"))));
            }
        });
        table.of(Role.GEO).ifPresent(where -> {
            Map<String, String> ways = new LinkedHashMap<>();
            for (CodeList list : table.lists()) {
                ways.put(list.id(), w.get("source.places.list", list.label(), list.values().size()));
            }
            if (!table.own().isEmpty()) {
                ways.put("", w.get("source.places.own", table.own().size()));
            }
            all.add(one(Field.text(TableForm.PLACES, FactsInWords.upper(where.label())).helped(w.get(ways.isEmpty() ? "source.wrong.no-places" : table.lists().isEmpty() ? "source.places.help.none" : "source.places.help")).holding(form.one(TableForm.PLACES, TableForm.places(table))).with(problems), ways));
        });
        table.of(Role.TIME).ifPresent(when -> all.add(
                one(Field.text(TableForm.SINCE, w.get("source.since", FactsInWords.upper(when.label()))).helped(w.get("source.since.help")).holding(form.one(TableForm.SINCE, TableForm.since(when))).with(problems), values(when, null))));
        for (Dimension each : table.others()) {
            boolean leavable = table.table().of(each).leavable();
            String name = TableForm.name(table, each);
            boolean many = each.size() > 2 && TableForm.sums(indicator.kind(), true);
            Field field = Field.text(name, FactsInWords.upper(each.label())).holding(form.one(name, "")).with(problems);
            all.add(many
                    ? new TablePage.Question(field.helped(w.get(leavable ? "source.many.leave" : "source.many")), values(each, null), true, form.all(name))
                    : one(field, values(each, leavable ? w.get("source.all") : each.size() == 1 ? null : w.get("source.choose.one"))));
        }
        return all;
    }

    private static TablePage.Question one(Field field, Map<String, String> choices) {
        return new TablePage.Question(field, choices, false, List.of());
    }

    private static Map<String, String> values(Dimension dimension, @Nullable String first) {
        Map<String, String> all = new LinkedHashMap<>();
        if (first != null) {
            all.put("", first);
        }
        for (Category each : dimension.categories()) {
            all.put(each.code(), each.unit() == null ? each.label() : each.label() + " (" + each.unit() + ")");
        }
        return all;
    }

    TablePage.Preview preview(PlanView view, Indicator indicator, Agency agency, Query query, Fetched fetched, TableForm form, Places places, Words w) {
        FactsInWords said = new FactsInWords(w);
        Map<String, Map<Term, NewValue>> byPlace = new TreeMap<>();
        TreeSet<Term> times = new TreeSet<>();
        for (NewValue each : fetched.values()) {
            byPlace.computeIfAbsent(each.place(), any -> new TreeMap<>()).put(each.term(), each);
            times.add(each.term());
        }
        List<TablePage.Row> rows = new ArrayList<>();
        byPlace.forEach((place, values) -> rows.add(new TablePage.Row(places.names().getOrDefault(place, place) + " (" + place + ")", times.stream().map(time -> shown(said, indicator, values.get(time))).toList())));
        String count = facts.would(view, indicator, fetched.values()) instanceof Delivering.Delivered(int added, int changed, int same) ? w.get("source.preview.said", added, changed, same) : w.get("source.preview.said", fetched.values().size(), 0, 0);
        String terms = agency.allowance().terms();
        String source = w.get("source.called", agency.name(), query.table()) + (terms == null ? "" : " (" + terms + ")");
        List<TablePage.Hidden> again = new ArrayList<>();
        form.chosen().forEach((name, values) -> {
            if (name.matches("sted|fra|teller|av|d\\d{1,3}")) {
                values.forEach(value -> again.add(new TablePage.Hidden(name, value)));
            }
        });
        List<String> notes = new ArrayList<>(fetched.notes());
        query.parts().stream().map(Selection::listed).filter(Objects::nonNull).findFirst().ifPresent(list -> notes.addFirst(w.get("source.merged", list)));
        return new TablePage.Preview(times.stream().map(time -> time.said(w)).toList(), rows, count, source, notes, again);
    }

    private static String shown(FactsInWords said, Indicator indicator, @Nullable NewValue value) {
        return value == null || value.figure() == null ? "" : said.figure(indicator, value.figure());
    }
}
