package no.samspill.plan.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;

/** The table's columns: those of the sheet, and those more that the plan has words in. */
public final class Columns {
    private Columns() {}

    public static List<Column> of(PlanView view, Words words) {
        List<Column> columns = new ArrayList<>();
        Set<Field> said = view.plan().walk().flatMap(row -> row.words().keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        add(columns, Field.TITLE, words.get("table.content"), words.get("table.content"), false);
        Field.UNDERSTOOD.stream()
                .filter(field -> !field.equals(Field.STATUS) || said.contains(field))
                .forEach(field -> add(columns, field, field.called(words), field.asked(words), false));
        OwnColumns.of(view).fields().forEach(field -> add(columns, field, field.heading(), field.heading(), true));
        return List.copyOf(columns);
    }

    /** The content takes two columns of a sheet: the level, and its words. */
    private static void add(List<Column> columns, Field field, String heading, String brief, boolean said) {
        String letter = columns.isEmpty() ? "A–B" : letters(columns.size() + 2);
        columns.add(new Column(field, heading, brief, letter, said));
    }

    private static String letters(int count) {
        int rest = count - 1;
        String last = String.valueOf((char) ('A' + rest % 26));
        return rest < 26 ? last : letters(rest / 26) + last;
    }

    /** Whether the row has words in none of the columns but the first. */
    static boolean bare(Element row) {
        return row.words().keySet().stream().allMatch(field -> field.equals(Field.TITLE) || field.equals(Field.TEXT) || field.equals(Field.EXAMPLE));
    }
}
