package no.samspill.adoption.casepaper.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.files.web.Sent;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.kernel.Slug;
import no.samspill.kernel.SteadyZip;
import no.samspill.pace.Share;
import no.samspill.publishing.PaperFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives the files of case papers out. Some are made at a time, so that readers of pages do not wait. */
@Component
class Printing {
    private static final int AT_A_TIME = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Share turns = new Share(AT_A_TIME, AT_A_TIME);
    private final CasePapers papers;

    Printing(CasePapers papers) {
        this.papers = papers;
    }

    ResponseEntity<byte[]> file(CasePaper paper, String word) {
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        return Sent.saved(name(paper) + "." + format.word(), format.mediaType(), inTurn(() -> papers.file(paper, format)));
    }

    /** All of these in every format. */
    ResponseEntity<byte[]> zip(String name, List<CasePaper> all) {
        return Sent.saved(name + ".zip", "application/zip", inTurn(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (SteadyZip zip = new SteadyZip(out)) {
                for (CasePaper paper : all) {
                    for (PaperFormat format : CasePapers.FORMATS) {
                        zip.add(name(paper) + "." + format.word(), papers.file(paper, format));
                    }
                }
            } catch (IOException e) {
                throw new IllegalStateException("a zip is written to memory", e);
            }
            return out.toByteArray();
        }));
    }

    /** "saksframlegg-ibestad-kommunestyre-2" */
    private String name(CasePaper paper) {
        return "saksframlegg-" + Slug.of(papers.facts(paper).body()) + "-" + paper.number();
    }

    private byte[] inTurn(Supplier<byte[]> making) {
        return switch (turns.take("", PATIENCE)) {
            case Share.None none -> throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, Problem.of("casepaper.busy")).with("Retry-After", "10");
            case Share.Held held -> {
                try (held) {
                    yield making.get();
                }
            }
        };
    }
}
