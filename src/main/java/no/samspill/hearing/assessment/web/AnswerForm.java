package no.samspill.hearing.assessment.web;

import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.StockId;
import no.samspill.ledger.ElementId;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** The form of one point, as it is sent. */
record AnswerForm(
        @BindParam("sett") @Nullable String seen, @BindParam("utfall") @Nullable String judgement, @BindParam("svar") @Nullable String words, @BindParam("standard") @Nullable String stock,
        @BindParam("ansvarlig") @Nullable String assignee, @BindParam("frist") @Nullable String due, @BindParam("gjelder") @Nullable String element, @BindParam("tema") @Nullable String theme,
        @BindParam("alle") @Nullable String group) {

    int revision() {
        return Asked.number(seen);
    }

    static Optional<Judgement> judgement(@Nullable String typed) {
        return Stream.of(Judgement.values()).filter(each -> each.name().equals(Typed.words(typed))).findFirst();
    }

    boolean whole() {
        return "true".equals(group);
    }

    /** What is wrong with it before anything is asked of the point; null for nothing. */
    @Nullable Problem problem() {
        if (Typed.words(words).length() > Proposal.LONGEST) {
            return Problem.of("form.long", Proposal.LONGEST).at("svar");
        }
        if (Typed.words(theme).length() > Proposal.LONGEST_THEME) {
            return Problem.of("form.long", Proposal.LONGEST_THEME).at("tema");
        }
        return Typed.words(due).isEmpty() || Typed.day(due).isPresent() ? null : Problem.of("assessment.due.wrong").at("frist");
    }

    Proposal proposal() {
        return new Proposal(
                judgement(judgement).orElse(null),
                Typed.words(words),
                Typed.key(stock).map(StockId::new).orElse(null),
                Typed.key(element).map(ElementId::new).orElse(null),
                Typed.words(theme),
                Typed.key(assignee).map(PersonId::new).orElse(null),
                Typed.day(due).orElse(null));
    }
}
