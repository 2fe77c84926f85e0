package no.samspill.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that comes into being whole or not at all, and takes the place of an older one only where that one holds
 * nothing but what was published there before.
 */
final class Folder implements AutoCloseable {
    /** Lists what was published, so that the next time can tell our files from others'. */
    static final String LIST = ".samspill";

    private final Path target;
    private final Path draft;
    private final Set<String> files = new TreeSet<>();
    private final Thread interrupted = Thread.ofPlatform().unstarted(this::abandon);
    /** Where the older folder stands while the new one takes its place; null for nowhere. */
    private volatile @Nullable Path aside;
    private volatile boolean stopped;

    private Folder(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /**
     * Begins a draft beside the folder itself.
     *
     * @throws ForeignFiles if the folder holds a file that we did not put there
     */
    static Folder at(Path wanted) throws IOException {
        Path target = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath().normalize();
        refuseForeign(target);
        Path parent = target.getParent();
        if (parent == null) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(parent);
        Folder folder = new Folder(target, Files.createTempDirectory(parent, "." + target.getFileName() + "-"));
        Runtime.getRuntime().addShutdownHook(folder.interrupted);
        return folder;
    }

    void write(String file, byte[] content) throws IOException {
        if (stopped) {
            throw new IOException("interrupted");
        }
        Path path = draft.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
        files.add(file);
    }

    int count() {
        return files.size();
    }

    /** Puts the draft in the folder's place. */
    void finish() throws IOException {
        Files.write(draft.resolve(LIST), files, StandardCharsets.UTF_8);
        // A temporary folder is for its owner's eyes only; a published one is for everybody's.
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        if (!Files.exists(target)) {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        refuseForeign(target);
        Path old = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
        aside = old;
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        aside = null;
        delete(old);
    }

    /** What is left to do when somebody stops us halfway: no draft stays behind, and an older folder is where it was. */
    void abandon() {
        stopped = true;
        try {
            Path old = aside;
            if (old != null && Files.exists(old) && !Files.exists(target)) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            for (int tries = 0; tries < 5 && Files.exists(draft); tries++) {
                delete(draft);
            }
        } catch (IOException e) {
            // The program ends here; there is nobody left to tell.
        }
    }

    /** Takes an unfinished draft away. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException ending) {
            return;
        }
        if (Files.exists(draft)) {
            delete(draft);
        }
    }

    private static void refuseForeign(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path list = target.resolve(LIST);
        Set<String> ours = new TreeSet<>(Files.isRegularFile(list) ? Files.readAllLines(list) : List.of());
        ours.add(LIST);
        try (Stream<Path> all = Files.walk(target)) {
            String foreign = all.filter(path -> !Files.isDirectory(path))
                    .map(path -> target.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !ours.contains(path))
                    .findFirst()
                    .orElse(null);
            if (foreign != null) {
                throw new ForeignFiles(target, foreign);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
