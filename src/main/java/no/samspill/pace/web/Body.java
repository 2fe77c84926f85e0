package no.samspill.pace.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** What is sent with a request, as it comes: counted, and broken off where it is too much or slower than anybody's line. */
final class Body implements InputBuffer {
    static final String ATTRIBUTE = Body.class.getName();

    private final InputBuffer from;
    private final long most;
    private final long bytesASecond;
    private final LongSupplier clock;
    private final long began;
    private long read;
    private boolean ended;
    private @Nullable Broken broken;

    /** Why no more of it is read. */
    enum Broken { TOO_SLOW, TOO_MUCH, GONE }

    /** @param said how long its sender says that it is; less than nothing where they do not */
    Body(InputBuffer from, long most, long said) {
        this(from, most, said, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    Body(InputBuffer from, long most, long said, LongSupplier clock) {
        this.from = from;
        this.most = most;
        this.bytesASecond = Math.max(Bounds.BYTES_A_SECOND, said / Bounds.LONGEST.toSeconds() / 2);
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    /** Null for as long as nothing is wrong with it. */
    @Nullable Broken broken() {
        return broken;
    }

    @Override
    public int doRead(ApplicationBufferHandler into) throws IOException {
        if (broken != null) {
            throw new IOException(broken.name());
        }
        if (read > most) {
            throw broken(Broken.TOO_MUCH);
        }
        return next(into);
    }

    @Override
    public int available() {
        return from.available();
    }

    /** Reads what is left and throws it away. @return whether there is nothing left */
    boolean drained(long upTo) {
        var nowhere = new Nowhere();
        try {
            while (!ended && read < upTo && (broken == null || broken == Broken.TOO_MUCH)) {
                next(nowhere);
            }
        } catch (IOException e) {
            return false;
        }
        return ended;
    }

    private int next(ApplicationBufferHandler into) throws IOException {
        int more;
        try {
            more = from.doRead(into);
        } catch (SocketTimeoutException e) {
            throw broken(Broken.TOO_SLOW);
        } catch (IOException e) {
            broken = Broken.GONE;
            throw e;
        }
        read += Math.max(0, more);
        ended = more < 0;
        if (!ended && tooSlow()) {
            throw broken(Broken.TOO_SLOW);
        }
        return more;
    }

    private boolean tooSlow() {
        Duration taken = Duration.ofNanos(clock.getAsLong() - began);
        return taken.compareTo(Bounds.LONGEST) > 0 || taken.compareTo(Bounds.GRACE) > 0 && read < taken.toSeconds() * bytesASecond;
    }

    private IOException broken(Broken why) {
        broken = why;
        return new IOException(why.name());
    }

    private static final class Nowhere implements ApplicationBufferHandler {
        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // what is thrown away needs no room
        }
    }
}
