package no.samspill.adoption.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.adoption.Body;
import no.samspill.adoption.PaperProofs;
import no.samspill.adoption.Proof;
import no.samspill.adoption.Proving;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.files.Examined;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whether a paper is what it says: anybody asks, with the file or with what stands at its foot. Nothing that is sent is kept. */
@Controller
class CheckController {
    private static final Limit ASKING = new Limit("check-paper", 200, Duration.ofMinutes(10));

    private static final Pattern MADE_ANEW = Pattern.compile(".{0,200}-versjon-[0-9]+-til-[0-9]+[^/]{0,20}\\.(docx|pdf)|horing-[0-9]+-svar[^/]{0,20}\\.[a-z]{3,4}");

    private final PaperProofs proofs;
    private final CasePapers casePapers;
    private final Pace pace;

    CheckController(PaperProofs proofs, CasePapers casePapers, Pace pace) {
        this.casePapers = casePapers;
        this.proofs = proofs;
        this.pace = pace;
    }

    @GetMapping("/kontroll")
    Page ask(Visit visit) {
        return new CheckPage(shell(visit, visit.words().get("check.title")), null, "", List.of(), HttpStatus.OK.value());
    }

    /** The short address on papers. */
    @GetMapping("/s/{brief}")
    Page brief(@PathVariable String brief, Visit visit) {
        String print = brief.replace("-", "");
        if (!print.matches("[0-9a-f]{8}") || !(brief.length() == print.length() + 1 && brief.charAt(4) == '-')) {
            throw Refused.unknown("check.brief.unknown");
        }
        Proving found = proofs.of(print);
        if (found instanceof Proving.NoText) {
            throw Refused.unknown("check.brief.unknown");
        }
        return page(found, "", null, null, visit);
    }

