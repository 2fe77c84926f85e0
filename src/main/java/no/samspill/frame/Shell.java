package no.samspill.frame;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.kernel.Words;

/**
 * What stands around a page.
 *
 * @param title names the page alone, as a browser's tab and a bookmark do
 * @param crumbs the way here from the top; the last one is this page
 */
public record Shell(Visit visit, String title, List<Crumb> crumbs) {

    public Shell {
        crumbs = List.copyOf(crumbs);
    }

    public static Shell of(Visit visit, String title, Crumb... crumbs) {
        return new Shell(visit, title, List.of(crumbs));
    }

    /** @param way the crumbs that all pages around have in common @param further those of this page alone */
    public static Shell of(Visit visit, String title, List<Crumb> way, Crumb... further) {
        return new Shell(visit, title, Stream.concat(way.stream(), Stream.of(further)).toList());
    }

    /** What a browser's tab and a bookmark say: the page, and of which plan, since each plan has a page of that name. */
    public String window() {
        String at = "/" + visit.region() + "/" + visit.plan();
        return crumbs.stream().filter(crumb -> crumb.href().equals(at) && !title.contains(crumb.text())).findFirst().map(crumb -> title + " – " + crumb.text()).orElse(title);
    }

    public Words words() {
        return visit.words();
    }

    /** A step on the way here. */
    public record Crumb(String text, String href) {}
}
