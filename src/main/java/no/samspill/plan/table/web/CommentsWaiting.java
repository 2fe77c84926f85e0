package no.samspill.plan.table.web;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.table.comment.CellComments;
import no.samspill.plan.web.Waiting;
import org.springframework.stereotype.Component;

/** Comments that name the one who begins their day. */
@Component
class CommentsWaiting implements Waiting {
    private final CellComments comments;

    CommentsWaiting(CellComments comments) {
        this.comments = comments;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        int naming = comments.naming(plan, who.id());
        return naming == 0 ? List.of() : List.of(new Thing(words.get("waiting.comment"), words.get("waiting.comment.you", naming), null, words.get("waiting.read"), TableAt.of(plan) + "/kommentarer", true));
    }
}
