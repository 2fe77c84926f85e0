package no.samspill.hearing.statement.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.samspill.hearing.Heard;
import no.samspill.testing.Axe;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Look;
import no.samspill.testing.Visitor;
import no.samspill.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BrowserTest
class SpeakingByHandTest {
    @LocalServerPort private int port;
    @Autowired private ApplicationContext server;

    @Test
    void on_a_phone_and_by_keyboard_alone_a_comment_is_written_found_again_after_closing_and_sent_from_its_place(Visitor visitor) {
        Speaker speaker = new Speaker(Heard.now(World.of(server, "Gratangen")), port);
        Page page = visitor.opens(speaker.hearing, Look.PHONE_LIGHT);
        Visitor.tabTo(page, "#tiltak-2 summary");
        page.keyboard().press("Enter");
        Visitor.tabTo(page, "#k-tiltak-2");
        page.keyboard().type("Nettverket bør være fast.");
        page.waitForSelector("#tiltak-2 [data-status]:has-text('lagret på denne enheten')");
        assertThat(Axe.violations(page)).isEmpty();

        page.reload();
        page.waitForSelector("#tiltak-2 [data-status]:has-text('hentet fram igjen')");
        assertThat(page.inputValue("#k-tiltak-2")).isEqualTo("Nettverket bør være fast.");
        assertThat(speaker.received()).isEmpty();

        Visitor.tabTo(page, "#tiltak-2 .sam-say button");
        page.keyboard().press("Enter");
        page.waitForSelector("#tiltak-2 .sam-thanks");
        assertThat(page.url()).endsWith("#tiltak-2");
        assertThat(page.locator("#tiltak-2").boundingBox().y).as("back at its place").isBetween(-50.0, 900.0);
        assertThat(speaker.received()).singleElement().satisfies(one -> assertThat(one.words()).isEqualTo("Nettverket bør være fast."));
        assertThat(page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('samspill:')).length")).as("kept on the device after sending").isEqualTo(0);
    }
}
