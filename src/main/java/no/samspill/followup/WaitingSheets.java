package no.samspill.followup;

import java.util.Optional;
import java.util.UUID;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Status sheets that are looked at before they are taken in: a day at most, by the one who sent them. */
@Service
public class WaitingSheets {
    private static final int LONGEST_NAME = 120;

    private final WaitingSheetRepository sheets;

    WaitingSheets(WaitingSheetRepository sheets) {
        this.sheets = sheets;
    }

    /** One as it was sent, to be read again when it is taken in. */
    public record Waiting(UUID id, String name, byte[] content) {}

    @Transactional
    public UUID keep(PlanId plan, PersonId person, String name, byte[] content) {
        sheets.sweep();
        UUID id = UUID.randomUUID();
        sheets.add(id, plan, person, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, content);
        return id;
    }

    public Optional<Waiting> find(PlanId plan, PersonId person, UUID id) {
        return sheets.find(plan, person, id);
    }

    @Transactional
    public void discard(UUID id) {
        sheets.remove(id);
    }
}
