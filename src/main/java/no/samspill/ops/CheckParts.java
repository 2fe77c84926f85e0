package no.samspill.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import no.samspill.kernel.Words;
import no.samspill.ops.parts.BillOfMaterials;
import no.samspill.ops.parts.KnownFlaw;
import no.samspill.ops.parts.KnownFlaws;
import no.samspill.ops.parts.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what the product is made of, and whether any of it is known to be vulnerable; and how old that knowledge is. */
@Command(name = "check-parts")
final class CheckParts implements Callable<Integer> {
    private static final int NOTHING_KNOWN = 0;
    private static final int VULNERABLE = 1;

    /** Then it says so: something will have been found since. */
    private static final int OLD_DAYS = 60;

    private final Words words;
    private final PrintStream out;

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "to")
    private @Nullable Path to;

    CheckParts(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        List<Part> parts = BillOfMaterials.parts();
        if (parts.isEmpty()) {
            throw new Trouble("parts.missing");
        }
        if (to != null) {
            BillOfMaterials.copy(to);
            out.println(words.get("parts.copied", to.toString()));
        }
        return check(parts, KnownFlaws.broughtAlong(), LocalDate.now());
    }

    int check(List<Part> parts, KnownFlaws flaws, LocalDate today) {
        boolean vulnerable = false;
        for (KnownFlaw flaw : flaws.all()) {
            for (Part part : parts) {
                if (flaw.isOf(part)) {
                    vulnerable |= !flaw.isLivedWith();
                    out.println(words.get(flaw.isLivedWith() ? "parts.lived-with" : "parts.vulnerable", part.name(), part.version(), flaw.id(), flaw.mended(), flaw.source(), flaw.standing()));
                }
            }
        }
        out.println(words.get("parts.counted", parts.size(), flaws.all().size()));
        long days = ChronoUnit.DAYS.between(flaws.known(), today);
        out.println(words.get(days > OLD_DAYS ? "parts.old" : "parts.known", flaws.known().toString(), days));
        return vulnerable ? VULNERABLE : NOTHING_KNOWN;
    }
}
