package no.samspill.hearing.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Opening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps statements that are being written, often by several people. Two of them never write over each other unknowingly. */
@Service
public class Drafts {
    private static final int MONTHS_KEPT = 6;

    private final DraftRepository drafts;
    private final Clock clock;

    Drafts(DraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Begins one, or finds the one that was begun by the same form. Nothing of a hearing that nobody knows of, or that is over. */
    @Transactional
    public Draft begin(Hearing hearing, UUID key, Behalf behalf, boolean nothingToSay, String words) {
        drafts.add(key, hearing.id(), behalf, nothingToSay, plain(words), keptUntil(hearing));
        return drafts.find(hearing.id(), key).orElseThrow(() -> new IllegalArgumentException("begun at another hearing"));
    }

    public Optional<Draft> find(Hearing hearing, UUID key) {
        return drafts.find(hearing.id(), key);
    }

    /** @param seen the revision its writer began from */
    @Transactional
    public Saving save(Hearing hearing, UUID key, int seen, Behalf behalf, boolean nothingToSay, String words) {
        Optional<Draft> before = drafts.lock(hearing.id(), key);
        if (before.isEmpty()) {
            return new Saving.Gone();
        }
        Draft now = before.get();
        Behalf whose = now.behalf() instanceof Behalf.Proven ? now.behalf() : behalf;
        String said = plain(words);
        boolean same = now.nothingToSay() == nothingToSay && now.words().equals(said) && now.behalf().equals(whose);
        if (same) {
            return new Saving.Saved(now);
        }
        if (now.revision() != seen) {
            return new Saving.Overtaken(now);
        }
        drafts.save(key, whose, nothingToSay, said);
        return new Saving.Saved(drafts.find(hearing.id(), key).orElseThrow());
    }

    /** What was sent is a draft no more. */
    @Transactional
    public void sent(UUID key) {
        drafts.remove(key);
    }

    private LocalDate keptUntil(Hearing hearing) {
        LocalDate today = LocalDate.now(clock);
        return hearing.openings().values().stream().map(Opening::deadline).filter(today::isBefore).max(LocalDate::compareTo).orElse(today).plusMonths(MONTHS_KEPT);
    }

    private static String plain(String words) {
        return words.replace("\0", "").strip();
    }
}
