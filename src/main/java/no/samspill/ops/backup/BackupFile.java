package no.samspill.ops.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A backup that has been looked through.
 *
 * @param schema the newest step of the schema that its tables have
 * @param about which region it is of; empty where it is of everything
 * @param parts as they were found
 * @param counters empty where the backup has no list
 * @param headings the first line of each table, by the part's name
 * @param proven whether its own list says that this is all of it
 */
public record BackupFile(Path path, String schema, String about, List<Part> parts, List<Counter> counters, Map<String, String> headings, boolean proven) {
    public BackupFile {
        parts = List.copyOf(parts);
        counters = List.copyOf(counters);
        headings = Map.copyOf(headings);
    }

    public long tables() {
        return parts.stream().filter(Part::isTable).count();
    }

    public long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }
}
