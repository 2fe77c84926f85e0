package no.samspill.worksheet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;

/** How the numbers of each cell style in an xls file are shown. */
final class XlsStyles {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, Dress> dresses = new HashMap<>();
    private boolean from1904;

    void take(Record entry) {
        switch (entry) {
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> formats.add((int) style.getFormatIndex());
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            default -> {}
        }
    }

    Dress dress(int style) {
        int format = style >= 0 && style < formats.size() ? formats.get(style) : 0;
        return dresses.computeIfAbsent(format, this::read);
    }

    private Dress read(int format) {
        String code = codes.get(format);
        return code == null ? FormatCode.builtIn(format, from1904) : FormatCode.read(code, from1904);
    }
}
