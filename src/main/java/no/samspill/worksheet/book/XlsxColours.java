package no.samspill.worksheet.book;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.record.PaletteRecord;
import org.jspecify.annotations.Nullable;

/** The colours that a file's styles name: by their value, by their place in its theme, or in a palette. */
final class XlsxColours {
    private static final List<String> THEME = List.of("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink");
    /** A file without a theme of its own has the office's. */
    private static final List<Integer> OFFICE =
            List.of(0xFFFFFF, 0x000000, 0xE7E6E6, 0x44546A, 0x4472C4, 0xED7D31, 0xA5A5A5, 0xFFC000, 0x5B9BD5, 0x70AD47, 0x0563C1, 0x954F72);
    private static final PaletteRecord USUAL = new PaletteRecord();
    private static final int FIRST = PaletteRecord.FIRST_COLOR_INDEX;

    private final Map<Integer, Integer> theme = new HashMap<>();
    private final Map<Integer, Integer> palette = new HashMap<>();

    private XlsxColours() {}

    /** How a style names a colour. */
    record Spec(@Nullable String rgb, int theme, int indexed, double tint) {
        static Spec of(Xml xml) {
            return new Spec(xml.attribute("rgb"), WholeNumber.of(xml.attribute("theme")), WholeNumber.of(xml.attribute("indexed")), tint(xml.attribute("tint")));
        }

        private static double tint(@Nullable String written) {
            try {
                return written == null ? 0 : Math.clamp(Double.parseDouble(written), -1, 1);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }

    /** What cannot be read of a theme is left out: it is only colours. */
    static XlsxColours read(Archive archive, List<String> parts) throws IOException, Refusal {
        XlsxColours colours = new XlsxColours();
        for (String part : parts) {
            if (archive.has(part)) {
                try (Xml xml = new Xml(archive.get(part))) {
                    while (xml.nextElement()) {
                        if (xml.name().equals("clrScheme")) {
                            colours.scheme(xml);
                        }
                    }
                } catch (XMLStreamException e) {
                    colours.theme.clear();
                }
            }
        }
        return colours;
    }

    private void scheme(Xml xml) throws XMLStreamException, Refusal {
        int depth = xml.depth();
        int place = -1;
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "srgbClr" -> put(theme, place, xml.attribute("val"));
                case "sysClr" -> put(theme, place, xml.attribute("lastClr"));
                default -> place = THEME.indexOf(xml.name());
            }
        }
    }

    /** A palette of the file's own. */
    void indexed(Xml xml) throws XMLStreamException, Refusal {
        int depth = xml.depth();
        for (int at = 0; xml.nextWithin(depth); at++) {
            put(palette, at, xml.attribute("rgb"));
        }
    }

    private static void put(Map<Integer, Integer> colours, int place, @Nullable String written) {
        Integer rgb = written == null ? null : rgb(written);
        if (place >= 0 && rgb != null) {
            colours.put(place, rgb);
        }
    }

    /** "FF00B050", with how opaque it is in front, or without. */
    private static @Nullable Integer rgb(String written) {
        try {
            return (int) (Long.parseLong(written, 16) & 0xFFFFFF);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Null where the words name none, or white. */
    @Nullable Colour find(Spec spec) {
        Integer rgb = spec.rgb() != null ? rgb(spec.rgb()) : spec.theme() >= 0 ? ofTheme(spec.theme()) : ofPalette(spec.indexed());
        return rgb == null ? null : Colour.of(new Colour(rgb).tinted(spec.tint()).rgb());
    }

    private @Nullable Integer ofTheme(int place) {
        return theme.containsKey(place) ? theme.get(place) : place < OFFICE.size() ? OFFICE.get(place) : null;
    }

    /** The first eight stand in the palette once more. */
    private @Nullable Integer ofPalette(int index) {
        Integer own = palette.get(index);
        byte[] usual = own == null && index >= 0 ? USUAL.getColor(index < FIRST ? index + FIRST : index) : null;
        return usual == null ? own : (Integer) ((usual[0] & 255) << 16 | (usual[1] & 255) << 8 | usual[2] & 255);
    }
}
