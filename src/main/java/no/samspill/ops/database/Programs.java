package no.samspill.ops.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import no.samspill.ops.Trouble;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once for each user and version into that user's cache. */
record Programs(Path folder) {
    /** @throws Trouble where no PostgreSQL is brought along for this kind of machine */
    static Programs unpacked() {
        String archive = "postgres-" + machine(System.getProperty("os.name"), System.getProperty("os.arch")) + ".txz";
        try (InputStream packed = Programs.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new Trouble("database.machine", System.getProperty("os.name"), System.getProperty("os.arch"));
            }
            // The length tells versions apart without reading fifteen megabytes at every start.
            Path folder = cache().resolve("postgresql-" + Programs.class.getResource("/" + archive).openConnection().getContentLengthLong());
            if (!Files.isDirectory(folder)) {
                unpack(packed, folder);
            }
            return new Programs(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    private static Path cache() throws IOException {
        String told = System.getenv("XDG_CACHE_HOME");
        Path base = told != null && !told.isBlank() ? Path.of(told) : Path.of(System.getProperty("user.home"), ".cache");
        return Folders.ours(base.resolve("samspill"));
    }

    /** Unpacks beside the target and renames, so that a half-unpacked folder is never taken for a whole one. */
    private static void unpack(InputStream packed, Path folder) throws IOException {
        Path part = Files.createTempDirectory(folder.getParent(), "postgresql-part");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, part.resolve(entry.getName()).normalize());
            }
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException somebodyElseWasFirst) {
            FileSystemUtils.deleteRecursively(part);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) {
                target.toFile().setExecutable(true, true);
            }
        }
    }

    /** What PostgreSQL's programs are called for a machine: "linux-x86_64", "darwin-arm_64". @param os and arch as Java names them */
    static String machine(String os, String arch) {
        String lower = os.toLowerCase(Locale.ROOT);
        String system = lower.startsWith("mac") ? "darwin" : lower.startsWith("windows") ? "windows" : lower;
        String machine = switch (arch) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> arch;
        };
        return system + '-' + machine;
    }
}
