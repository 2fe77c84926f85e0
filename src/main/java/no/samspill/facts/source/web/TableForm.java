package no.samspill.facts.source.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.NumberKind;
import no.samspill.facts.cube.Category;
import no.samspill.facts.cube.Dimension;
import no.samspill.facts.cube.Role;
import no.samspill.facts.source.Agency;
import no.samspill.facts.source.Choices.Offered;
import no.samspill.facts.source.CodeList;
import no.samspill.facts.source.Query;
import no.samspill.facts.source.Selection;
import no.samspill.frame.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody chose of a table: each dimension's answer under its name. */
record TableForm(MultiValueMap<String, String> chosen) {
    static final String PLACES = "sted";
    static final String SINCE = "fra";
    static final String WHAT = "teller";
    static final String BASE = "av";
    private static final String FIRST = "2005";

    /** The name of the field for one of the other dimensions. */
    static String name(Offered table, Dimension dimension) {
        return "d" + table.table().outline().dimensions().indexOf(dimension);
    }

    String one(String name, String otherwise) {
        String said = chosen.getFirst(name);
        return said == null ? otherwise : said;
    }

    List<String> all(String name) {
        return chosen.getOrDefault(name, List.of()).stream().filter(each -> !each.isEmpty()).toList();
    }

    /** The source's own way of dividing places, where it has one with all of the region's municipalities; that of the table otherwise. */
    static String places(Offered table) {
        return table.lists().stream().findFirst().map(CodeList::id).orElse("");
    }

    static String since(Dimension times) {
        List<String> codes = times.categories().stream().map(Category::code).toList();
        return codes.stream().filter(code -> code.compareTo(FIRST) >= 0).findFirst().orElse(codes.getFirst());
    }

    /** What came of it: a query, or what is wrong with it. */
    record Understood(@Nullable Query query, List<Problem> problems) {}

    Understood understood(Agency agency, Offered table, NumberKind kind, String language) {
        List<Problem> problems = new ArrayList<>();
        Map<Dimension, Selection> parts = new LinkedHashMap<>();
        Optional<Dimension> where = table.of(Role.GEO);
        Optional<Dimension> when = table.of(Role.TIME);
        if (where.isEmpty() || when.isEmpty()) {
            return new Understood(null, List.of(Problem.of("source.wrong.no-places")));
        }
        String asked = one(PLACES, places(table));
        Optional<CodeList> list = table.lists().stream().filter(each -> each.id().equals(asked)).findFirst();
        List<String> codes = list.map(each -> each.values().stream().map(Category::code).toList()).orElse(table.own());
        if (codes.isEmpty() || !asked.isEmpty() && list.isEmpty()) {
            problems.add(Problem.of("source.wrong.no-places").at(PLACES));
        }
        parts.put(where.get(), new Selection(where.get().id(), Role.GEO, list.map(CodeList::id).orElse(null), list.map(CodeList::label).orElse(null), said(where.get(), list.map(CodeList::values).orElse(where.get().categories()), codes), codes, null));
        String since = one(SINCE, since(when.get()));
        if (when.get().at(since) < 0) {
            problems.add(Problem.of("source.wrong.choose", when.get().label()).at(SINCE));
        }
        parts.put(when.get(), new Selection(when.get().id(), Role.TIME, null, null, null, List.of(), since));
        String base = one(BASE, "");
        table.of(Role.METRIC).ifPresent(what -> {
            String code = one(WHAT, what.size() == 1 ? what.categories().getFirst().code() : "");
            boolean under = kind.based() && !base.isEmpty();
            if (what.at(code) < 0) {
                problems.add(Problem.of("source.wrong.choose", what.label()).at(WHAT));
            } else if (under && (what.at(base) < 0 || base.equals(code))) {
                problems.add(Problem.of("source.wrong.base").at(BASE));
            }
            List<String> both = under ? List.of(code, base) : List.of(code);
            parts.put(what, new Selection(what.id(), Role.METRIC, null, null, said(what, what.categories(), both), both, null));
        });
        for (Dimension each : table.others()) {
            List<String> values = all(name(table, each)).stream().distinct().toList();
            if (values.isEmpty() && each.size() == 1) {
                values = List.of(each.categories().getFirst().code());
            }
            if (values.isEmpty() && !table.table().of(each).leavable() || values.stream().anyMatch(code -> each.at(code) < 0)) {
                problems.add(Problem.of("source.wrong.choose", each.label()).at(name(table, each)));
            } else if (values.size() > 1 && !sums(kind, !base.isEmpty())) {
                problems.add(Problem.of("source.wrong.one", each.label()).at(name(table, each)));
            }
            if (!values.isEmpty()) {
                parts.put(each, new Selection(each.id(), Role.OTHER, null, null, said(each, each.categories(), values), values, null));
            }
        }
        List<Selection> inOrder = table.table().outline().dimensions().stream().filter(parts::containsKey).map(parts::get).toList();
        Query query = new Query(table.table().id(), table.table().outline().label(), language, kind.based() && !base.isEmpty() ? base : null, inOrder);
        long cells = inOrder.stream().mapToLong(each -> each.since() == null ? Math.max(1, each.codes().size()) : when.get().size()).reduce(1, (a, b) -> a * b);
        if (cells > agency.allowance().cells()) {
            problems.add(Problem.of("source.trouble.too-many-cells", String.valueOf(cells), String.valueOf(agency.allowance().cells())));
        }
        return new Understood(problems.isEmpty() ? query : null, problems);
    }

    /** "Alder: 16 år, 17 år". */
    private static String said(Dimension dimension, List<Category> values, List<String> codes) {
        return FactsInWords.upper(dimension.label()) + ": " + values.stream().filter(each -> codes.contains(each.code())).map(Category::label).distinct().collect(Collectors.joining(", "));
    }

    /** Whether numbers of several values may be added up at all. */
    static boolean sums(NumberKind kind, boolean based) {
        return switch (kind.folding()) {
            case SUM -> true;
            case PARTS -> based;
            case WEIGHTED, NONE -> false;
        };
    }
}
