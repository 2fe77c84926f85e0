package no.samspill.publishing;

import java.util.List;
import java.util.function.BiConsumer;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.web.MeasurePages;
import no.samspill.plan.web.Scene;
import no.samspill.plan.web.View;

/** A plan as a folder of pages, the same pages as on the server but for what only a server can do. */
final class Site {
    private final Scene scene;
    private final String assets;
    private final List<String> files;

    private Site(Scene scene, String assets, List<String> files) {
        this.scene = scene;
        this.assets = assets;
        this.files = files;
    }

    /**
     * @param assets the way from the plan's folder to our files
     * @param files the kinds of file that stand beside the pages
     */
    static Site of(Edition edition, String assets, List<String> files) {
        return new Site(Scene.of(edition), assets, files);
    }

    /** Makes every page; {@code file} takes its path within the plan's folder. */
    void pages(BiConsumer<String, Page> file) {
        SiteLinks links = new SiteLinks("", assets, files);
        for (View view : View.values()) {
            file.accept(SiteLinks.file(view), scene.page(shell(links), view, links));
        }
        SiteLinks below = new SiteLinks("../", assets, files);
        MeasurePages measures = scene.measures(below);
        List<Element> all = scene.edition().plan().measures().toList();
        all.forEach(measure -> file.accept(
                SiteLinks.fileOf(measure), measures.of(shell(below, measure), below, measure, List.of())));
    }

    private Shell shell(SiteLinks links, Crumb... crumbs) {
        return Shell.of(Visit.offline(scene.words(), links), scene.edition().plan().title(), crumbs);
    }

    private Shell shell(SiteLinks links, Element measure) {
        String name = scene.edition().labels().called(measure, scene.words());
        return Shell.of(
                Visit.offline(scene.words(), links),
                name + ": " + measure.title(),
                new Crumb(scene.edition().plan().title(), links.home()),
                new Crumb(name, links.measure(measure)));
    }
}
