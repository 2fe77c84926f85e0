package no.samspill.worksheet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.Record;
import org.jspecify.annotations.Nullable;

/** How the numbers of each cell style in an xls file are shown, and which set their cells apart. */
final class XlsStyles {
    private static final int BOLD = 700;
    private static final int SOLID = 1;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final Map<Integer, Optional<Look>> looks = new HashMap<>();
    private PaletteRecord palette = new PaletteRecord();
    private final Map<Integer, Dress> dresses = new HashMap<>();
    private boolean from1904;

    void take(Record entry) {
        switch (entry) {
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> {
                formats.add((int) style.getFormatIndex());
                styles.add(style);
            }
            case FontRecord font -> fonts.add(font);
            case PaletteRecord own -> palette = own;
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            default -> {}
        }
    }

    Dress dress(int style) {
        int format = style >= 0 && style < formats.size() ? formats.get(style) : 0;
        return dresses.computeIfAbsent(format, this::read);
    }

    /** Null for a plain cell. */
    @Nullable Look look(int style) {
        return style < 0 || style >= styles.size() ? null : looks.computeIfAbsent(style, each -> Optional.ofNullable(look(styles.get(each)))).orElse(null);
    }

    private @Nullable Look look(ExtendedFormatRecord style) {
        // The format leaves out the font with number 4.
        int font = style.getFontIndex() > 4 ? style.getFontIndex() - 1 : style.getFontIndex();
        boolean bold = font < fonts.size() && fonts.get(font).getBoldWeight() >= BOLD;
        byte[] rgb = style.getAdtlFillPattern() == SOLID ? palette.getColor(style.getFillForeground()) : null;
        return Look.of(bold, rgb == null ? null : Colour.of((rgb[0] & 255) << 16 | (rgb[1] & 255) << 8 | rgb[2] & 255));
    }

    private Dress read(int format) {
        String code = codes.get(format);
        return code == null ? FormatCode.builtIn(format, from1904) : FormatCode.read(code, from1904);
    }
}
