package no.samspill.worksheet.imports;

import java.util.UUID;

/** What a sheet on its way into a plan is called, in its preview's address too. */
public record UploadId(UUID value) {

    /** @throws IllegalArgumentException for anything but a UUID */
    public static UploadId of(String value) {
        return new UploadId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
