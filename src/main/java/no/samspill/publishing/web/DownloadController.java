package no.samspill.publishing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.people.Organisation;
import no.samspill.people.Person;
import no.samspill.people.Region;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import no.samspill.publishing.json.PlanJson;
import no.samspill.publishing.paper.Edition;
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
    private final Plans plans;
    private final Clock clock;

    DownloadController(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/{region}/{plan}/plan.{word:pdf|docx|odt|pptx}")
    ResponseEntity<byte[]> paper(@PathVariable String region, @PathVariable String plan, @PathVariable String word, Optional<Person> who)
            throws IOException {
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        var out = new ByteArrayOutputStream();
        new Papers(edition(view(who, region, plan))).write(format, out);
        return file(region, plan, format, out);
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

    private Edition edition(PlanView view) {
        Region region = view.region();
        List<Edition.Source> sources = view.source().map(name -> new Edition.Source(name, List.of())).stream().toList();
        return new Edition(
                view.plan(),
                view.labels(),
                region.name(),
                null,
                LocalDate.ofInstant(view.changed(), clock.getZone()),
                names(region.members()),
                names(region.others()),
                sources);
    }

    private static List<String> names(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::name).toList();
    }

    private static ResponseEntity<byte[]> file(
            String region, String plan, PaperFormat format, ByteArrayOutputStream content) {
        String name = region + "-" + plan + "." + format.word();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.toByteArray());
    }
}
