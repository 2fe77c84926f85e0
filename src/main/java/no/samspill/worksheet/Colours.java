package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Colour;
import no.samspill.worksheet.book.Hue;
import org.jspecify.annotations.Nullable;

/** What cells of a book say by their colour alone, and what is asked and told of it: once for the whole book. */
final class Colours {
    /** How the codes of findings begin that a key of colours answers. */
    static final String ASKED = "colour-";
    /** Those that tell what the sheet itself says. */
    static final Set<String> OF_SHEET = Set.of(ASKED + "legend", ASKED + "own");
    private static final int NAMED = 8;

    private final @Nullable ColourKey key;
    private final Legend legend;
    private final Map<Hue, Integer> counts = new TreeMap<>();
    private final Map<Hue, String> meant = new TreeMap<>();
    private final Set<String> times = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();
    private @Nullable Spot statusAt;
    private @Nullable String statusIn;
    private @Nullable Spot timeAt;
    private @Nullable Spot otherAt;

    /** @param key what a person has said; null until somebody does */
    Colours(@Nullable ColourKey key, Legend legend) {
        this.key = key;
        this.legend = legend;
    }

    Legend legend() {
        return legend;
    }

    /** Whether anything at all is read of colours. */
    boolean read() {
        return key == null || key.read();
    }

    /** The words of how far a measure with this colour has come; null where nobody says. @param where the column's heading; null where whole rows are coloured */
    @Nullable String status(Colour colour, @Nullable String own, @Nullable String where, Spot spot) {
        Hue hue = colour.hue();
        if (statusAt == null) {
            statusAt = spot;
            statusIn = where;
        }
        counts.merge(hue, 1, Integer::sum);
        String legendary = legend.meaning(colour) != null ? legend.meaning(colour) : own;
        String words = !read() ? null : key == null || key.words().isEmpty() ? legendary : key.words().get(hue);
        if (words != null) {
            meant.putIfAbsent(hue, words);
        }
        return words;
    }

    void time(String heading, Spot spot) {
        timeAt = timeAt == null ? spot : timeAt;
        times.add(heading);
    }

    /** A colour that nothing can be made of. */
    void other(String heading, Spot spot) {
        otherAt = otherAt == null ? spot : otherAt;
        others.add(heading);
    }

    void tell(Account account) {
        Severity open = key == null ? Severity.QUESTION : Severity.NOTE;
        if (timeAt != null) {
            account.find(timeAt, open, ASKED + (read() ? "time" : "time-left"), null, some(times));
        }
        if (statusAt != null) {
            tellStatus(statusAt, open, account);
        }
        if (otherAt != null) {
            account.find(otherAt, Severity.NOTE, "colours-only", null, some(others));
        }
    }

    private void tellStatus(Spot spot, Severity open, Account account) {
        String found = counts.entrySet().stream().map(each -> "sheet.hue." + each.getKey() + " (" + each.getValue() + ")").collect(Collectors.joining(", "));
        String said = meant.entrySet().stream().map(each -> "sheet.hue." + each.getKey() + " = " + each.getValue()).collect(Collectors.joining(", "));
        List<String> suggestions = new ArrayList<>(ColourKey.usual(counts.keySet()).stream().map(ColourKey::written).toList());
        Spot by = legend.at();
        String code;
        List<String> args;
        if (meant.isEmpty()) {
            code = !read() ? "status-left" : statusIn == null ? "rows" : "status";
            args = statusIn == null ? List.of(found) : List.of(found, statusIn);
        } else {
            code = key != null && !key.words().isEmpty() ? "chosen" : by == null ? "own" : "legend";
            args = by == null ? List.of(said) : List.of(said, (by.name() + " " + by.cell()).strip());
        }
        account.file(spot, new Finding(meant.isEmpty() || key == null ? open : Severity.NOTE, spot.name(), spot.cell(), ASKED + code, args, null, suggestions));
    }

    private static String some(Set<String> headings) {
        String some = headings.stream().limit(NAMED).map(each -> "«" + each + "»").collect(Collectors.joining(", "));
        return headings.size() > NAMED ? some + " …" : some;
    }
}
