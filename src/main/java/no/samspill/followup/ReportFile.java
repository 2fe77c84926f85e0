package no.samspill.followup;

import java.util.UUID;

/** A picture or a document that came with a report. */
public record ReportFile(UUID id, ReportId report, String name, String type, long bytes) {
    /** With one report, at most. */
    public static final int MOST = 3;

    public boolean picture() {
        return type.startsWith("image/");
    }
}
