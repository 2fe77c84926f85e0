package no.samspill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Through a {@link Gallery}: each owner has two windows, as wide as the narrowest phone and as a desk. While one is examined the other comes to the page:
 * the browser has a process for each, and to examine is what takes the time.
 */
public final class Walk {
    /** By night only colours are other than by day. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final int OPEN_AT_ONCE = 4;

    private static final int HIGH = 900;

    /** What WCAG 2.2 (1.4.10) asks of a page: a window of 1280 enlarged four times. */
    private static final int NARROWEST = 320;

    private final Visitor visitor;
    private final Map<Gallery.Owner, Windows> windows = new IdentityHashMap<>();
    private final SortedSet<String> seen = new TreeSet<>();
    private final Deque<Gallery.Owner> owners = new ArrayDeque<>();
    private int looks;

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The classes of the pages that have been looked at. */
    public SortedSet<String> seen() {
        return seen;
    }

    /**
     * Asserts, on a phone and at a desk: no axe violation, nothing on the browser's console (a broken link to a file, a breach of the content
     * security policy, a script error) and no sideways scroll. Colours take axe twice as long as all the rest: they are looked at by day in one
     * of the two and by night in the other, and for the next state the other way round, since few of ours hang on a width. A page that has been
     * seen in both is looked at in one of them, in turn, in its further states.
     */
    public void looksAt(Gallery.State state) {
        List<Window> both = windowsOf(state.owner()).both();
        int turn = looks++;
        boolean byDay = turn / 2 % 2 == 0;
        Window one = both.get(turn % 2);
        Window other = both.get((turn + 1) % 2);
        begins(state, one, byDay);
        if (seen.add(one.shown()[0])) {
            begins(state, other, !byDay);
            ends(state, other, !byDay);
            assertThat(other.shown()).as("the page of %s", state.name()).isEqualTo(one.shown());
        }
        ends(state, one, byDay);
    }

    private static void begins(Gallery.State state, Window window, boolean byDay) {
        Page page = window.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        window.console().clear();
        state.steps().accept(page);
        assertThat(window.shown()[0]).as("the page of %s", state.name()).isNotEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scroll in pixels, %s, %s", state.name(), window.width())
                .isEqualTo(0);
        Axe.begins(page, List.of(), byDay ? List.of() : OF_COLOUR);
    }

    private static void ends(Gallery.State state, Window window, boolean byDay) {
        assertThat(Axe.found(window.page())).as("axe, %s, %s", state.name(), window.width()).isEmpty();
        if (!byDay) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Axe.begins(window.page(), OF_COLOUR, List.of());
            assertThat(Axe.found(window.page())).as("axe, %s, %s by night", state.name(), window.width()).isEmpty();
        }
        assertThat(window.console()).as("console, %s, %s", state.name(), window.width())
                .allMatch(line -> state.status() >= 400 && line.contains("status of " + state.status()));
    }

    /** Those of the owners who were there last stay open: the others' cost memory, and nobody looks at them again. */
    private Windows windowsOf(Gallery.Owner owner) {
        Windows its = windows.computeIfAbsent(owner, first -> open(first.link()));
        owners.removeIf(each -> each == owner);
        owners.addLast(owner);
        while (owners.size() > OPEN_AT_ONCE) {
            Objects.requireNonNull(windows.remove(owners.removeFirst())).close();
        }
        return its;
    }

    private Windows open(@Nullable Supplier<String> link) {
        Page phone = link == null ? visitor.opens("about:blank", Look.PHONE_LIGHT) : visitor.isIn(link.get(), Look.PHONE_LIGHT);
        Axe.isReadIn(phone.context());
        phone.setViewportSize(NARROWEST, HIGH);
        Page desk = phone.context().newPage();
        desk.setViewportSize(Look.DESK_LIGHT.width(), HIGH);
        return new Windows(List.of(watched(phone), watched(desk)));
    }

    private static Window watched(Page page) {
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
        return window;
    }

    /** One person's, who is signed in once in both. */
    private record Windows(List<Window> both) {
        void close() {
            both.getFirst().page().context().close();
        }
    }

    /** @param shown the class of the page that was shown last */
    private record Window(Page page, List<String> console, String[] shown) {
        String width() {
            return page.viewportSize().width + " pixels";
        }
    }
}
