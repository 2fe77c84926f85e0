package no.samspill.worksheet;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.pace.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to have a sheet read, whatever it is a sheet of: a large one takes a processor and much memory for a second or two. No sheet that somebody
 * wrote takes as long as it may. To be asked outside transactions: who waits, would hold a connection meanwhile.
 */
@Component
public class SheetTurns {
    private final Workshop readers;

    @Autowired
    SheetTurns() {
        this(new Workshop("reader", 2, 1, Duration.ofSeconds(20), Duration.ofSeconds(65)));
    }

    public SheetTurns(Workshop readers) {
        this.readers = readers;
    }

    /** Of a sheet that is no plan. @throws Refused where too many are read, or it takes too long */
    public <T> T read(UUID sender, String fileName, Callable<T> work) {
        return inTurn(sender, fileName, "sheet.turn.busy", "sheet.turn.slow", work);
    }

    /**
     * What takes long of a sheet, when it is its sender's turn.
     *
     * @param busy the key of what is said to one whose turn does not come @param slow and to one whose sheet takes too long
     * @throws Refused in either case
     */
    public <T> T inTurn(UUID sender, String fileName, String busy, String slow, Callable<T> work) {
        try {
            return switch (readers.make(sender.toString(), work)) {
                case Workshop.Made(T made) -> made;
                case Workshop.Busy<T> others -> throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, Problem.of(busy)).with(HttpHeaders.RETRY_AFTER, "20");
                case Workshop.TooLong<T> tooLong -> throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, Problem.of(slow, fileName, readers.time().toSeconds()));
            };
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
