package no.samspill.ops.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.samspill.ops.Trouble;

/** Keeps two servers from sharing one data folder. The system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Trouble where another server has the folder, with that server's process number */
    static FolderLock on(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0).write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException oursAlready) {
            // Said below, as for any other process.
        }
        channel.close();
        throw new Trouble("database.locked", folder, Files.readString(file));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
