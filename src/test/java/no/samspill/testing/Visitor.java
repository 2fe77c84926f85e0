package no.samspill.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a browser, with no cookies and nothing remembered when the test begins. */
public final class Visitor implements AutoCloseable {
    private static final Pattern INSIDE = Pattern.compile(".*/arbeid(/.*)?");

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

    /** With the cookies of somebody who has come in by HTTP alone. */
    public Page opensAs(Guest who, String path, Look look) {
        Page page = newPage(look, true);
        page.context().addCookies(who.cookies().stream().map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address)).toList());
        page.navigate(address(path));
        return page;
    }

    /** Somebody who comes in by a link, by HTTP alone, and begins at a blank window: quicker than to press the button in it. */
    Page isIn(String link, Look look) {
        URI at = URI.create(address(link));
        Guest guest = new Guest(at.getPort());
        guest.signsIn(at.getRawPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery()));
        return opensAs(guest, "about:blank", look);
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

    /** Opens a link that lets somebody in, and presses its button. */
    public Page comesIn(String link) {
        Page page = opens(link);
        letIn(page);
        return page;
    }

    /** Presses the button of a link that lets in, and waits until one is inside: what is asked for before that, a stranger asks for. */
    public static void letIn(Page page) {
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Logg inn")).click();
        waitToBeIn(page);
    }

    /** Presses Tab until the cursor is there, as those do who have no mouse. */
    public static void tabTo(Page page, String place) {
        for (int pressed = 0; pressed < 150; pressed++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("place => document.activeElement.matches(place)", place)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + place);
    }

    /** For those who press the button in another way. */
    public static void waitToBeIn(Page page) {
        page.waitForURL(INSIDE);
    }

    /** Writes down what each window shows now: its address and page, and a picture. */
    void leaves(Path folder) {
        int at = 0;
        for (BrowserContext context : open) {
            for (Page page : context.pages()) {
                try {
                    Files.createDirectories(folder);
                    Files.writeString(folder.resolve(++at + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
                    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(at + ".png")).setTimeout(5_000));
                } catch (IOException | PlaywrightException e) {
                    System.err.println("window " + at + " of " + folder + " shows nothing: " + e.getMessage());
                }
            }
        }
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
        context.setDefaultTimeout(Patience.LASTS.toMillis());
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
