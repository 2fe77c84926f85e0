package no.samspill.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds wrong with an open page. {@code AxeBuilder.analyze} reads axe's half a megabyte three times and opens a browser context of
 * its own to add up frames, for each look at a page; our pages have no frames, so axe is read once a page and asked there.
 */
public final class Axe {
    private static final String SCRIPT = "() => { if (!window.axe) {" + AxeBuilder.getAxeScript() + "} }";
    private static final String BEGIN = """
            ([only, without]) => {
              const rules = Object.fromEntries(without.map(rule => [rule, { enabled: false }]));
              // Axe would fetch every style sheet anew for a rule that is off.
              const options = { preload: false, ...(only.length ? { runOnly: { type: 'rule', values: only } } : { rules }) };
              // Axe hands nothing back before it is nearly done, so it is let begin when this has been answered.
              window.axeFinds = new Promise(soon => setTimeout(soon)).then(() => axe.run(document, { resultTypes: ['violations'], ...options }));
            }""";
    private static final String FOUND = """
            async () => (await window.axeFinds).violations.map(rule =>
              `${rule.id}: ${rule.help} ${rule.nodes.map(node => `${node.html} ${node.failureSummary}`).join('\\n')}`)""";

    private Axe() {}

    /** Lets every page that is opened here have axe from the beginning: to hand its half megabyte to each takes longer than all it looks at. */
    static void isReadIn(BrowserContext context) {
        context.addInitScript("(" + SCRIPT + ")()");
    }

    /** Every rule of axe's that is on when nothing is said. */
    public static List<String> violations(Page page) {
        return violations(page, List.of());
    }

    /** @param rules none for all */
    static List<String> violations(Page page, List<String> rules) {
        begins(page, rules, List.of());
        return found(page);
    }

    /**
     * Lets axe begin, and does not wait for it.
     *
     * @param only these rules; none for all @param without these, where all are asked for
     */
    static void begins(Page page, List<String> only, List<String> without) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("frames are not looked into: " + page.url());
        }
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        page.evaluate(BEGIN, List.of(only, without));
    }

    /** What it finds, once it has looked at all it was to look at. */
    @SuppressWarnings("unchecked")
    static List<String> found(Page page) {
        return (List<String>) page.evaluate(FOUND);
    }
}
