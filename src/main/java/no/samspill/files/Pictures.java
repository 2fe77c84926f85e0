package no.samspill.files;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import no.samspill.pace.Workshop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has pictures painted anew, beside whoever waits for it and no longer than that. */
final class Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private static final Workshop WORKSHOP = new Workshop("painter", 2, 1, Duration.ofSeconds(15), Duration.ofSeconds(20));
    private static final Painters PAINTERS = new Painters(Duration.ofSeconds(30));

    private Pictures() {}

    /** What came of it. */
    sealed interface Outcome {}

    record Painted(byte[] picture) implements Outcome {}

    /** It is broken, or too large. */
    record Unreadable() implements Outcome {}

    /** Others have theirs painted. */
    record Busy() implements Outcome {}

    /** @param type image/jpeg or image/png @param who one picture at a time is painted for each */
    static Outcome painted(byte[] content, String type, String who) {
        AtomicReference<@Nullable PainterProcess> at = new AtomicReference<>();
        try {
            return switch (WORKSHOP.make(who, () -> painted(content, !type.equals("image/png"), at))) {
                case Workshop.Made(Outcome outcome) -> outcome;
                case Workshop.Busy<Outcome> busy -> new Busy();
                case Workshop.TooLong<Outcome> tooLong -> ended(at.get());
            };
        } catch (Exception e) {
            LOG.warn("No process could be started to paint a picture in: {}", e.getMessage());
            return new Busy();
        }
    }

    private static Outcome painted(byte[] content, boolean jpeg, AtomicReference<@Nullable PainterProcess> at) throws IOException {
        PainterProcess painter = PAINTERS.take();
        at.set(painter);
        try {
            byte[] picture = painter.paint(content, jpeg);
            PAINTERS.giveBack(painter);
            return picture.length == 0 ? new Unreadable() : new Painted(picture);
        } catch (IOException e) {
            // It had no memory left, or no more time.
            painter.close();
            return new Unreadable();
        }
    }

    private static Outcome ended(@Nullable PainterProcess painter) {
        if (painter != null) {
            painter.close();
        }
        return new Unreadable();
    }
}
