package no.samspill.ops.web;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import no.samspill.frame.Caution;
import no.samspill.frame.Message;
import no.samspill.frame.Message.Tone;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.ops.nightly.Nightly;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.signin.SignedIn;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the administrator, where they come in, that no backup has been made for more than a day. */
@Component
class LateBackup implements Caution {
    private static final Set<String> WHERE = Set.of("/arbeid", "/styring");

    private final Optional<Nightly> nightly;
    private final People people;
    private final Clock clock;

    LateBackup(Environment settings, People people, Clock clock) {
        this.nightly = Nightly.of(settings);
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Message> on(Visit visit) {
        if (!WHERE.contains(visit.address())) {
            return Optional.empty();
        }
        return nightly.filter(wanted -> wanted.isLate(clock.instant()) && isAdministrator()).flatMap(Nightly::last)
                .map(last -> new Message(Tone.WARNING, visit.words().get("nightly.late", NorwegianDates.of(visit.words().language()).moment(last.atZone(clock.getZone())))));
    }

    private boolean isAdministrator() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn && people.find(signedIn.id()).filter(Person::administrator).isPresent();
    }
}
