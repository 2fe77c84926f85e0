package no.samspill.publishing;

import java.util.List;
import java.util.function.BiConsumer;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Labels;
import no.samspill.plan.Numbers;
import no.samspill.plan.Plan;
import no.samspill.plan.web.MeasurePages;
import no.samspill.plan.web.Scene;
import no.samspill.plan.web.View;
import no.samspill.wording.Spoken;

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
    static Site of(Plan plan, String assets, List<String> files) {
        Plan numbered = Numbers.given(plan);
        Words words = Words.of(plan.language());
        var scene = new Scene(numbered, Labels.of(numbered), null, null, words, new Spoken(words.language()), null);
        return new Site(scene, assets, files);
    }

    /** Makes every page; {@code file} takes its path within the plan's folder. */
    void pages(BiConsumer<String, Page> file) {
        SiteLinks links = new SiteLinks("", assets, files);
        for (View view : View.values()) {
            file.accept(SiteLinks.file(view), scene.page(shell(links), view, links));
        }
        SiteLinks below = new SiteLinks("../", assets, files);
        MeasurePages measures = scene.measures(below);
        List<Element> all = scene.plan().measures().toList();
        all.forEach(measure -> file.accept(
                SiteLinks.fileOf(measure), measures.of(shell(below, measure), below, measure, List.of())));
    }

    private Shell shell(SiteLinks links, Crumb... crumbs) {
        return Shell.of(Visit.offline(scene.words(), links), scene.plan().title(), crumbs);
    }

    private Shell shell(SiteLinks links, Element measure) {
        String name = scene.words().get("kind.MEASURE") + " "
                + scene.labels().findFull(measure.id()).orElse("");
        return Shell.of(
                Visit.offline(scene.words(), links),
                name + ": " + measure.title(),
                new Crumb(scene.plan().title(), links.home()),
                new Crumb(name, links.measure(measure)));
    }
}
