package no.samspill.plan.table.web;

import java.util.Arrays;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.TableViewRepository;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How somebody wants the columns of a table: kept for them alone, whichever machine they sit at. */
@Controller
class OwnView {
    private static final int MOST = 300;
    private static final int LONGEST = 20_000;
    private static final int NARROWEST = 64;
    private static final int WIDEST = 960;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TableViewRepository views;

    OwnView(TableViewRepository views) {
        this.views = views;
    }

    /** @param bredde in pixels; null for the usual */
    record Shown(@Nullable String felt, @Nullable Boolean skjult, @Nullable Integer bredde) {
        boolean makesSense() {
            return felt != null && (bredde == null || bredde >= NARROWEST && bredde <= WIDEST);
        }
    }

    /** @param columns in the order they are shown; empty for as the plan has them */
    @PostMapping("/arbeid/{region}/{plan}/tabell/visning")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@Working PlanView view, @RequestParam("kolonner") String columns, Person who) {
        if (columns.isEmpty()) {
            views.forget(who.id(), view.id());
        } else {
            views.keep(who.id(), view.id(), read(columns));
        }
    }

    private static String read(String sent) {
        try {
            Shown[] columns = JSON.readValue(sent, Shown[].class);
            if (columns.length <= MOST && Arrays.stream(columns).allMatch(each -> each != null && each.makesSense())) {
                String kept = JSON.writeValueAsString(columns);
                if (kept.length() <= LONGEST) {
                    return kept;
                }
            }
        } catch (JacksonException none) {
            // As any other that means nothing.
        }
        throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, Problem.of("grid.step.unknown"));
    }
}
