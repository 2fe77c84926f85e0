package no.samspill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Through a {@link Gallery}: each owner has one window, which is made as wide as a phone and as a desk, and seen by day and by night. */
public final class Walk {
    /** By night only colours are other than by day, so only what hangs on them is looked at then. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private final Visitor visitor;
    private final Map<Gallery.Owner, Window> windows = new IdentityHashMap<>();
    private final SortedSet<String> seen = new TreeSet<>();

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The classes of the pages that have been looked at. */
    public SortedSet<String> seen() {
        return seen;
    }

    /**
     * Asserts, on a phone and at a desk, in light and dark: no axe violation, nothing on the browser's console (a
     * broken link to a file, a breach of the content security policy, a script error) and no sideways scroll.
     */
    public void looksAt(Gallery.State state) {
        Window window = windows.computeIfAbsent(state.owner(), owner -> open(owner.link()));
        Page page = window.page();
        for (Look day : List.of(Look.PHONE_LIGHT, Look.DESK_LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(day.width(), 900);
            window.console().clear();
            state.steps().accept(page);
            assertThat(Axe.violations(page)).as("axe, %s, %s", state.name(), day).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scroll in pixels, %s, %s", state.name(), day)
                    .isEqualTo(0);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Axe.violations(page, OF_COLOUR)).as("axe, %s, %s by night", state.name(), day).isEmpty();
            assertThat(window.console()).as("console, %s, %s", state.name(), day)
                    .allMatch(line -> state.status() >= 400 && line.contains("status of " + state.status()));
        }
        assertThat(window.shown()[0]).as("the page of %s", state.name()).isNotEmpty();
        seen.add(window.shown()[0]);
    }

    private Window open(@Nullable Supplier<String> link) {
        Page page = visitor.opens("about:blank");
        var window = new Window(page, new ArrayList<>(), new String[] {""});
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                window.console().add(message.text());
            }
        });
        page.onPageError(window.console()::add);
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.headers().containsKey(PagesShown.HEADER.toLowerCase(Locale.ROOT))) {
                window.shown()[0] = response.headers().get(PagesShown.HEADER.toLowerCase(Locale.ROOT));
            }
        });
        if (link != null) {
            page.navigate(link.get());
            Visitor.letIn(page);
        }
        return window;
    }

    /** @param shown the class of the page that was shown last */
    private record Window(Page page, List<String> console, String[] shown) {}
}
