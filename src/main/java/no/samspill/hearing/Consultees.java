package no.samspill.hearing;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who were asked by name: who they are, whether they have answered, and whether they want to be reminded. */
@Service
public class Consultees {
    private final ConsulteeRepository consultees;
    private final Hearings hearings;
    private final HearingLetters letters;
    private final Journal journal;
    private final Clock clock;

    Consultees(ConsulteeRepository consultees, Hearings hearings, HearingLetters letters, Journal journal, Clock clock) {
        this.consultees = consultees;
        this.hearings = hearings;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** By name. */
    public List<Consultee> list(Hearing hearing) {
        Collator norwegian = Collator.getInstance(Locale.of("nb"));
        return consultees.list(hearing.id()).stream().sorted(Comparator.comparing(Consultee::name, norwegian).thenComparing(Consultee::id)).toList();
    }

    /** Whose link it is; empty where it is nobody's in this hearing. */
    public Optional<Consultee> find(Hearing hearing, UUID key) {
        return consultees.byKey(hearing.id(), key);
    }

    /** How many statements have come from others than consultees. */
    public int fromOthers(Hearing hearing) {
        return consultees.fromOthers(hearing.id());
    }

    /** Whether somebody may speak in a round that is for those who took part before: the key is of the letter that asked them, or the one they proved their address by. */
    public boolean mayReturn(Hearing hearing, UUID key) {
        return hearing.follows() != null && consultees.tookPart(hearing.follows(), key) || find(hearing, key).isPresent();
    }

    /** Asks one more, once the hearing is announced: they get the letter that the others got. False where they were asked before. */
    @Transactional
    public boolean ask(PlanView plan, Hearing heard, Consultee wanted, Author author) {
        Hearing hearing = hearings.lock(heard.id());
        List<Consultee> before = consultees.list(hearing.id());
        boolean inTime = hearing.announced() != null && hearing.calledOff() == null && hearing.opening(Track.CONSULTEES).isPresent() && !hearing.late(Track.CONSULTEES, clock.instant());
        if (!inTime || before.size() >= Consultee.MOST || before.stream().anyMatch(wanted::same)) {
            return false;
        }
        consultees.add(hearing.id(), wanted);
        tell(plan, hearing, wanted);
        journal.append(author, new Event(plan.id().value(), hearing.id().value(), HearingDeeds.ASK, null, null, null));
        return true;
    }

    /**
     * Gives one who was asked another address. The link that went to the old one proves nothing any more, since it may have come to the
     * wrong people; a new one is sent while they can still answer. Empty where the result is laid out, or it is called off.
     *
     * @return whether a letter was handed over
     */
    @Transactional
    public Optional<Boolean> readdress(PlanView plan, Hearing heard, Consultee one, EmailAddress email, Author author) {
        Hearing hearing = hearings.lock(heard.id());
        if (hearing.announced() == null || hearing.calledOff() != null || hearing.concluded() != null) {
            return Optional.empty();
        }
        consultees.readdress(one.id(), email, UUID.randomUUID());
        journal.append(author, new Event(plan.id().value(), hearing.id().value(), HearingDeeds.READDRESS, null, null, null));
        Consultee moved = consultees.list(hearing.id()).stream().filter(each -> each.id().equals(one.id())).findFirst().orElseThrow();
        return Optional.of(hearing.opening(Track.CONSULTEES).isPresent() && !hearing.late(Track.CONSULTEES, clock.instant()) && tell(plan, hearing, moved));
    }

    /** @return whether a letter was handed over */
    boolean tell(PlanView plan, Hearing hearing, Consultee to) {
        if (to.email() == null) {
            return false;
        }
        letters.announced(plan, hearing, reader(to));
        consultees.told(to.id(), clock.instant());
        return true;
    }

    /** Their own choice. */
    @Transactional
    public void choose(Consultee one, boolean remind, Language language) {
        consultees.wants(one.id(), remind, language);
    }

    static HearingLetters.Reader reader(Consultee one) {
        return new HearingLetters.Reader(java.util.Objects.requireNonNull(one.email()), one.language(), one.key(), one.name(), Track.CONSULTEES);
    }
}
