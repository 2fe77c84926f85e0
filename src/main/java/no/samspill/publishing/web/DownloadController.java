package no.samspill.publishing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.plan.Plan;
import no.samspill.plan.Plans;
import no.samspill.publishing.json.PlanJson;
import no.samspill.worksheet.SheetWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan as files. */
@Controller
class DownloadController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Plans plans;

    DownloadController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/{region}/{plan}/plan.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String region, @PathVariable String plan) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.write(find(region, plan), out);
        return file(region + "-" + plan + ".xlsx", XLSX, out);
    }

    @GetMapping("/{region}/{plan}/plan.json")
    ResponseEntity<byte[]> json(@PathVariable String region, @PathVariable String plan) {
        var out = new ByteArrayOutputStream();
        PlanJson.write(find(region, plan), out);
        return file(region + "-" + plan + ".json", MediaType.APPLICATION_JSON, out);
    }

    private Plan find(String region, String plan) {
        return plans.find(region, plan)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("plan.unknown")))
                .plan();
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, ByteArrayOutputStream content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.toByteArray());
    }
}
