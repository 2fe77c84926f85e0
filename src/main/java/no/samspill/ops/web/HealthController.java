package no.samspill.ops.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether this server can do its work, for those who watch over it: 200 when the database answers, 503 when not. */
@RestController
class HealthController {
    private static final int SECONDS = 2;

    private final DataSource database;

    HealthController(DataSource database) {
        this.database = database;
    }

    @GetMapping("/helse")
    ResponseEntity<Map<String, String>> health() {
        boolean well = databaseAnswers();
        return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", well ? "ok" : "database"));
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
