package no.samspill.facts.web;

import java.io.IOException;
import java.util.List;
import no.samspill.facts.Facts;
import no.samspill.facts.FactsJson;
import no.samspill.facts.FactsSheet;
import no.samspill.facts.Reckoned;
import no.samspill.facts.Sight;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a region counts as data. A file of its own: the plan's sheet holds the plan's words alone, and reads back as the same plan. */
@Controller
class FactFiles {
    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Facts facts;

    FactFiles(Facts facts) {
        this.facts = facts;
    }

    @GetMapping("/{region}/{plan}/tall/tall.json")
    ResponseEntity<byte[]> json(@Public PlanView view) {
        return file(view, "json", MediaType.APPLICATION_JSON, FactsJson.of(view, counted(view)));
    }

    @GetMapping("/{region}/{plan}/tall/tall.xlsx")
    ResponseEntity<byte[]> xlsx(@Public PlanView view) throws IOException {
        return file(view, "xlsx", XLSX, FactsSheet.of(counted(view), Words.of(view.plan().language())));
    }

    private List<Reckoned> counted(PlanView view) {
        return facts.all(view).stream().map(indicator -> facts.reckoned(view, indicator, Sight.NOW)).toList();
    }

    private static ResponseEntity<byte[]> file(PlanView view, String word, MediaType type, byte[] content) {
        String name = view.region().slug() + "-" + view.slug() + "-tall." + word;
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(content);
    }
}
