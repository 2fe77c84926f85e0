package no.samspill.publishing.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How full the last page of each part of a laid out paper is. */
final class Fullness {
    /** Emptier than that, a page is pulled back if it can be. */
    static final double SPARSE = 0.4;

    private Fullness() {}

    /** One for each part that is followed by a new page, or by nothing; 0 to 1. */
    static Stream<Double> of(PdfBoxRenderer renderer) {
        BlockBox root = renderer.getRootBox();
        Layer layer = root.getLayer();
        List<Double> full = new ArrayList<>();
        List<Box> parts = parts(root);
        for (int at = 1; at < parts.size(); at++) {
            boolean last = at + 1 == parts.size() || begins(parts.get(at + 1));
            if (last) {
                int end = parts.get(at).getAbsY() + parts.get(at).getHeight() - 1;
                layer.getPages().stream().filter(page -> page.getTop() <= end && end < page.getBottom()).findFirst().map(page -> filled(page, end)).ifPresent(full::add);
            }
        }
        return full.stream();
    }

    private static double filled(PageBox page, int end) {
        return (end - page.getTop()) / (double) (page.getBottom() - page.getTop());
    }

    /** What stands directly in the body, the cover first. */
    private static List<Box> parts(Box root) {
        List<Box> inner = root.getChildren();
        return inner.size() == 1 ? parts(inner.getFirst()) : inner;
    }

    private static boolean begins(Box part) {
        return part.getElement() != null && part.getElement().getAttribute("class").matches(".*(fresh-page|contents).*");
    }
}
