package no.samspill.worksheet.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.frame.Problem;
import no.samspill.frame.Templates;
import no.samspill.frame.Visit;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes cells that were copied out of a spreadsheet into the working table: looked at first, then all of them or none. */
@Controller
class Pasting {
    private static final int LONGEST = 1_000_000;

    private final Plans plans;
    private final Templates templates;

    Pasting(Plans plans, Templates templates) {
        this.plans = plans;
        this.templates = templates;
    }

    /**
     * @param slik "rader": as new rows; "celler": over the rows beside; "videre": over those and whatever comes after them; null: not said yet
     * @param sett marks what was shown; null where nothing was yet
     */
    record Sent(@Nullable String tekst, @Nullable UUID rad, @Nullable String felt, @Nullable String slik, @Nullable String sett) {

        @Nullable ElementId row() {
            return rad == null ? null : new ElementId(rad);
        }
    }

    /** What was done, and what undoes it. */
    record Done(String batch, String said) {}

    @PostMapping("/arbeid/{region}/{plan}/tabell/lim-inn")
    ResponseEntity<Object> look(@Working PlanView view, @ModelAttribute Sent sent, Visit visit) {
        return shown(view, sent, visit, HttpStatus.OK, List.of());
    }

    @PostMapping("/arbeid/{region}/{plan}/tabell/lim-inn/legg-inn")
    ResponseEntity<Object> take(@Working PlanView view, @ModelAttribute Sent sent, Person who, Visit visit) {
        Clip clip = clip(sent, view);
        if (clip == null) {
            return shown(view, sent, visit, HttpStatus.UNPROCESSABLE_CONTENT, List.of());
        }
        Pasted pasted = pasted(clip, view, sent, visit);
        if (!pasted.shownMark().equals(sent.sett())) {
            return shown(view, sent, visit, HttpStatus.CONFLICT, List.of(Problem.of("paste.overtaken")));
        }
        if (pasted.changes().isEmpty()) {
            return shown(view, sent, visit, HttpStatus.UNPROCESSABLE_CONTENT, List.of(Problem.of("paste.nothing")));
        }
        var author = who.author(view.region().id(), Through.TABLE);
        return switch (plans.apply(view.id(), pasted.changes(), author, who.reach(view.region().id()))) {
            case Outcome.Done done -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                    .body(new Done(String.valueOf(done.batch()), visit.words().get("paste.done", pasted.rows().size(), pasted.cells().size())));
            case Outcome.Conflict(var clashes) -> {
                HttpStatus status = Conflicts.status(clashes);
                yield shown(view, sent, visit, status, List.of(Problem.of(why(clashes))));
            }
        };
    }

    private static String why(List<Clash> clashes) {
        boolean decided = clashes.stream().anyMatch(clash -> clash.reason() == Clash.Reason.DECIDED);
        return decided ? "clash.DECIDED" : Conflicts.status(clashes) == HttpStatus.FORBIDDEN ? "paste.notYours" : "paste.overtaken";
    }

    private ResponseEntity<Object> shown(PlanView view, Sent sent, Visit visit, HttpStatus status, List<Problem> problems) {
        Clip clip = clip(sent, view);
        Map<String, Object> params = new HashMap<>();
        params.put("visit", visit);
        params.put("at", TableAt.of(view));
        params.put("lang", view.plan().language());
        params.put("problems", problems);
        if (clip != null) {
            params.put("rows", Pasted.rows(clip, view, sent.row(), visit.words()));
            params.put("over", over(clip, view, sent, visit));
            params.put("onward", "videre".equals(sent.slik()));
            params.put("text", String.valueOf(sent.tekst()));
            params.put("row", sent.rad() == null ? "" : sent.rad().toString());
            params.put("field", sent.felt() == null ? "" : sent.felt());
        }
        HttpStatus answer = clip == null ? HttpStatus.UNPROCESSABLE_CONTENT : status;
        String html = templates.part("no/samspill/worksheet/web/paste.jte", params);
        return ResponseEntity.status(answer).contentType(MediaType.parseMediaType("text/html;charset=UTF-8")).body(html);
    }

    private static Pasted pasted(Clip clip, PlanView view, Sent sent, Visit visit) {
        return "rader".equals(sent.slik()) ? Pasted.rows(clip, view, sent.row(), visit.words()) : over(clip, view, sent, visit);
    }

    private static Pasted over(Clip clip, PlanView view, Sent sent, Visit visit) {
        Field field = new Field(sent.felt() == null || sent.felt().isEmpty() ? "title" : sent.felt());
        return Pasted.cells(clip, view, sent.row(), field, "videre".equals(sent.slik()), visit.words());
    }

    private static @Nullable Clip clip(Sent sent, PlanView view) {
        String text = sent.tekst();
        return text == null || text.isBlank() || text.length() > LONGEST ? null : Clip.of(text, view);
    }

}
