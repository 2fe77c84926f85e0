package no.samspill.pace.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Seat;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Share.Held;
import no.samspill.pace.Share.None;
import no.samspill.pace.Share;
import no.samspill.pace.Workshop;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Files that are made anew for whoever asks: some at a time, and one for each. Long ones are written row by row to the disk, and sent from
 * there at their reader's pace, which keeps nobody from having theirs made.
 */
@Component
public final class HandingOut {
    private static final int MADE_AT_A_TIME = 2;
    private static final int SENT_AT_A_TIME = 8;
    private static final int SENT_TO_ONE = 2;
    /** Bytes of one file. */
    private static final long LARGEST = 512L << 20;
    private static final int PIECE = 64 << 10;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final long BYTES_A_SECOND = 10 << 10;

    private final Workshop making = new Workshop("maker", MADE_AT_A_TIME, 1, Bounds.PATIENCE, LONGEST);
    private final Share sending = new Share(SENT_AT_A_TIME, SENT_TO_ONE);

    /** Writes one file from its beginning to its end. */
    @FunctionalInterface
    public interface Maker {
        void make(OutputStream out) throws IOException;
    }

    /** @throws Refused where too many ask for files now */
    public void send(HttpServletRequest request, HttpServletResponse response, String type, String name, Maker maker) throws IOException {
        try (Held place = held(sending.take(ClientAddress.of(request), Duration.ZERO))) {
            Path file = Files.createTempFile("samspill-", ".file");
            try {
                made(request, file, maker);
                response.setContentType(type);
                response.setContentLengthLong(Files.size(file));
                response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
                Seat.leave(request);
                sent(file, response.getOutputStream());
            } finally {
                Files.delete(file);
            }
        }
    }

    /** One that is made in memory, when it is one's turn. @throws Refused where too many ask for files now */
    public <T> T made(HttpServletRequest request, Callable<T> maker) throws IOException {
        try {
            return switch (making.make(ClientAddress.of(request), maker)) {
                case Workshop.Made(T made) -> made;
                case Workshop.Busy(boolean own) -> throw busy(own);
                case Workshop.TooLong<T> tooLong -> throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, Problem.of("file.slow", making.time().toMinutes()));
            };
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void made(HttpServletRequest request, Path file, Maker maker) throws IOException {
        made(request, () -> {
            try (OutputStream out = new Bounded(new BufferedOutputStream(Files.newOutputStream(file), PIECE))) {
                maker.make(out);
            }
            return file;
        });
    }

    private static void sent(Path file, OutputStream out) throws IOException {
        long began = System.nanoTime();
        byte[] piece = new byte[PIECE];
        long sent = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.write(piece, 0, read);
                sent += read;
                Duration taken = Duration.ofNanos(System.nanoTime() - began);
                if (taken.compareTo(GRACE) > 0 && sent < taken.toSeconds() * BYTES_A_SECOND) {
                    throw new IOException("read too slowly");
                }
            }
        }
    }

    private static Held held(Share.Taken taken) {
        return switch (taken) {
            case Held held -> held;
            case None(boolean own) -> throw busy(own);
        };
    }

    private static Refused busy(boolean own) {
        return new Refused(own ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE, Problem.of(own ? "file.one" : "file.busy"))
                .with(HttpHeaders.RETRY_AFTER, Long.toString(Bounds.PATIENCE.toSeconds()));
    }

    private static final class Bounded extends OutputStream {
        private final OutputStream out;
        private long written;

        Bounded(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            written += length;
            if (written > LARGEST) {
                throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, Problem.of("file.large", LARGEST >> 20));
            }
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
