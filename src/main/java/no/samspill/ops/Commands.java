package no.samspill.ops;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands a person types after {@code ./samspill}. */
@Command(name = "samspill")
public final class Commands {
    private Commands() {}

    /**
     * Runs what the arguments ask for.
     *
     * @param application the class the server is made from
     * @return the exit code: 0 done, 2 for a bad argument, file or port; a command may add its own in between
     */
    public static int run(Class<?> application, String... args) {
        return new CommandLine(new Commands()).execute(args);
    }
}
