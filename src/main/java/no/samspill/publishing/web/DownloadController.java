package no.samspill.publishing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.publishing.PaperFormat;
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
    private final Plans plans;

    DownloadController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/{region}/{plan}/plan.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String region, @PathVariable String plan, Optional<Person> who) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.write(view(who, region, plan).plan(), out);
        return file(region, plan, PaperFormat.XLSX, out);
    }

    @GetMapping("/{region}/{plan}/plan.json")
    ResponseEntity<byte[]> json(@PathVariable String region, @PathVariable String plan, Optional<Person> who) {
        var out = new ByteArrayOutputStream();
        PlanJson.write(view(who, region, plan).plan(), out);
        return file(region, plan, PaperFormat.JSON, out);
    }

    private PlanView view(Optional<Person> who, String region, String plan) {
        return plans.find(who, region, plan).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("plan.unknown")));
    }

    private static ResponseEntity<byte[]> file(String region, String plan, PaperFormat format, ByteArrayOutputStream content) {
        return Attachment.of(region + "-" + plan, format, content.toByteArray());
    }
}
