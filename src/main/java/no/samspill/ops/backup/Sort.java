package no.samspill.ops.backup;

import java.util.Optional;
import java.util.stream.Stream;

/** What a file of ours holds. Its first line says it. */
enum Sort {
    EVERYTHING("samspill-backup/", "2", "restore.notBackup", "restore.isRegion"),

    /** One council, with its plans and all that was said and done with them. The third line says which. */
    REGION("samspill-region/", "1", "region.notRegion", "region.isBackup");

    private final String family;
    private final String edition;

    /** What is said of a file that is none of ours. */
    final String unknown;

    /** What is said of a file of the other sort. */
    final String other;

    Sort(String family, String edition, String unknown, String other) {
        this.family = family;
        this.edition = edition;
        this.unknown = unknown;
        this.other = other;
    }

    String format() {
        return family + edition;
    }

    /** Of any edition. */
    static Optional<Sort> of(String format) {
        return Stream.of(values()).filter(sort -> format.startsWith(sort.family)).findFirst();
    }
}
