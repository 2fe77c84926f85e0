package no.samspill.testing;

import com.microsoft.playwright.options.ColorScheme;

/** How a page is looked at: on a phone or at a desk, by day or by night. */
public enum Look {
    PHONE_LIGHT(390, ColorScheme.LIGHT),
    PHONE_DARK(390, ColorScheme.DARK),
    DESK_LIGHT(1440, ColorScheme.LIGHT),
    DESK_DARK(1440, ColorScheme.DARK);

    private final int width;
    private final ColorScheme scheme;

    Look(int width, ColorScheme scheme) {
        this.width = width;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    ColorScheme scheme() {
        return scheme;
    }
}
