package no.samspill.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import no.samspill.testing.PlainPng;
import org.junit.jupiter.api.Test;

class PaintersOfTheirOwnTest {
    private static final byte[] SMALL = PlainPng.of(40, 30, 8);

    @Test
    void the_largest_picture_takes_no_more_of_our_memory_than_its_file() {
        byte[] picture = PlainPng.of(7_700, 7_700, 8);
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getTotalThreadAllocatedBytes();
        assertThat(Examined.of("a.png", picture)).isInstanceOf(Examined.Fit.class);
        assertThat(memory.getTotalThreadAllocatedBytes() - before).isLessThan(48L << 20);
    }

    @Test
    void one_that_dies_takes_nothing_along() throws Exception {
        var painters = new Painters(Duration.ofMinutes(1));
        PainterProcess painter = painters.take();
        painter.close();
        assertThatThrownBy(() -> painter.paint(SMALL, false)).isInstanceOf(IOException.class);
        await().until(() -> !painter.alive());
        painters.giveBack(painter);
        PainterProcess next = painters.take();
        assertThat(next.paint(SMALL, false)).isNotEmpty();
        assertThat(next.paint(new byte[] {1, 2, 3}, false)).isEmpty();
        assertThat(next.paint(SMALL, true)).isNotEmpty();
        next.close();
    }

    @Test
    void one_that_has_nothing_to_do_ends_and_so_does_one_whose_server_is_gone() throws Exception {
        var painters = new Painters(Duration.ofMillis(20));
        PainterProcess idle = painters.take();
        painters.giveBack(idle);
        PainterProcess left = PainterProcess.start();
        left.leave();
        await().until(() -> !idle.alive() && !left.alive());
    }
}
