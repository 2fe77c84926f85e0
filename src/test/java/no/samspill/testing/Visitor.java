package no.samspill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A person at a browser, with no cookies and nothing remembered when the test begins. */
public final class Visitor implements AutoCloseable {
    /** Milliseconds; a machine that does much else at the same time answers late, and rightly. */
    static final double PATIENCE = 90_000;

    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

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

    /** The page is fit for everybody in every look; see {@link #findsNothingWrong(String, Consumer)}. */
    public void findsNothingWrong(String path) {
        findsNothingWrong(path, page -> {});
    }

    /**
     * Asserts, on a phone and at a desk, in light and dark: no axe violation, nothing on the browser's console (a
     * broken link to a file, a breach of the content security policy, a script error) and no sideways scroll. By night
     * only colours are other than by day, so only what hangs on them is looked at then.
     *
     * @param into brings the page into the state that is looked at, such as an opened menu
     */
    public void findsNothingWrong(String path, Consumer<Page> into) {
        for (Look day : List.of(Look.PHONE_LIGHT, Look.DESK_LIGHT)) {
            Page page = newPage(day, true);
            List<String> console = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    console.add(message.text());
                }
            });
            page.onPageError(console::add);
            page.navigate(address(path));
            into.accept(page);
            assertThat(Axe.violations(page)).as("axe, %s, %s", path, day).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scroll in pixels, %s, %s", path, day)
                    .isEqualTo(0);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Axe.violations(page, OF_COLOUR)).as("axe, %s, %s by night", path, day).isEmpty();
            assertThat(console).as("console, %s, %s", path, day).isEmpty();
            page.context().close();
            open.remove(page.context());
        }
    }

    private Page newPage(Look look, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
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
