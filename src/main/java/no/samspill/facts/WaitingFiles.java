package no.samspill.facts;

import java.util.Optional;
import java.util.UUID;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of numbers that are looked at before they are taken in: a day at most, by those who see to the indicator. */
@Service
public class WaitingFiles {
    private static final int LONGEST_NAME = 120;

    private final WaitingFileRepository files;

    WaitingFiles(WaitingFileRepository files) {
        this.files = files;
    }

    /** One as it was sent, to be read again when it is taken in. */
    public record Waiting(UUID id, String name, boolean pasted, byte[] content) {}

    @Transactional
    public UUID keep(PlanId plan, IndicatorId indicator, PersonId person, String name, boolean pasted, byte[] content) {
        files.sweep();
        UUID id = UUID.randomUUID();
        files.add(id, plan, indicator, person, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, pasted, content);
        return id;
    }

    public Optional<Waiting> find(IndicatorId indicator, UUID id) {
        return files.find(indicator, id);
    }

    @Transactional
    public void discard(UUID id) {
        files.remove(id);
    }
}
