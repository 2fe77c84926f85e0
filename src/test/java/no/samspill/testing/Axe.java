package no.samspill.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds wrong with an open page. {@code AxeBuilder.analyze} reads axe's half a megabyte three times and opens a browser context of
 * its own to add up frames, for each look at a page; our pages have no frames, so axe is read once a page and asked there.
 */
public final class Axe {
    private static final String SCRIPT = "() => { if (!window.axe) {" + AxeBuilder.getAxeScript() + "} }";
    private static final String RUN = """
            async rules => {
              const options = rules.length ? { runOnly: { type: 'rule', values: rules } } : {};
              const found = await axe.run(document, { resultTypes: ['violations'], ...options });
              return found.violations.map(rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => `${node.html} ${node.failureSummary}`).join('\\n')}`);
            }""";

    private Axe() {}

    /** Every rule of axe's that is on when nothing is said. */
    public static List<String> violations(Page page) {
        return violations(page, List.of());
    }

    /** @param rules none for all */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, List<String> rules) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("frames are not looked into: " + page.url());
        }
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN, rules);
    }
}
