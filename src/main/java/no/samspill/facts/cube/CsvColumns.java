package no.samspill.facts.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which columns tell where a number belongs, and which hold numbers. The numbers stand last: the last column, and those before it that hold numbers or
 * are headed by a period, until one that by its name is a time or a place.
 *
 * @param from the first column of numbers
 * @param names for a column of codes, the column beside it with their names
 */
record CsvColumns(int from, Map<Integer, Integer> names) {
    private static final Pattern PERIOD = Pattern.compile("(.*?)\\s*((19|20)\\d\\d([KQTMUHkqtmuh]\\d{1,2})?(-(19|20)?\\d\\d)?)");
    private static final Pattern NAME = Pattern.compile("(?i).*(navn|name|namn|tekst|text).*");
    private static final int LOOKED_AT = 2_000;

    static CsvColumns of(CsvRows rows) throws Refusal {
        int from = rows.head().size() - 1;
        while (from > 0 && holdsNumbers(rows, from - 1)) {
            from--;
        }
        if (from == 0) {
            throw new Refusal(Why.NO_COLUMNS);
        }
        Map<Integer, Integer> names = new HashMap<>();
        for (int column = 0; column + 1 < from; column++) {
            if (!names.containsValue(column) && NAME.matcher(rows.head().get(column + 1)).matches() && named(rows, column)) {
                names.put(column, column + 1);
            }
        }
        return new CsvColumns(from, names);
    }

    /** What is counted, and when, where the head says both: "Personer 2019". */
    static List<@Nullable Matcher> periods(List<String> heads) {
        List<@Nullable Matcher> all = new ArrayList<>();
        for (String head : heads) {
            Matcher period = PERIOD.matcher(head);
            all.add(period.matches() ? period : null);
        }
        return all;
    }

    private static boolean holdsNumbers(CsvRows rows, int column) {
        String head = rows.head().get(column);
        if (PERIOD.matcher(head).matches()) {
            return true;
        }
        Role role = Codes.guess(head, head);
        if (role == Role.TIME || role == Role.GEO) {
            return false;
        }
        // A code such as "0301" is no number, and whole numbers under ten may be codes, too: with nothing else to go by, a column of numbers is one of numbers.
        List<List<String>> some = rows.rows().subList(0, Math.min(LOOKED_AT, rows.rows().size()));
        long numbers = some.stream().map(row -> row.get(column)).filter(CsvColumns::isAmount).count();
        return numbers * 10 >= some.size() * 8L;
    }

    private static boolean isAmount(String text) {
        return text.isEmpty() || Sign.of(text) != null || !text.matches("0\\d+") && Amounts.written(text) != null;
    }

    private static boolean named(CsvRows rows, int column) {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : rows.rows()) {
            String other = names.putIfAbsent(row.get(column), row.get(column + 1));
            if (other != null && !other.equals(row.get(column + 1))) {
                return false;
            }
        }
        return true;
    }
}
