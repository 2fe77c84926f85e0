package no.samspill.adoption.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.RouteStep;
import no.samspill.kernel.Words;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationId;
import no.samspill.people.Reforms;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose turn it is now where a body's organisation is no longer there: its successor considers the plan in its place. */
@Component
class Heirs {
    private final Reforms reforms;
    private final Clock clock;

    Heirs(Reforms reforms, Clock clock) {
        this.reforms = reforms;
        this.clock = clock;
    }

    /** In a sentence; null for a body that is there, or has said what it was to say. */
    @Nullable String said(Adoption adoption, RouteStep turn, PlanView view, Words words) {
        LocalDate today = LocalDate.now(clock);
        Body body = turn.body();
        Lives lives = reforms.lives(view.directory());
        if (adoption.done(turn) || lives.find(body.organisation()).filter(life -> !life.stands(today)).isEmpty()) {
            return null;
        }
        List<String> heirs = of(body.organisation(), view).stream().map(heir -> heir.name(today).orElseGet(heir::lastName)).toList();
        return heirs.isEmpty() ? words.get("adoption.heir.none", body.name()) : words.get("adoption.heir", body.name(), Told.listed(heirs, words));
    }

    /** Those who have taken over from one that is no longer there. */
    List<Life> of(OrganisationId id, PlanView view) {
        LocalDate today = LocalDate.now(clock);
        Lives lives = reforms.lives(view.directory());
        return lives.find(id).filter(life -> !life.stands(today)).map(life -> lives.heirs(id, today)).orElse(List.of());
    }
}
