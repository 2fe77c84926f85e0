package no.samspill.pace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class ABodyThatComesSlowlyTest {
    private long now;
    private int left = 100_000;

    @Test
    void is_broken_off_when_its_time_is_over() throws Exception {
        Body body = new Body(drops(1, Duration.ofSeconds(4)), 100_000, -1, () -> now);
        for (int drop = 0; drop < 3; drop++) {
            body.doRead(nowhere());
        }
        assertThatThrownBy(() -> body.doRead(nowhere())).isInstanceOf(IOException.class);
        assertThat(body.broken()).isEqualTo(Body.Broken.TOO_SLOW);
        assertThat(body.drained(100_000)).isFalse();
        assertThat(left).isEqualTo(99_996);
    }

    @Test
    void is_read_to_its_end_at_the_pace_of_a_poor_line() throws Exception {
        Body body = new Body(drops(4096, Duration.ofSeconds(1)), 100_000, -1, () -> now);
        while (body.doRead(nowhere()) >= 0) {
            assertThat(body.broken()).isNull();
        }
        assertThat(left).isZero();
    }

    @Test
    void is_broken_off_as_soon_as_it_is_seen_that_it_cannot_be_here_in_time() {
        left = 34_000_000;
        Body body = new Body(drops(20_000, Duration.ofSeconds(1)), left, left, () -> now);
        assertThatThrownBy(() -> {
            while (body.doRead(nowhere()) >= 0) {
                // and on
            }
        }).isInstanceOf(IOException.class);
        assertThat(body.broken()).isEqualTo(Body.Broken.TOO_SLOW);
        assertThat(Duration.ofNanos(now)).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void is_too_slow_when_the_line_falls_silent() {
        Body body = new Body(silent(), 100_000, -1, () -> now);
        assertThatThrownBy(() -> body.doRead(nowhere())).isInstanceOf(IOException.class);
        assertThat(body.broken()).isEqualTo(Body.Broken.TOO_SLOW);
    }

    @Test
    void is_read_no_further_than_it_may_be_long_and_the_rest_is_thrown_away() throws Exception {
        Body body = new Body(drops(4096, Duration.ZERO), 10_000, -1, () -> now);
        for (int drop = 0; drop < 3; drop++) {
            body.doRead(nowhere());
        }
        assertThatThrownBy(() -> body.doRead(nowhere())).isInstanceOf(IOException.class);
        assertThat(body.broken()).isEqualTo(Body.Broken.TOO_MUCH);
        assertThat(body.drained(1_000_000)).isTrue();
        assertThat(left).isZero();
    }

    private InputBuffer drops(int bytes, Duration apart) {
        return buffer(() -> {
            now += apart.toNanos();
            int more = Math.min(bytes, left);
            left -= more;
            return more == 0 ? -1 : more;
        });
    }

    private InputBuffer silent() {
        return buffer(() -> {
            throw new SocketTimeoutException();
        });
    }

    private interface Read {
        int more() throws IOException;
    }

    private static InputBuffer buffer(Read read) {
        return new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler into) throws IOException {
                return read.more();
            }

            @Override
            public int available() {
                return 0;
            }
        };
    }

    private static ApplicationBufferHandler nowhere() {
        return new ApplicationBufferHandler() {
            @Override
            public void setByteBuffer(ByteBuffer buffer) {
                // nobody looks
            }

            @Override
            public ByteBuffer getByteBuffer() {
                return ByteBuffer.allocate(0);
            }

            @Override
            public void expand(int size) {
                // nobody looks
            }
        };
    }
}
