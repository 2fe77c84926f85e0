package no.samspill.hearing.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Opening;
import no.samspill.hearing.assessment.PointId;
import no.samspill.hearing.assessment.Result;
import no.samspill.hearing.assessment.ResultPaper;
import no.samspill.hearing.assessment.ResultPart;
import no.samspill.hearing.assessment.Results;
import no.samspill.hearing.assessment.Sight;
import no.samspill.hearing.web.HearingView;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.pace.web.HandingOut;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.Working;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of a hearing as papers, a sheet and data. Each is made anew when it is asked for and kept nowhere: what is hidden or
 * erased is out of the next one.
 */
@Controller
class ResultPapers implements ResultPaper {
    private static final String FILE = "/svar.{word:xlsx|docx|odt|pdf|json}";

    /** Letters in one file, at most, some ten thousand pages: it is made in memory, of which Word and ODF take seven bytes for each. */
    private static final long MOST = 20_000_000;

    /** PDF takes 230, and two are made at a time: so much of what memory there is, they share half of it. */
    private static final long MEMORY_OF_A_LETTER_IN_PDF = 1_000;

    /** Letters in one file of an archive, and points that are read at a time to find where it ends. */
    private static final int A_FILE = 500_000;

    private static final int AT_ONCE = 100;

    private final Results results;
    private final PublicResults pages;
    private final LedTo ledTo;
    private final InOrder inOrder;
    private final Clock clock;
    private final HandingOut files;

    ResultPapers(Results results, PublicResults pages, LedTo ledTo, InOrder inOrder, Clock clock, HandingOut files) {
        this.files = files;
        this.inOrder = inOrder;
        this.results = results;
        this.pages = pages;
        this.ledTo = ledTo;
        this.clock = clock;
    }

    /** For everybody, when it is laid out: words and names as their senders let it. */
    @GetMapping(HearingView.AT + FILE)
    ResponseEntity<byte[]> open(@Public HearingView at, @PathVariable String word, Visit visit, HttpServletRequest request) {
        return file(at, PublicResults.concluded(at), Sight.EVERYBODY, word, visit, request);
    }

    /** For the secretariat, at any time. @param names "med" for those of who sent them */
    @GetMapping(AtPoint.DESK + FILE)
    ResponseEntity<byte[]> work(@Working HearingView at, @PathVariable String word, @RequestParam(name = "navn", defaultValue = "uten") String names, Visit visit, HttpServletRequest request) {
        return file(at, at.hearing(), names.equals("med") ? Sight.NAMED : Sight.NAMELESS, word, visit, request);
    }

    private ResponseEntity<byte[]> file(HearingView at, Hearing hearing, Sight sight, String word, Visit visit, HttpServletRequest request) {
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        if (results.characters(hearing) > most(format, Runtime.getRuntime().maxMemory())) {
            throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, tooLarge(format, Runtime.getRuntime().maxMemory())).leading(at.address() + "/svar", "assessment.paper.large.onward");
        }
        try {
            byte[] content = files.made(request, () -> bytes(at.view(), hearing, sight, format, visit.words()));
            String name = "horing-" + hearing.number() + "-svar" + (sight == Sight.NAMED ? "-med-navn" : "");
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(format.mediaType()))
                    .cacheControl(CacheControl.noStore())
                    .header("Content-Disposition", ContentDisposition.attachment().filename(name + "." + format.word()).build().toString())
                    .body(content);
        } catch (IOException e) {
            throw new IllegalStateException("a paper is written to memory", e);
        }
    }

    /** @param memory of ours, in bytes */
    static long most(PaperFormat format, long memory) {
        return format == PaperFormat.PDF ? Math.min(MOST, memory / MEMORY_OF_A_LETTER_IN_PDF) : MOST;
    }

    static Problem tooLarge(PaperFormat format, long memory) {
        return format == PaperFormat.PDF ? Problem.of("assessment.paper.large.pdf", most(format, memory) / 10_000 * 10_000) : Problem.of("assessment.paper.large", MOST / 1_000_000);
    }

    @Override
    public List<ResultPart> parts(PlanView view, Hearing hearing, Sight sight) {
        return results.characters(hearing) <= A_FILE ? List.of(ResultPart.WHOLE) : parts(view, hearing, sight, A_FILE);
    }

    List<ResultPart> parts(PlanView view, Hearing hearing, Sight sight, int most) {
        List<Integer> letters = new ArrayList<>();
        List<ElementId> order = inOrder.of(view, hearing);
        Result some;
        do {
            some = results.of(hearing, new Result.Reader(sight, null), Result.Wanted.ALL, order, letters.size(), AT_ONCE);
            some.rows().forEach(row -> letters.add(row.letters()));
        } while (!some.rows().isEmpty());
        return ResultPart.cut(letters, most);
    }

    @Override
    public byte[] pdf(PlanView view, Hearing hearing, Sight sight, ResultPart part, Words words) throws IOException {
        return bytes(view, hearing, sight, PaperFormat.PDF, words, part);
    }

    byte[] bytes(PlanView view, Hearing hearing, Sight sight, PaperFormat format, Words w) throws IOException {
        return bytes(view, hearing, sight, format, w, ResultPart.WHOLE);
    }

    private byte[] bytes(PlanView view, Hearing hearing, Sight sight, PaperFormat format, Words w, ResultPart part) throws IOException {
        Result result = results.of(hearing, new Result.Reader(sight, null), Result.Wanted.ALL, inOrder.of(view, hearing), part.skip(), part.points());
        Map<PointId, List<Changed>> changes = ledTo.of(view, result.rows().stream().map(Result.Row::id).toList(), w);
        Told told = Told.of(view, result.rows(), changes, w);
        Instant when = hearing.concluded() == null ? clock.instant() : hearing.concluded();
        LocalDate dated = LocalDate.ofInstant(when, Opening.NORWAY);
        String made = w.get("assessment.paper.made." + sight, AssessmentPages.day(dated, w)) + (part.of() == 1 ? "" : " " + w.get("assessment.paper.part", String.valueOf(part.number()), String.valueOf(part.of())));
        return switch (format) {
            case XLSX -> ResultSheet.of(told, made, w);
            case JSON -> json(told, hearing, made).toString().getBytes(StandardCharsets.UTF_8);
            default -> Papers.bytes(ResultDocument.of(view, hearing, result, told, pages.lead(hearing, result.counts(), w), made, dated, w), format);
        };
    }

    private static ObjectNode json(Told told, Hearing hearing, String made) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("horing", hearing.number()).put("versjon", hearing.version()).put("omfang", made);
        ArrayNode points = all.putArray("punkter");
        for (Told.Group group : told.groups()) {
            for (Told.Said said : group.said()) {
                ObjectNode point = points.addObject();
                point.put("punkt", said.called()).put("del", group.label().isEmpty() ? group.title() : group.label() + " " + group.title()).put("fra", said.from());
                point.put("ord", said.words()).put("vises", said.words() != null).put("utfall", said.sign()).put("utfallIOrd", said.judged()).put("svar", said.answer());
                ArrayNode changes = point.putArray("endringer");
                said.changes().forEach(change -> changes.addObject().put("sted", change.row()).put("felt", change.field()).put("fra", change.from()).put("til", change.to()));
            }
        }
        return all;
    }
}
