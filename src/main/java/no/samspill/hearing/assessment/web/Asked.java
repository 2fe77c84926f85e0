package no.samspill.hearing.assessment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samspill.hearing.assessment.Desk.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the desk somebody looks at: all of it stands in the address.
 *
 * @param show which statements the queue holds
 * @param statement the number of the one at hand; empty for the first
 * @param point the one whose form is open, "2.1"; empty for the first without an answer
 * @param from how many of the queue are skipped
 * @param group points that say the same, across statements
 * @param stock points whose answer was made from this one; with a point: the answer to put in
 * @param row whose changes are offered
 * @param batch what was just done to several, and can be undone
 */
record Asked(
        @BindParam("vis") @Nullable String show, @BindParam("uttalelse") @Nullable String statement, @BindParam("punkt") @Nullable String point, @BindParam("fra") @Nullable String from,
        @BindParam("gruppe") @Nullable String group, @BindParam("standardsvar") @Nullable String stock, @BindParam("sted") @Nullable String row, @BindParam("gjort") @Nullable String batch) {

    static final Asked NOTHING = new Asked(null, null, null, null, null, null, null, null);

    static String word(Show show) {
        return switch (show) {
            case ALL -> "alle";
            case MINE -> "mine";
            case OPEN -> "ubesvart";
            case DUE -> "frist";
            case LOCKED -> "last";
        };
    }

    Show shown() {
        for (Show each : Show.values()) {
            if (word(each).equals(text(show).toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        return Show.ALL;
    }

    int skip() {
        return number(from);
    }

    static int number(@Nullable String value) {
        String text = text(value);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** The same queue, from another place in it. */
    Asked from(int skip) {
        return new Asked(show, null, null, String.valueOf(skip), null, null, null, null);
    }

    /** Another statement of the same queue. */
    Asked statement(int number) {
        return new Asked(show, String.valueOf(number), null, from, null, null, null, null);
    }

    /** Another point of what is shown. */
    Asked point(@Nullable String called) {
        return new Asked(show, statement, called, from, group, null, null, null);
    }

    Asked done(@Nullable String what) {
        return new Asked(show, statement, point, from, group, null, null, what);
    }

    /** What every form carries along, so that its sender comes back to where they were. @param at the statement at hand; null for none */
    Map<String, String> kept(@Nullable Integer at) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("vis", text(show));
        kept.put("uttalelse", at == null ? "" : at.toString());
        kept.put("fra", skip() == 0 ? "" : text(from));
        kept.put("gruppe", text(group));
        kept.values().removeIf(String::isEmpty);
        return kept;
    }

    String address(String desk) {
        List<String[]> all = new ArrayList<>();
        for (String[] each : new String[][] {{"vis", text(show)}, {"uttalelse", text(statement)}, {"punkt", text(point)}, {"fra", skip() == 0 ? "" : text(from)}, {"gruppe", text(group)}, {"standardsvar", text(stock)}, {"sted", text(row)}, {"gjort", text(batch)}}) {
            if (!each[1].isEmpty()) {
                all.add(each);
            }
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(desk);
        Object[] values = all.stream().map(each -> each[1]).toArray();
        all.forEach(each -> address.queryParam(each[0], "{" + each[0] + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
