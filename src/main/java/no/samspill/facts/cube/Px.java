package no.samspill.facts.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PC-Axis files (px, file format 2013): those in the lines are the slow dimensions, those in the heading the fast. */
final class Px {
    private final PxText text;
    private final Map<String, PxKeyword> all = new HashMap<>();
    private final List<PxKeyword> notes = new ArrayList<>();

    Px(byte[] file) {
        text = new PxText(file);
    }

    Cube cube() throws Refusal {
        head();
        List<Dimension> dimensions = new ArrayList<>();
        for (String name : names()) {
            dimensions.add(dimension(name));
        }
        String content = said("CONTENTS");
        if (dimensions.stream().noneMatch(each -> each.role() == Role.METRIC)) {
            String unit = said("UNITS");
            Category only = new Category("1", content.isEmpty() ? said("TITLE") : content, unit.isEmpty() ? null : unit, decimals("SHOWDECIMALS", decimals("DECIMALS", null)));
            dimensions.add(new Dimension("CONTENTS", said("TITLE"), Role.METRIC, false, List.of(only), Map.of()));
        }
        Cells cells = cells(Cubes.product(dimensions.stream().map(Dimension::size).toList()));
        String updated = said("LAST-UPDATED").isEmpty() ? said("CREATION-DATE") : said("LAST-UPDATED");
        String label = said("TITLE").isEmpty() ? content : said("TITLE");
        Outline outline = new Outline(label, said("SOURCE"), Moments.of(updated), null, notes(), dimensions);
        return Cubes.cube(outline, cells);
    }

    private void head() throws Refusal {
        for (PxKeyword each = text.next(); each != null; each = text.next()) {
            if (!each.language().isEmpty()) {
                continue;
            }
            if (each.name().endsWith("NOTE") || each.name().endsWith("NOTEX")) {
                notes.add(each);
            } else if (each.name().equals("KEYS")) {
                throw new Refusal(Why.SPARSE_PX);
            } else {
                all.put(key(each.name(), each.about(0), each.about(1)), each);
            }
        }
    }

    private List<String> names() throws Refusal {
        List<String> names = new ArrayList<>(values("STUB", ""));
        names.addAll(values("HEADING", ""));
        if (names.isEmpty()) {
            throw new Refusal(Why.NO_COLUMNS);
        }
        return names;
    }

    private Dimension dimension(String name) throws Refusal {
        List<String> labels = values("VALUES", name);
        List<String> codes = values("CODES", name).isEmpty() ? labels : values("CODES", name);
        if (codes.isEmpty()) {
            throw new Refusal(Why.NO_CATEGORIES, name);
        }
        if (!labels.isEmpty() && labels.size() != codes.size()) {
            throw new Refusal(Why.SIZE_AND_CATEGORIES, name, codes.size(), labels.size());
        }
        boolean metric = said("CONTVARIABLE").equals(name);
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String label = labels.isEmpty() ? codes.get(i) : labels.get(i);
            categories.add(metric ? counted(name, codes.get(i), label) : new Category(Codes.clean(codes.get(i)), Codes.clean(label)));
        }
        boolean time = all.containsKey(key("TIMEVAL", name, ""));
        boolean geo = said("VARIABLE-TYPE", name).equalsIgnoreCase("G") || said("VARIABLE-TYPE", name).equalsIgnoreCase("geographical") || all.containsKey(key("MAP", name, ""));
        Role role = time ? Role.TIME : metric ? Role.METRIC : geo ? Role.GEO : Codes.guess(name, name);
        String id = said("VARIABLECODE", name);
        return new Dimension(id.isEmpty() ? name : id, name, role, !time && !metric && !geo, categories, Map.of());
    }

    private Category counted(String dimension, String code, String label) {
        PxKeyword unit = all.get(key("UNITS", label, ""));
        PxKeyword precision = all.get(key("PRECISION", dimension, label));
        Integer general = decimals("SHOWDECIMALS", decimals("DECIMALS", null));
        String said = unit == null ? said("UNITS") : unit.text();
        return new Category(Codes.clean(code), Codes.clean(label), said.isEmpty() ? null : said, precision == null ? general : number(precision.text(), general));
    }

    private Cells cells(int count) throws Refusal {
        Cells cells = new Cells(Bounds.CELLS);
        int at = 0;
        for (String each = text.number(); each != null; each = text.number()) {
            if (at >= count) {
                at++;
                continue;
            }
            Sign sign = sign(each);
            BigDecimal number = sign == null ? Amounts.plain(each) : null;
            if (sign != null) {
                cells.sign(at, sign);
            } else if (number != null) {
                cells.number(at, number);
            } else {
                throw new Refusal(Why.NO_NUMBER, at + 1, each);
            }
            at++;
        }
        if (at != count) {
            throw new Refusal(Why.SIZE_AND_VALUES, count, at);
        }
        return cells;
    }

    /** One to six dots mean what the file says they mean; where it says nothing, what they mean to everybody. */
    private @Nullable Sign sign(String written) {
        if (written.matches("\\.{1,6}")) {
            Sign said = Sign.of(said("DATASYMBOL" + written.length()));
            Sign usual = Sign.of(written);
            return said != null ? said : usual != null ? usual : Sign.MISSING;
        }
        return written.isEmpty() ? Sign.MISSING : Sign.of(written);
    }

    private List<Note> notes() {
        return notes.stream().map(each -> new Note(each.text().replace('#', '\n'), each.name().endsWith("X"), about(each))).toList();
    }

    private static @Nullable String about(PxKeyword note) {
        return note.about().isEmpty() ? null : String.join(", ", note.about().stream().filter(each -> !each.equals("*")).toList());
    }

    private @Nullable Integer decimals(String name, @Nullable Integer otherwise) {
        return number(said(name), otherwise);
    }

    private static @Nullable Integer number(String text, @Nullable Integer otherwise) {
        return text.matches("\\d{1,2}") ? Integer.valueOf(text) : otherwise;
    }

    private List<String> values(String name, String about) {
        PxKeyword said = all.get(key(name, about, ""));
        return said == null ? List.of() : said.values();
    }

    private String said(String name) {
        return said(name, "");
    }

    private String said(String name, String about) {
        PxKeyword said = all.get(key(name, about, ""));
        return said == null ? "" : said.text().strip();
    }

    private static String key(String name, String about, String within) {
        return name + '\n' + about + '\n' + within;
    }
}
