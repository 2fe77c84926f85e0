package no.samspill.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser, with no cookies and nothing remembered when the test begins. */
public final class Visitor implements AutoCloseable {
    /** Milliseconds; a machine that does much else at the same time answers late, and rightly. */
    static final double PATIENCE = 90_000;

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();

    Visitor(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Opens a page at a desk by day. */
    public Page opens(String path) {
        return opens(path, Look.DESK_LIGHT);
    }

    /** @param path on the server under test, such as {@code /helse}; or a whole address */
    public Page opens(String path, Look look) {
        Page page = newPage(look, true);
        page.navigate(address(path));
        return page;
    }

    public Page opensWithoutJavaScript(String path) {
        Page page = newPage(Look.DESK_LIGHT, false);
        page.navigate(address(path));
        return page;
    }

    /** Begins a walk through all that is to be looked at. */
    public Walk walks() {
        return new Walk(this);
    }

    private Page newPage(Look look, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(look.width(), 900)
                .setColorScheme(look.scheme())
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript));
        open.add(context);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    private String address(String path) {
        return path.startsWith("/") ? address + path : path;
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
        open.clear();
    }
}
