package no.samspill.worksheet.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument file say of dates, of hidden sheets, and of cells set apart. */
final class OdsStyles {

    private static final int LONGEST_ANCESTRY = 20;
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, DateDress> dates = new HashMap<>();
    private final Set<String> hiddenSheets = new HashSet<>();
    private final Map<String, String> weights = new HashMap<>();
    private final Map<String, String> backgrounds = new HashMap<>();
    private final Map<String, Optional<Look>> looks = new HashMap<>();

    /** Takes what the element that has just started says, if it is one of those that matter. */
    void take(Xml xml) throws XMLStreamException, Refusal {
        switch (xml.name()) {
            case "style" -> style(xml);
            case "date-style", "time-style" -> date(xml);
            default -> {}
        }
    }

    private void style(Xml xml) throws XMLStreamException, Refusal {
        String name = xml.attribute("name");
        String format = xml.attribute("data-style-name");
        String parent = xml.attribute("parent-style-name");
        boolean ofCells = "table-cell".equals(xml.attribute("family"));
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (name != null && xml.name().equals("table-properties") && "false".equals(xml.attribute("display"))) {
                hiddenSheets.add(name);
            }
            if (name != null && ofCells) {
                switch (xml.name()) {
                    case "table-cell-properties" -> put(backgrounds, name, xml.attribute("background-color"));
                    case "text-properties" -> put(weights, name, xml.attribute("font-weight"));
                    default -> {}
                }
            }
        }
        if (name != null && format != null) {
            formats.put(name, format);
        }
        if (name != null && parent != null) {
            parents.put(name, parent);
        }
    }

    private static void put(Map<String, String> said, String style, @Nullable String what) {
        if (what != null) {
            said.put(style, what);
        }
    }

    private void date(Xml xml) throws XMLStreamException, Refusal {
        String name = xml.attribute("name");
        boolean elapsed = "false".equals(xml.attribute("truncate-on-overflow"));
        Set<String> parts = new HashSet<>();
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            parts.add(xml.name());
        }
        if (name != null) {
            boolean asShown = parts.contains("quarter") || parts.contains("week-of-year");
            dates.put(name, new DateDress(
                    parts.contains("day") || parts.contains("day-of-week"),
                    parts.contains("month") && !asShown,
                    parts.contains("year") && !asShown,
                    parts.contains("hours") || parts.contains("minutes"),
                    parts.contains("seconds"),
                    elapsed,
                    false));
        }
    }

    boolean hidesSheet(@Nullable String style) {
        return hiddenSheets.contains(style);
    }

    /** What sets a cell of this style apart; null where nothing does. */
    @Nullable Look look(@Nullable String style) {
        return style == null || weights.isEmpty() && backgrounds.isEmpty()
                ? null
                : looks.computeIfAbsent(style, each -> Optional.ofNullable(Look.of("bold".equals(inherited(weights, each)), colour(inherited(backgrounds, each))))).orElse(null);
    }

    private @Nullable String inherited(Map<String, String> said, String style) {
        String each = style;
        for (int i = 0; each != null && i < LONGEST_ANCESTRY; i++) {
            if (said.containsKey(each)) {
                return said.get(each);
            }
            each = parents.get(each);
        }
        return null;
    }

    private static @Nullable Colour colour(@Nullable String written) {
        return written != null && HEX.matcher(written).matches() ? Colour.of(Integer.parseInt(written.substring(1), 16)) : null;
    }

    /** How a cell of this style, or of those it descends from, shows a date; null when none of them says. */
    @Nullable DateDress date(@Nullable String style) {
        String each = style;
        for (int i = 0; each != null && i < LONGEST_ANCESTRY; i++) {
            String format = formats.get(each);
            if (format != null) {
                return dates.get(format);
            }
            each = parents.get(each);
        }
        return null;
    }
}
