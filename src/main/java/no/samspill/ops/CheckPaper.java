package no.samspill.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.ProofFile;
import no.samspill.kernel.Words;
import no.samspill.plan.Print;
import no.samspill.publishing.PaperFoot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a paper is what it says, as /kontroll does: by a proof that the server gives away, or by one that was fetched before. */
@Command(name = "check-paper")
final class CheckPaper implements Callable<Integer> {
    private static final int UNCHANGED = 0;
    private static final int FOUND = 1;

    private final Words words;
    private final PrintStream out;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--address", paramLabel = "URL", descriptionKey = "address")
    private @Nullable String address;

    @Option(names = "--proof", paramLabel = "FILE", descriptionKey = "proof")
    private @Nullable Path proof;

    CheckPaper(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() {
        byte[] paper = read(Objects.requireNonNull(file));
        Path kept = proof;
        String server = address;
        if ((kept == null) == (server == null)) {
            throw new Trouble("proof.paper.how");
        }
        if (server == null) {
            return against(read(Objects.requireNonNull(kept)), kept.toString(), paper);
        }
        ProofServer asked = ProofServer.at(server);
        Optional<byte[]> fetched = asked.proof(paper);
        return fetched.isPresent() ? against(fetched.get(), asked.toString(), paper) : found(words.get("check.is.no-paper") + ". " + words.get("check.is.no-paper.more"));
    }

    private int against(byte[] proof, String from, byte[] paper) {
        return switch (ProofFile.read(proof)) {
            case ProofFile.Read.NoProof no -> throw new Trouble("proof.paper.no-proof", from);
            case ProofFile.Read.Broken(var what, var arguments) -> found(words.get("proof.broken", from, words.get("proof.broken." + what, arguments.toArray())));
            case ProofFile.Read.Whole(var whole) -> against(whole, paper);
        };
    }

    private int against(ProofFile proof, byte[] paper) {
        Optional<String> format = proof.format(paper);
        if (format.isEmpty()) {
            return found(different(proof, paper));
        }
        out.println(words.get("proof.paper.is", String.valueOf(proof.version()), proof.plan(), proof.council(), words.get("file." + format.get())));
        Adoption adoption = proof.adoption();
        if (adoption == null) {
            out.println(words.get("check.adopted.nowhere"));
        } else {
            List<Body> adopted = adoption.lit(proof.version());
            out.println(adopted.isEmpty()
                    ? words.get("check.adopted", 0, adoption.deciding().size())
                    : words.get(adopted.stream().allMatch(body -> adoption.takenIn(body).isEmpty()) ? "check.adopted.by" : "check.adopted.same", adopted.size(), adoption.deciding().size(), adopted.stream().map(Body::name).collect(Collectors.joining(", "))));
            if (adoption.superseded(proof.version())) {
                out.println(words.get("check.superseded", String.valueOf(adoption.version().orElseThrow())));
            }
            if (adoption.route().note() != null) {
                out.println(adoption.route().note());
            }
        }
        out.println(words.get("proof.paper.read", proof.address()));
        return UNCHANGED;
    }

    /** What can be said of a file that is no paper of this proof: what a PDF's own foot claims to be. */
    private String different(ProofFile proof, byte[] paper) {
        String own = proof.print().shown();
        return switch (PaperFoot.of(paper)) {
            case PaperFoot.NoPdf no -> words.get("proof.paper.other", String.valueOf(file), String.valueOf(proof.version()), proof.plan());
            case PaperFoot.Damaged damaged -> words.get("proof.paper.damaged", String.valueOf(file));
            case PaperFoot.Unmarked none -> words.get("proof.paper.unmarked", String.valueOf(file));
            case PaperFoot.Marked(var print) -> print.equals(own)
                    ? words.get("proof.paper.changed", String.valueOf(proof.version()))
                    : proof.versions().stream().filter(each -> new Print(each.said("print")).shown().equals(print)).findFirst()
                            .map(each -> words.get("proof.paper.another-version", String.valueOf(each.number()), String.valueOf(proof.version())))
                            .orElseGet(() -> words.get("proof.paper.another-plan", print, String.valueOf(proof.version()), proof.plan()));
        };
    }

    private int found(String what) {
        out.println(what);
        return FOUND;
    }

    private static byte[] read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new Trouble("restore.noFile", path.toString());
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new Trouble(e, "restore.file", path.toString(), e.toString());
        }
    }
}
