package no.samspill.worksheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names for how the cells of a sheet of ours look, so that whoever works on in it finds them among the program's styles and can alter all of a kind
 * at once. The library that writes the sheet knows no names: what a look is, is told from the look itself.
 */
final class NamedStyles {
    private static final Pattern LOOK = Pattern.compile("<xf [^>]*?(?:/>|>.*?</xf>)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(fontId|fillId|borderId|numFmtId)=\"(\\d+)\"");

    private NamedStyles() {}

    static byte[] in(byte[] part) {
        String styles = new String(part, StandardCharsets.UTF_8);
        List<String> fonts = all(styles, "font");
        List<String> fills = all(styles, "fill");
        List<String> borders = all(styles, "border");
        Map<String, String> named = new LinkedHashMap<>();
        List<String> looks = new ArrayList<>();
        String inside = between(styles, "cellXfs");
        for (String look : LOOK.matcher(inside).results().map(MatchResult::group).toList()) {
            Map<String, Integer> at = new LinkedHashMap<>();
            NUMBER.matcher(look).results().forEach(found -> at.put(found.group(1), Integer.valueOf(found.group(2))));
            String name = name(fonts.get(at.getOrDefault("fontId", 0)), fills.get(at.getOrDefault("fillId", 0)), borders.get(at.getOrDefault("borderId", 0)), look);
            if (name != null) {
                named.putIfAbsent(name, look.replace(" xfId=\"0\"", ""));
            }
            looks.add(name == null ? look : look.replace("xfId=\"0\"", "xfId=\"" + (1 + List.copyOf(named.keySet()).indexOf(name)) + "\""));
        }
        List<String> names = List.copyOf(named.keySet());
        String known = "<cellStyles count=\"" + (names.size() + 1) + "\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                + String.join("", IntStream.range(0, names.size()).mapToObj(at -> "<cellStyle name=\"" + names.get(at) + "\" xfId=\"" + (at + 1) + "\"/>").toList()) + "</cellStyles>";
        return styles.replace(inside, String.join("", looks))
                .replaceFirst("<cellStyleXfs count=\"1\">", "<cellStyleXfs count=\"" + (names.size() + 1) + "\">")
                .replace("</cellStyleXfs>", String.join("", named.values()) + "</cellStyleXfs>")
                .replace("</cellXfs>", "</cellXfs>" + known)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String name(String font, String fill, String border, String look) {
        boolean filled = fill.contains("fgColor");
        boolean bold = font.contains("<b/>");
        if (border.contains("dashed")) {
            return "Samspill Uavklart";
        }
        if (filled) {
            return fill.contains(SheetWriter.HEAD) ? "Samspill Hode" : "Samspill Mål";
        }
        if (bold && !look.contains("alignment")) {
            return "Samspill Sum";
        }
        if (bold && look.contains("wrapText")) {
            return "Samspill Tittel";
        }
        if (look.contains("wrapText")) {
            return font.contains("<i/>") ? "Samspill Strategi" : bold ? null : "Samspill Tiltak";
        }
        return null;
    }

    private static List<String> all(String styles, String element) {
        return Pattern.compile("<" + element + ">.*?</" + element + ">", Pattern.DOTALL).matcher(between(styles, element + "s")).results().map(MatchResult::group).toList();
    }

    private static String between(String styles, String element) {
        int from = styles.indexOf('>', styles.indexOf("<" + element + " ")) + 1;
        return styles.substring(from, styles.indexOf("</" + element + ">"));
    }
}
