package no.samspill.publishing.odf;

import java.util.ArrayList;
import java.util.List;
import no.samspill.figure.Paint;

/** The styles that hang on this one paper: column widths, and words in another language. */
record AutomaticStyles(Xml xml, List<String> languages, List<Integer> shares, boolean wide) {

    void write() {
        xml.in("office:automatic-styles", () -> {
            style("PaperTable", "table", "style:table-properties", "style:width", (wide ? Styles.WIDE : 166) + "mm", "table:align", "margins", "table:border-model", "collapsing");
            style("WideTable", "table", "style:table-properties", "style:width", Styles.WIDE + "mm", "table:align", "margins", "table:border-model", "collapsing");
            style("UprightRow", "table-row", "style:table-row-properties", "fo:keep-together", "always", "style:row-height", "27mm");
            style("UprightCell", "table-cell", "style:table-cell-properties", "fo:padding", "0.8mm", "fo:border-bottom", "1.2pt solid " + Paint.INK.hex(), "style:writing-mode", "bt-lr", "style:vertical-align", "middle");
            style("Row", "table-row", "style:table-row-properties", "fo:keep-together", "always");
            style("LongRow", "table-row", "style:table-row-properties", "fo:keep-together", "auto");
            style("Cell", "table-cell", "style:table-cell-properties", "fo:padding", "0.8mm", "fo:padding-left", "0mm", "fo:border-bottom", "0.5pt solid " + Paint.RULE.hex());
            style("LedCell", "table-cell", "style:table-cell-properties", "fo:padding", "0.8mm", "fo:padding-left", "0mm", "fo:padding-bottom", "0mm", "fo:border-bottom", "none");
            style("NowCell", "table-cell", "style:table-cell-properties", "fo:padding", "0.8mm", "fo:padding-left", "0mm", "fo:border-bottom", "0.5pt solid " + Paint.RULE.hex(), "fo:background-color", Paint.SAND.hex());
            style("NowHeadingCell", "table-cell", "style:table-cell-properties", "fo:padding", "0.8mm", "fo:padding-left", "0mm", "fo:border-bottom", "1.6pt solid " + Paint.NOW.hex(), "fo:background-color", Paint.SAND.hex(), "style:vertical-align", "bottom");
            style("HeadingCell", "table-cell", "style:table-cell-properties", "fo:padding", "0.8mm", "fo:padding-left", "0mm", "fo:border-bottom", "1.2pt solid " + Paint.INK.hex(), "style:vertical-align", "bottom");
            style("Foot", "graphic", "style:graphic-properties", "style:vertical-pos", "from-top", "style:vertical-rel", "page", "style:horizontal-pos", "from-left", "style:horizontal-rel", "page", "style:wrap", "run-through", "style:run-through", "background", "style:flow-with-text", "false", "fo:border", "none");
            style("Picture", "graphic", "style:graphic-properties", "style:vertical-pos", "top", "style:vertical-rel", "baseline", "fo:border", "none");
            for (int share : shares) {
                xml.in("style:style", () -> xml.empty(
                                "style:table-column-properties", "style:rel-column-width", share * 655 + "*"),
                        "style:name", "Column" + share, "style:family", "table-column");
            }
            for (int i = -1; i < languages.size(); i++) {
                for (int dress = 0; dress < 4; dress++) {
                    text(i, (dress & 1) != 0, (dress & 2) != 0);
                }
            }
        });
    }

    private void style(String name, String family, String properties, String... pairs) {
        xml.in("style:style", () -> xml.empty(properties, pairs), "style:name", name, "style:family", family);
    }

    /** The name of the style for such words. @param language its place in the list; -1 for the paper's own */
    static String name(int language, boolean strong, boolean emphasised) {
        return "T" + (language + 1) + (strong ? "b" : "") + (emphasised ? "i" : "");
    }

    private void text(int language, boolean strong, boolean emphasised) {
        xml.in("style:style", () -> xml.empty("style:text-properties", properties(language, strong, emphasised)),
                "style:name", name(language, strong, emphasised), "style:family", "text");
    }

    private String[] properties(int language, boolean strong, boolean emphasised) {
        List<String> pairs = new ArrayList<>();
        if (language >= 0) {
            String[] tag = languages.get(language).split("-");
            pairs.addAll(List.of("fo:language", tag[0], "fo:country", tag.length > 1 ? tag[1] : "NO"));
        }
        if (strong) {
            pairs.addAll(List.of("fo:font-weight", "bold"));
        }
        if (emphasised) {
            pairs.addAll(List.of("fo:font-style", "italic"));
        }
        return pairs.toArray(String[]::new);
    }
}
