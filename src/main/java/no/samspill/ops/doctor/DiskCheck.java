package no.samspill.ops.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Room on a disk that Samspill writes to. */
public final class DiskCheck implements Check {
    private static final long GB = 1L << 30;
    /** Under the first PostgreSQL may stop; under the second somebody should make room. */
    private static final long LEAST = GB / 4;
    private static final long LITTLE = 2 * GB;

    private final Path folder;

    public DiskCheck(Path folder) {
        this.folder = folder;
    }

    @Override
    public Stream<Finding> look() {
        try {
            long room = Files.getFileStore(folder).getUsableSpace();
            String said = String.valueOf(Math.round(10.0 * room / GB) / 10.0).replace('.', ',');
            return Stream.of(room < LEAST ? Finding.bad("disk.full", folder.toString(), said) : room < LITTLE ? Finding.note("disk.little", folder.toString(), said) : Finding.good("disk", folder.toString(), said));
        } catch (IOException e) {
            return Stream.of(Finding.bad("disk.unknown", folder.toString(), e.toString()));
        }
    }
}
