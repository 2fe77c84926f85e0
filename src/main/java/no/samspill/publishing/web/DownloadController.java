package no.samspill.publishing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.plan.FactSaid;
import no.samspill.plan.FactsTold;
import no.samspill.plan.Plan;
import no.samspill.plan.PlanView;
import no.samspill.plan.Print;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.VersionsShown;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.Press;
import no.samspill.publishing.json.PlanJson;
import no.samspill.worksheet.SheetWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan as data: a working sheet that reads back as the same plan, and JSON. */
@Controller
class DownloadController {
    private final VersionsShown versions;
    private final Press press;

    DownloadController(VersionsShown versions, Press press) {
        this.press = press;
        this.versions = versions;
    }

    /** Made once for each revision of the plan, and kept with the papers. */
    @GetMapping("/{region}/{plan}/plan.{word:xlsx|json}")
    ResponseEntity<byte[]> living(@Public PlanView view, @PathVariable String word) {
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        String fingerprint = Print.of("data " + view.header() + (view.facts().said().isEmpty() ? "" : new TreeMap<>(told(view)))).value();
        byte[] content = made(new PaperKey.Living(fingerprint, format), () -> bytes(view.plan().telling(view.facts()), view.facts(), format));
        return Attachment.of(view.region().slug() + "-" + view.slug(), format, content);
    }

    /** A version as data: what it keeps, and nothing that came later. */
    @GetMapping("/{region}/{plan}/versjon/{n}/plan.{word:xlsx|json}")
    ResponseEntity<byte[]> ofVersion(
            @Public PlanView view, @PathVariable("n") String number, @PathVariable String word) {
        int asked = versions.number(view, number);
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        byte[] content = made(new PaperKey.OfVersion(view.id(), asked, format), () -> {
            PlanView kept = versions.get(view, number).view();
            return bytes(kept.plan(), kept.facts(), format);
        });
        return Attachment.lasting(new Asked(format, asked).name(view), format, content);
    }

    private static Map<String, FactSaid> told(PlanView view) {
        return view.facts().said().entrySet().stream().collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
    }

    private static byte[] bytes(Plan plan, FactsTold facts, PaperFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (format == PaperFormat.XLSX) {
            SheetWriter.write(plan, out);
        } else {
            PlanJson.write(plan, facts, out);
        }
        return out.toByteArray();
    }

    private byte[] made(PaperKey key, Callable<byte[]> making) {
        return press.order(key, making).within(PaperController.LONGEST).orElseThrow(() -> new Refused(HttpStatus.INTERNAL_SERVER_ERROR, Problem.of("making.failed")));
    }
}
