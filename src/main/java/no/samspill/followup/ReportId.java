package no.samspill.followup;

import java.util.UUID;

/** What a report is called by the machine. */
public record ReportId(UUID value) {

    public static ReportId of(String value) {
        return new ReportId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
