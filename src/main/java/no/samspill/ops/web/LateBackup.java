package no.samspill.ops.web;

import java.time.Clock;
import java.util.Optional;
import no.samspill.frame.Caution;
import no.samspill.frame.Message;
import no.samspill.frame.Message.Tone;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.ops.nightly.Nightly;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the administrators, on the page that is theirs alone, that no backup has been made for more than a day. */
@Component
class LateBackup implements Caution {
    private static final String WHERE = "/styring";

    private final Optional<Nightly> nightly;
    private final Clock clock;

    LateBackup(Environment settings, Clock clock) {
        this.nightly = Nightly.of(settings);
        this.clock = clock;
    }

    @Override
    public Optional<Message> on(Visit visit) {
        return !visit.address().equals(WHERE) ? Optional.empty() : nightly.filter(wanted -> wanted.isLate(clock.instant())).flatMap(Nightly::last)
                .map(last -> new Message(Tone.WARNING, visit.words().get("nightly.late", NorwegianDates.of(visit.words().language()).moment(last.atZone(clock.getZone())))));
    }
}
