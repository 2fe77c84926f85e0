package no.samspill.plan.table.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.AtTheTable;
import no.samspill.plan.table.Fields;
import no.samspill.plan.table.comment.CellComments;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows colleagues where each of them is in the table, and which cells they are talking about. */
@Controller
class WhoIsHere {
    private final AtTheTable table;
    private final CellComments comments;

    WhoIsHere(AtTheTable table, CellComments comments) {
        this.table = table;
        this.comments = comments;
    }

    record Told(List<Other> others, List<Talked> comments) {}

    /** Somebody else who is there. */
    record Other(String name, @Nullable String row, String field, boolean writing) {}

    /** @param said how many comments are open */
    record Talked(String row, String field, int said) {}

    /** @param window the one open table, as it calls itself @param left whether it is being closed */
    @PostMapping("/arbeid/{region}/{plan}/tabell/her")
    @ResponseBody
    Told here(
            @Working PlanView view, @RequestParam("vindu") UUID window, @RequestParam(name = "rad", required = false) @Nullable UUID row,
            @RequestParam(name = "felt", defaultValue = "") String field, @RequestParam(name = "skriver", defaultValue = "false") boolean writing,
            @RequestParam(name = "borte", defaultValue = "false") boolean left, Person who) {
        if (left) {
            table.left(view.id(), window);
            return new Told(List.of(), List.of());
        }
        String known = Fields.find(field).map(found -> found.key()).orElse("");
        return new Told(
                table.is(view.id(), window, who.id(), who.name(), row, known, writing).stream()
                        .map(each -> new Other(each.name(), Optional.ofNullable(each.row()).map(UUID::toString).orElse(null), each.field(), each.writing()))
                        .toList(),
                comments.marks(view).stream().map(each -> new Talked(each.row().toString(), each.field().key(), each.said())).toList());
    }
}
