package no.samspill.publishing.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the library that sets pages has to say: its faults alone. It would tell of every font and every link, on the terminal too. */
final class Faults implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(PdfPaper.class);

    private Faults() {}

    /** From now on, for all papers. */
    static void alone() {
        XRLog.setLoggerImpl(new Faults());
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic told) {
        return fault(told.getLevel());
    }

    @Override
    public void log(String where, Level level, String said) {
        log(where, level, said, null);
    }

    @Override
    public void log(String where, Level level, String said, @Nullable Throwable why) {
        if (fault(level)) {
            LOG.error("{}: {}", where, said, why);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // Which levels are told is not the library's to say.
    }

    private static boolean fault(Level level) {
        return level.intValue() >= Level.SEVERE.intValue();
    }
}
