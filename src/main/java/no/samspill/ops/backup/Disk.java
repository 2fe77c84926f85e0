package no.samspill.ops.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What must have reached the disk before we say that it is there: a machine may lose power the moment after. */
final class Disk {
    private Disk() {}

    /** A file's content, or a folder's names. */
    static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
