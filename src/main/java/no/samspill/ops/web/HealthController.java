package no.samspill.ops.web;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether this server can do its work, for those who watch over it: 200 when it can, 503 and what is wrong when not. It answers within two
 * seconds whatever happens to the database.
 */
@RestController
class HealthController {
    private final Pulse pulse;

    HealthController(Pulse pulse) {
        this.pulse = pulse;
    }

    @GetMapping("/helse")
    ResponseEntity<Map<String, String>> health() {
        Pulse.State state = pulse.state();
        return ResponseEntity.status(state == Pulse.State.OK ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", state.word()));
    }
}
