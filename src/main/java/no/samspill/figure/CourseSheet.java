package no.samspill.figure;

import java.util.List;
import java.util.stream.IntStream;
import no.samspill.kernel.Words;

/** A course, and beneath it each of several in a small picture of its own: for a page that stands, where nobody can ask for more. */
public final class CourseSheet {
    /** More small pictures than these are no longer read beside each other: they are told in the table. */
    public static final int MOST = 16;
    private static final int ACROSS = 3;
    private static final int MANY_ACROSS = 4;
    private static final double GAP = 16;
    private static final double TITLE = 20;
    private static final double TALL = 132;

    private CourseSheet() {}

    /**
     * @param columns whether the course stands in columns, or goes in lines
     * @param each the small ones' lines, at most {@link #MOST}
     * @param alike whether the small ones are held against each other on one scale
     * @param name see {@link Drawing}
     * @param width in CSS pixels, at least 600
     */
    public static Drawing draw(Course course, boolean columns, Course each, boolean alike, Words words, String name, int width) {
        Plot over = columns ? ColumnsPicture.plot(course, words, width) : CoursePicture.plot(course, words, width);
        int across = each.lines().size() <= ACROSS * ACROSS ? ACROSS : MANY_ACROSS;
        double wide = (width - GAP * (across - 1)) / across;
        List<Plot> small = alike
                ? Multiples.plots(each, words, wide, TALL)
                : IntStream.range(0, each.lines().size()).mapToObj(at -> Multiples.plots(each.only(at), words, wide, TALL).getFirst()).toList();
        Svg sheet = new Svg();
        sheet.within(0, 0, over.svg);
        for (int at = 0; at < small.size(); at++) {
            double x = at % across * (wide + GAP);
            double y = over.height + GAP + at / across * (TITLE + TALL + GAP);
            Lettering.broken(each.lines().get(at).name(), wide, Plot.SIZE, 1).forEach(title -> sheet.text(Type.of(Paint.INK, Plot.SIZE).heavy(), x, y + TITLE - 6, title));
            sheet.within(x, y + TITLE, small.get(at).svg);
        }
        int rows = (small.size() + across - 1) / across;
        return sheet.drawing(name, width, over.height + rows * (GAP + TITLE + TALL), (new CourseInWords(course, words).all() + ' ' + new CourseInWords(each, words).all()).strip());
    }
}
