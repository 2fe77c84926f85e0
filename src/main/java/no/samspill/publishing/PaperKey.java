package no.samspill.publishing;

import no.samspill.plan.PlanId;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Fingerprint;

/** Which file it is that somebody wants: whoever wants the same waits for the same, and gets the same bytes. */
public sealed interface PaperKey {

    /** One of a living plan. @param fingerprint of the paper's contents */
    record Living(String fingerprint, PaperFormat format) implements PaperKey {}

    /** One of a version. */
    record OfVersion(PlanId plan, int number, PaperFormat format) implements PaperKey {}

    static Living of(Document paper, PaperFormat format) {
        return new Living(Fingerprint.of(paper), format);
    }
}
