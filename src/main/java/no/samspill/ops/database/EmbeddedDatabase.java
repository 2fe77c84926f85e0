package no.samspill.ops.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.samspill.ops.Trouble;

/** A PostgreSQL of our own in one folder: what is written there survives a stop, a kill and a power cut. */
public final class EmbeddedDatabase implements AutoCloseable {
    private final FolderLock lock;
    private final Cluster cluster;
    private final Roles roles;
    private final Watch watch;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(FolderLock lock, Cluster cluster, Roles roles, Watch watch) {
        this.lock = lock;
        this.cluster = cluster;
        this.roles = roles;
        this.watch = watch;
    }

    /**
     * Starts the database of a folder, and makes it first where there is none.
     *
     * @throws Trouble where another server uses the folder, nobody may write there, or PostgreSQL cannot run here
     */
    public static EmbeddedDatabase in(Path folder) {
        return in(folder, false, Watch.Patience.USUAL);
    }

    /** The same, with all that the folder's database held forgotten. */
    public static EmbeddedDatabase freshIn(Path folder) {
        return in(folder, true, Watch.Patience.USUAL);
    }

    static EmbeddedDatabase in(Path folder, Watch.Patience patience) {
        return in(folder, false, patience);
    }

    private static EmbeddedDatabase in(Path folder, boolean fresh, Watch.Patience patience) {
        try {
            Path real = Folders.ours(folder).toRealPath();
            FolderLock lock = FolderLock.on(real);
            try {
                Account account = Account.ofThisProcess();
                Programs programs = Programs.unpacked();
                if (fresh) {
                    Cluster.forget(real, programs, account);
                }
                Cluster cluster = Cluster.in(real, programs, account);
                new Leftover(cluster, programs, account).clear();
                Roles roles = Roles.of(cluster, programs, account);
                return new EmbeddedDatabase(lock, cluster, roles, Watch.over(Postmaster.start(cluster, programs, account), patience));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Trouble(e, "database.folder", folder, e.toString());
        }
    }

    /** For the one who serves: it adds to what is kept for good, and can neither alter it nor lift what guards it. */
    public Login service() {
        return new Login(url(), Roles.SERVICE, roles.servicesPassword());
    }

    /** For the one who takes the steps of the schema, and puts other tables in their place. */
    public Login owner() {
        return new Login(url(), Roles.OWNER, roles.ownersPassword());
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(watch.port(), Cluster.DATABASE);
    }

    /** Whom to tell if PostgreSQL dies and cannot be started again. Until somebody is to be told, it goes to the log. */
    public void whenLost(Consumer<Trouble> told) {
        watch.whenLost(told);
    }

    /** How much more the disk has room for where the rows are. */
    public long usableBytes() throws IOException {
        return Files.getFileStore(cluster.data()).getUsableSpace();
    }

    /** Stops the database; the folder may be taken into use again at once. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (lock) {
            watch.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