    @PostMapping(path = "/kontroll", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    Page answer(@RequestParam(name = "fil", required = false) @Nullable MultipartFile file, @RequestParam(name = "avtrykk", defaultValue = "") String typed, Visit visit, HttpServletRequest request) throws IOException {
        pace.insist(ASKING, ClientAddress.of(request));
        List<Problem> problems = problems(file, typed);
        if (!problems.isEmpty()) {
            return new CheckPage(shell(visit, visit.words().get("check.title")), null, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Proving proving = proving(file, typed);
        return page(proving, typed, proofless(file), casePaper(proving, file).orElse(null), visit);
    }

    @PostMapping(path = "/kontroll", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> data(
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file, @RequestParam(name = "avtrykk", defaultValue = "") String typed, Visit visit, HttpServletRequest request) throws IOException {
        pace.insist(ASKING, ClientAddress.of(request));
        List<Problem> problems = problems(file, typed);
        if (!problems.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("unchanged", false, "problem", problems.getFirst().text(visit.words())));
        }
        Proving proving = proving(file, typed);
        return ResponseEntity.ok(casePaper(proving, file).map(CheckController::data).orElseGet(() -> data(proving, proofless(file))));
    }

    /** A case paper, with the version that it is about. */
    private record OfACase(CasePaper paper, Proof about) {}

    /** Of a plan that is not everybody's to read, nothing is told. */
    private Optional<OfACase> casePaper(Proving proving, @Nullable MultipartFile file) throws IOException {
        return proving instanceof Proving.NoPaper && file != null
                ? casePapers.given(file.getBytes()).flatMap(paper -> proofs.of(paper.print().value()) instanceof Proving.Text(var about) ? Optional.of(new OfACase(paper, about)) : Optional.empty())
                : Optional.empty();
    }

    private static List<Problem> problems(@Nullable MultipartFile file, String typed) {
        boolean sent = file != null && !file.isEmpty();
        if (file != null && file.getSize() > Examined.LARGEST) {
            return List.of(Problem.of("input.one.file.large", Examined.LARGEST >> 20).at("fil"));
        }
        if (!sent && typed.isBlank()) {
            return List.of(Problem.of("check.nothing").at("fil"));
        }
        return !sent && !signs(typed).matches("[0-9a-f]{8,64}") ? List.of(Problem.of("check.print.wrong").at("avtrykk")) : List.of();
    }

    /** A file says more than what stands on it. */
    private Proving proving(@Nullable MultipartFile file, String typed) throws IOException {
        return file != null && !file.isEmpty() ? proofs.of(file.getBytes()) : proofs.of(signs(typed));
    }

    private static String signs(String typed) {
        return typed.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    }

    /** What a file is called that we give out and cannot know again, since it is made anew each time: what is new in a version, what came of a hearing. Null for others. */
    private static @Nullable String proofless(@Nullable MultipartFile file) {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return MADE_ANEW.matcher(name).matches() ? name : null;
    }

    private static CheckPage page(Proving proving, String typed, @Nullable String proofless, @Nullable OfACase ofACase, Visit visit) {
        Words w = visit.words();
        CheckPage.Answer answer = ofACase != null
                ? new CheckPage.Answer(true, w.get("check.is.case-paper", ofACase.paper().number()), List.of(w.get("check.is.case-paper.more", version(ofACase.about()))), List.of(of(ofACase.about(), w)))
                : proving instanceof Proving.NoPaper && proofless != null
                ? new CheckPage.Answer(false, w.get("check.is.proofless"), List.of(w.get("check.is.proofless.more", proofless)), List.of())
                : answer(proving, w);
        return new CheckPage(shell(visit, answer.finding()), answer, typed, List.of(), HttpStatus.OK.value());
    }

    private static CheckPage.Answer answer(Proving proving, Words w) {
        return switch (proving) {
            case Proving.Paper(var proof, var format) -> new CheckPage.Answer(
                    true, w.get("check.is.paper", version(proof)), more(proof, w, w.get("check.is.paper.more", w.get("file." + format))), List.of(of(proof, w)));
            case Proving.Text(var proof) -> new CheckPage.Answer(true, w.get("check.is.text", version(proof)), more(proof, w, w.get("check.is.text.more")), List.of(of(proof, w)));
            case Proving.Several(var fit) -> new CheckPage.Answer(false, w.get("check.is.several", fit.size()), List.of(w.get("check.is.several.more")), fit.stream().map(proof -> of(proof, w)).toList());
            case Proving.NoPaper no -> new CheckPage.Answer(false, w.get("check.is.no-paper"), List.of(w.get("check.is.no-paper.more")), List.of());
            case Proving.NoText no -> new CheckPage.Answer(false, w.get("check.is.no-text"), List.of(w.get("check.is.no-text.more")), List.of());
        };
    }

    private static List<String> more(Proof proof, Words w, String first) {
        List<String> more = new ArrayList<>(List.of(first));
        if (proof.superseded()) {
            more.add(w.get("check.superseded", String.valueOf(proof.adoption() == null ? 0 : proof.adoption().version().orElse(0))));
        }
        proof.takenIn().forEach((body, decision) -> more.add(w.get(
                decision.changes().isEmpty() ? "check.whole.unchanged" : "check.whole", body.name(), String.valueOf(decision.version()), version(proof))));
        return more;
    }

    private static CheckPage.Of of(Proof proof, Words w) {
        return new CheckPage.Of(
                proof.view().plan().title(), proof.view().plan().language(), w.get("version.number", version(proof)).toLowerCase(Locale.ROOT), proof.version().print().spaced(),
                adopted(proof, w), proof.note(), AdoptionAt.version(proof.view(), proof.version().number()), AdoptionAt.everybody(proof.view()), AdoptionAt.proof(proof.view(), proof.version().number()));
    }

    private static String adopted(Proof proof, Words w) {
        if (proof.deciding() == 0) {
            return w.get("check.adopted.nowhere");
        }
        return proof.adopted() == 0
                ? w.get("check.adopted", 0, proof.deciding())
                : w.get(proof.takenIn().isEmpty() ? "check.adopted.by" : "check.adopted.same", proof.adopted(), proof.deciding(), proof.lit().stream().map(Body::name).collect(Collectors.joining(", ")));
    }

    private static String version(Proof proof) {
        return String.valueOf(proof.version().number());
    }

    private static Map<String, Object> data(Proving proving, @Nullable String proofless) {
        return switch (proving) {
            case Proving.Paper(var proof, var format) -> data(proof, format);
            case Proving.Text(var proof) -> data(proof, null);
            case Proving.Several(var fit) -> Map.of("unchanged", false, "reason", "several", "versions", fit.stream().map(proof -> data(proof, null)).toList());
            case Proving.NoPaper no -> Map.of("unchanged", false, "reason", proofless == null ? "unknown-file" : "no-proof");
            case Proving.NoText no -> Map.of("unchanged", false, "reason", "unknown-fingerprint");
        };
    }

    private static Map<String, Object> data(OfACase ofACase) {
        Map<String, Object> data = data(ofACase.about(), null);
        data.put("casePaper", ofACase.paper().number());
        return data;
    }

    private static Map<String, Object> data(Proof proof, @Nullable String format) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", proof.version().number());
        data.put("unchanged", true);
        data.put("adopted", proof.adopted());
        data.put("of", proof.deciding());
        data.put("inForce", proof.adoption() != null && !proof.superseded() && proof.adopted() > 0 && proof.adoption().adopted());
        data.put("superseded", proof.superseded());
        data.put("plan", proof.view().plan().title());
        data.put("address", AdoptionAt.version(proof.view(), proof.version().number()));
        data.put("fingerprint", proof.version().print().value());
        data.put("proof", AdoptionAt.proof(proof.view(), proof.version().number()));
        if (proof.note() != null) {
            data.put("note", proof.note());
        }
        if (format != null) {
            data.put("format", format);
        }
        return data;
    }

    private static Shell shell(Visit visit, String title) {
        return Shell.of(visit, title, new Crumb(visit.words().get("brand"), "/"), new Crumb(visit.words().get("check.crumb"), "/kontroll"));
    }
}
