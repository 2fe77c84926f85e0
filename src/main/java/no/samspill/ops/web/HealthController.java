package no.samspill.ops.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.samspill.frame.ChosenLanguage;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ops.nightly.Nightly;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether this server can do its work, for those who watch over it: 200 when it can, 503 and what is wrong when not; and on how many machines
 * a change is safe, and when the last backup was made. It answers within two seconds whatever happens to the database.
 */
@RestController
class HealthController {
    private final Pulse pulse;
    private final ChosenLanguage languages;
    private final Optional<Nightly> nightly;

    HealthController(Pulse pulse, ChosenLanguage languages, Environment settings) {
        this.pulse = pulse;
        this.languages = languages;
        this.nightly = Nightly.of(settings);
    }

    @GetMapping("/helse")
    ResponseEntity<Map<String, Object>> health(HttpServletRequest request) {
        Pulse.Felt felt = pulse.felt();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("status", felt.state().word());
        Optional.ofNullable(felt.safety()).map(SafetyInWords::new).ifPresent(safety -> {
            said.put("machines", safety.machines());
            said.put("safety", safety.in(Words.of(languages.chosen(request).orElse(Language.NB))));
        });
        nightly.flatMap(Nightly::last).ifPresent(last -> said.put("backup", last.truncatedTo(ChronoUnit.SECONDS).toString()));
        return ResponseEntity.status(felt.state() == Pulse.State.OK ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(said);
    }
}
