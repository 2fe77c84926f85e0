package no.samspill.ops.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samspill.ops.Trouble;

/**
 * Whom PostgreSQL runs as. It refuses to run as root, or as a number without a name; such an account lends it a user
 * namespace in which it is nobody. The files stay the account's own, so that no other gains access to them.
 */
final class Account {
    private final List<String> prefix;

    private Account(List<String> prefix) {
        this.prefix = prefix;
    }

    /** @throws Trouble where PostgreSQL refuses this account, and the system lets it make no user namespace */
    static Account ofThisProcess() throws IOException {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        boolean nameless = System.getProperty("user.name", "?").equals("?");
        if (!root && !nameless) {
            return new Account(List.of());
        }
        if (!succeeds("unshare", "--user", "true")) {
            throw new Trouble(root ? "database.root" : "database.nameless");
        }
        return new Account(List.of("unshare", "--user"));
    }

    ProcessBuilder command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return new ProcessBuilder(whole);
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
