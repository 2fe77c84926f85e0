package no.samspill.ops;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;

/** The commands a person types after {@code ./samspill}. Without a command the server starts. */
@Command(name = "samspill")
public final class Commands {
    /** A bad argument, file or port. */
    static final int REFUSED = 2;

    private static final Set<String> ABOUT_ALL = Set.of("--help", "-h", "--debug");

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "command.help")
    private boolean help;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "command.debug")
    private boolean debug;

    private Commands() {}

    /**
     * Runs what the arguments ask for.
     *
     * @param application the class the server is made from
     * @return the exit code: 0 done, 2 for a bad argument, file or port; a command may add its own in between
     */
    public static int run(Class<?> application, String... args) {
        return run(application, System.out, System.err, args);
    }

    static int run(Class<?> application, PrintStream out, PrintStream err, String... args) {
        return line(application, out)
                .setOut(new PrintWriter(out, true, out.charset()))
                .setErr(new PrintWriter(err, true, err.charset()))
                .execute(withServeLeftOut(args));
    }

    private static CommandLine line(Class<?> application, PrintStream out) {
        Words words = Words.of(Language.NB);
        var commands = new Commands();
        var complaints = new Complaints(words, () -> commands.debug);
        return new CommandLine(commands)
                .addSubcommand(new Check(words, out))
                .addSubcommand(new CheckPaper(words, out))
                .addSubcommand(new CheckParts(words, out))
                .addSubcommand(new CheckStore(words, out))
                .addSubcommand(new Doctor(words, out))
                .addSubcommand(new Serve(application, words, out))
                .addSubcommand(new Demo(application, words, out))
                .addSubcommand(new ArchiveCommand(application, words, out))
                .addSubcommand(new BackupCommand(words, out))
                .addSubcommand(new RestoreCommand(words, out))
                .addSubcommand(new ExportRegion(words, out))
                .addSubcommand(new ImportRegion(words, out))
                .addSubcommand(new Publish(words, out))
                .setResourceBundle(new CommandWords(words))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    private static String[] withServeLeftOut(String[] args) {
        boolean left = args.length == 0 || args[0].startsWith("-") && !ABOUT_ALL.contains(args[0]);
        return left ? Stream.concat(Stream.of("serve"), Stream.of(args)).toArray(String[]::new) : args;
    }
}
