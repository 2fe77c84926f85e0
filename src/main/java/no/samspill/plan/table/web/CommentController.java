package no.samspill.plan.table.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.Fields;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.table.comment.CellComment;
import no.samspill.plan.table.comment.CellComments;
import no.samspill.plan.table.comment.CellComments.Saying;
import no.samspill.plan.web.RowNames;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Comments on a plan's cells. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/tabell")
class CommentController {
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final CellComments comments;
    private final Talks talks;
    private final TableController table;

    CommentController(CellComments comments, Talks talks, TableController table) {
        this.comments = comments;
        this.talks = talks;
        this.table = table;
    }

    /** What is open in the whole plan: what names the one who looks, first. */
    @GetMapping("/kommentarer")
    Page show(@Working PlanView view, Person who, Visit visit) {
        List<CellComment> open = comments.open(view);
        List<Talk.Said> told = talks.told(open, view, who, visit);
        Map<ElementId, List<Talk.Said>> byRow = new LinkedHashMap<>();
        for (int at = 0; at < open.size(); at++) {
            byRow.computeIfAbsent(open.get(at).row(), any -> new ArrayList<>()).add(told.get(at));
        }
        List<CommentsPage.Row> rows = byRow.entrySet().stream()
                .map(each -> new CommentsPage.Row(each.getKey(), RowNames.of(each.getKey(), view, visit.words()), view.words(each.getKey(), Field.TITLE).orElse(""), stands(view, each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(row -> row.said().stream().noneMatch(Talk.Said::naming)))
                .toList();
        String title = visit.words().get("grid.comments");
        return new CommentsPage(TableAt.shell(visit, view, title, new Crumb(title, TableAt.of(view) + "/kommentarer")), view, TableAt.of(view), rows);
    }

    /**
     * What is sent from the form beside a row.
     *
     * @param what "si" to say something, "lost" to settle a cell, "bort" to take back what one has said
     * @param id of the comment: a new one has it from the form, so that it is said once
     * @param quiet from a table that is open: nothing is to be shown but what went wrong
     */
    record Sent(
            @BindParam("hva") String what, @BindParam("rad") ElementId row, @BindParam("felt") @Nullable String field, @BindParam("id") @Nullable UUID id, @BindParam("ord") @Nullable String words,
            @BindParam("nevn") @Nullable List<UUID> named, @BindParam("fra") @Nullable String from, @BindParam("stille") @Nullable Boolean quiet) {

        List<PersonId> people() {
            return named == null ? List.of() : named.stream().map(PersonId::new).toList();
        }

        boolean fromAnOpenTable() {
            return Boolean.TRUE.equals(quiet);
        }
    }

    @PostMapping("/kommentar")
    Object act(@Working PlanView view, @ModelAttribute Sent sent, Person who, Visit visit, RedirectAttributes next) {
        Words in = visit.words();
        return switch (sent.what()) {
            case "si" -> switch (say(view, sent, who)) {
                case Saying.Said(int to, boolean inVain) -> done(view, sent, in.get("grid.comment.said", to) + (inVain ? " " + in.get("grid.comment.inVain") : ""), next);
                case Saying.Nothing none -> refused(view, sent, Problem.of("grid.comment.nothing"), who, visit);
                case Saying.TooLong(int by) -> refused(view, sent, Problem.of("grid.comment.long", CellComment.LONGEST, by), who, visit);
                case Saying.TooMany many -> refused(view, sent, Problem.of("grid.comment.many"), who, visit);
            };
            case "lost" -> {
                comments.settle(view, sent.row(), field(sent), who);
                yield done(view, sent, in.get("grid.comment.done"), next);
            }
            case "bort" -> {
                if (sent.id() == null || !comments.remove(view, sent.id(), who)) {
                    throw Refused.unknown("grid.comment.gone");
                }
                yield done(view, sent, in.get("grid.comment.removed"), next);
            }
            default -> throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, Problem.of("grid.step.unknown"));
        };
    }

    private Saying say(PlanView view, Sent sent, Person who) {
        if (!stands(view, sent.row())) {
            throw Refused.unknown("grid.row.gone");
        }
        UUID id = sent.id() == null ? UUID.randomUUID() : sent.id();
        return comments.say(view, id, sent.row(), field(sent), who, sent.words() == null ? "" : sent.words(), sent.people());
    }

    private static Object done(PlanView view, Sent sent, String said, RedirectAttributes next) {
        if (sent.fromAnOpenTable()) {
            return ResponseEntity.ok().contentType(PLAIN).body(said);
        }
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, said));
        boolean list = "liste".equals(sent.from()) || !stands(view, sent.row());
        return "redirect:" + TableAt.of(view) + (list ? "/kommentarer" : "?rad=" + sent.row() + "#kommentarer");
    }

    /** What was typed stays in the form. */
    private Object refused(PlanView view, Sent sent, Problem why, Person who, Visit visit) {
        String said = why.text(visit.words());
        if (sent.fromAnOpenTable()) {
            return ResponseEntity.unprocessableContent().contentType(PLAIN).body(said);
        }
        var typed = new Talk.Typed(sent.field() == null ? "" : sent.field(), sent.words() == null ? "" : sent.words(), sent.people(), said);
        return table.beside(view, sent.row(), typed, List.of(why.at("kommentar-ord")), who, visit);
    }

    private static Field field(Sent sent) {
        return Fields.find(sent.field()).orElseThrow(() -> new Refused(HttpStatus.UNPROCESSABLE_CONTENT, Problem.of("grid.step.unknown")));
    }

    private static boolean stands(PlanView view, ElementId row) {
        return view.plan().walk().anyMatch(each -> each.id().equals(row));
    }
}
