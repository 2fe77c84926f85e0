package no.samspill.adoption.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import no.samspill.adoption.ProofFiles;
import no.samspill.pace.web.HandingOut;
import no.samspill.plan.PlanView;
import no.samspill.plan.Print;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.VersionsShown;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What proves a version where there is no server to ask, for whoever may read the plan. */
@Controller
class ProofController {
    private static final int TAG_LENGTH = 32;

    private final VersionsShown versions;
    private final ProofFiles proofs;
    private final HandingOut files;

    ProofController(VersionsShown versions, ProofFiles proofs, HandingOut files) {
        this.files = files;
        this.versions = versions;
        this.proofs = proofs;
    }

    /** Asked for anew each time, and answered in a line where nothing has been decided or given out since. */
    @GetMapping("/{region}/{plan}/versjon/{n}/bevis.json")
    ResponseEntity<byte[]> proof(@Public PlanView view, @PathVariable("n") String number, HttpServletRequest request) throws IOException {
        int version = versions.number(view, number);
        byte[] proof = files.made(request, () -> proofs.of(view, version));
        String name = view.region().slug() + "-" + view.slug() + "-versjon-" + version + "-bevis.json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Print.of(proof).value().substring(0, TAG_LENGTH))
                .body(proof);
    }
}
