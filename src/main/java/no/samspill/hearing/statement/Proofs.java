package no.samspill.hearing.statement;

import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.Hearing;
import org.springframework.stereotype.Service;

/** Whom a link from the letter to a consultee belongs to: whoever holds it, speaks for them. */
@Service
public class Proofs {
    private final ProofRepository consultees;

    Proofs(ProofRepository consultees) {
        this.consultees = consultees;
    }

    public Optional<Behalf.Proven> of(Hearing hearing, UUID key) {
        return consultees.find(hearing.id(), key);
    }
}
