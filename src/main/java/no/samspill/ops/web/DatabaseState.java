package no.samspill.ops.web;

import javax.sql.DataSource;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.ops.database.SafetyRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How safe a change is, and which machines follow the database. */
@Controller
class DatabaseState {
    private final SafetyRepository database;

    DatabaseState(DataSource database) {
        this.database = new SafetyRepository(database);
    }

    @GetMapping("/styring/database")
    Page show(Visit visit) {
        var safety = new SafetyInWords(database.safety());
        Shell shell = Shell.of(
                visit,
                visit.words().get("database.title"),
                new Crumb(visit.words().get("signin.workspace"), "/arbeid"),
                new Crumb(visit.words().get("admin.title"), "/styring"),
                new Crumb(visit.words().get("database.title"), "/styring/database"));
        return new DatabasePage(shell, safety.in(visit.words()), safety.meaning(visit.words()), database.standbys());
    }
}
