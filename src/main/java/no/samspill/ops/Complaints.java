package no.samspill.ops;

import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what was wrong and what to do; where in the program it happened only when asked. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** Answers -1 where more than two letters differ. */
    private static final LevenshteinDistance SLIP = new LevenshteinDistance(2);

    private final Words words;
    private final BooleanSupplier debug;

    Complaints(Words words, BooleanSupplier debug) {
        this.words = words;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        return complain(wrong.getCommandLine(), said(wrong), wrong);
    }

    @Override
    public int handleExecutionException(Exception wrong, CommandLine command, ParseResult parsed) {
        String said = Stream.iterate((Throwable) wrong, cause -> cause != null, Throwable::getCause)
                .filter(Trouble.class::isInstance)
                .map(trouble -> ((Trouble) trouble).in(words))
                .findFirst()
                .orElseGet(() -> words.get("command.unforeseen", String.valueOf(wrong.getMessage())));
        return complain(command, said, wrong);
    }

    private int complain(CommandLine command, String said, Throwable wrong) {
        command.getErr().println("samspill: " + said);
        if (debug.getAsBoolean()) {
            wrong.printStackTrace(command.getErr());
        }
        return Commands.REFUSED;
    }

    private String said(ParameterException wrong) {
        String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown, help);
            case MissingParameterException missing ->
                words.get("command.missing", missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", ")), help);
            default -> words.get("command.value", name(wrong.getArgSpec()), String.valueOf(wrong.getValue()), help);
        };
    }

    /** The first word that is not known: those after it may well belong to it. */
    private String unknown(UnmatchedArgumentException unknown, String help) {
        String word = unknown.getUnmatched().getFirst();
        return Stream.concat(
                        unknown.getCommandLine().getSubcommands().keySet().stream(),
                        unknown.getCommandLine().getCommandSpec().optionsMap().keySet().stream())
                .filter(known -> SLIP.apply(word, known) >= 0)
                .min(Comparator.comparing(known -> SLIP.apply(word, known)))
                .map(known -> words.get("command.unknown.like", word, known, help))
                .orElseGet(() -> words.get("command.unknown", word, help));
    }

    private static String name(@Nullable ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument == null ? "" : argument.paramLabel();
    }
}
