package no.samspill.plan.table;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Plan;

/** The table's columns: those of the sheet, and those more that the plan has words in. */
public final class Columns {
    private Columns() {}

    public static List<Column> of(Plan plan, Words words) {
        List<Column> columns = new ArrayList<>();
        add(columns, Field.TITLE, words.get("table.content"), words.get("table.content"), false);
        add(columns, Field.SCHEDULE, words.get("table.schedule"), words.get("table.schedule"), false);
        add(columns, Field.FUNDING, words.get("table.funding"), words.get("field.funding"), false);
        add(columns, Field.RESPONSIBILITY, words.get("field.responsibility"), words.get("field.responsibility"), false);
        add(columns, Field.ATTRACTIVENESS, words.get("table.attractiveness"), words.get("field.attractiveness"), false);
        if (plan.walk().anyMatch(row -> row.words().containsKey(Field.STATUS))) {
            add(columns, Field.STATUS, words.get("field.status"), words.get("field.status"), false);
        }
        plan.walk().flatMap(row -> row.other().keySet().stream()).distinct().forEach(heading -> add(columns, Field.other(heading), heading, heading, true));
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
