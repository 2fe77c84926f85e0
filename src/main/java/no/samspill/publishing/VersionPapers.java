package no.samspill.publishing;

import java.io.IOException;
import no.samspill.plan.FrozenPlan;
import no.samspill.publishing.seal.Seal;
import org.springframework.stereotype.Component;

/** Makes the papers of versions, for whoever asks first: they are kept as they are made, so all are made here. */
@Component
public class VersionPapers {
    private final Editions editions;
    private final Seal seal;

    VersionPapers(Editions editions, Seal seal) {
        this.editions = editions;
        this.seal = seal;
    }

    /** The PDF sealed, where there is a certificate. */
    public byte[] made(FrozenPlan version, PaperFormat format) throws IOException {
        byte[] paper = Papers.bytes(editions.paper(version), format);
        return format == PaperFormat.PDF ? seal.on(paper) : paper;
    }
}
