package no.samspill.worksheet.imports;

import java.time.Instant;
import java.util.UUID;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A sheet somebody has sent, kept while they look at it.
 *
 * @param fileName as the sender called it, without folders
 * @param person who sent it
 * @param landed when it was taken into the plan; null while it is not
 */
public record Upload(
        UploadId id, PlanId plan, String fileName, UUID person, Instant at, Decided decided, @Nullable Instant landed) {

    public Upload with(Decided other) {
        return new Upload(id, plan, fileName, person, at, other, landed);
    }
}
