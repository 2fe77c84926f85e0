package no.samspill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tool that finds nothing must be seen to find something. */
@BrowserTest
class WhatAxeFindsTest {
    @Test
    void what_is_wrong_with_a_page_as_a_whole_a_picture_and_a_colour(Visitor visitor) {
        Page page = visitor.opens("about:blank");
        page.setContent("<html><main><img src='data:,'><p style='color:#999;background:#fff'>Gråtoner</p></main></html>");

        assertThat(Axe.violations(page)).anyMatch(wrong -> wrong.startsWith("document-title")).anyMatch(wrong -> wrong.startsWith("html-has-lang"))
                .anyMatch(wrong -> wrong.startsWith("image-alt")).anyMatch(wrong -> wrong.startsWith("color-contrast"));
        assertThat(Axe.violations(page, List.of("color-contrast"))).singleElement().asString().contains("Gråtoner");
    }
}
