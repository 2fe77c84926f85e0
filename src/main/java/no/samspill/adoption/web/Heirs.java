package no.samspill.adoption.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.RouteStep;
import no.samspill.kernel.NorwegianDates;
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

    /** What everybody is told of a turn whose body is no more, or that was another's, in a sentence; null for any other. */
    @Nullable String said(Adoption adoption, RouteStep turn, PlanView view, Words words) {
        List<RouteStep> before = adoption.route().before(turn);
        if (!before.isEmpty()) {
            return words.get("adoption.heir.of", Told.listed(before.stream().map(step -> step.body().name()).toList(), words), before.size());
        }
        return gone(adoption, turn, view).map(day -> sentence(turn.handedOn() ? "adoption.heir.handed" : "adoption.heir", turn, day, view, words)).orElse(null);
    }

    /** What those who lay out the way are told of a turn that somebody must take; null for any other. */
    @Nullable String duty(Adoption adoption, RouteStep turn, PlanView view, Words words) {
        return turn.handedOn() ? null : gone(adoption, turn, view).map(day -> sentence("adoption.heir.duty", turn, day, view, words)).orElse(null);
    }

    /** What it is called to give the turn on; null where there is nothing to give. */
    @Nullable String handOn(Adoption adoption, RouteStep turn, PlanView view, Words words) {
        if (turn.handedOn() || gone(adoption, turn, view).isEmpty()) {
            return null;
        }
        List<String> heirs = names(turn, view);
        return heirs.isEmpty() ? words.get("adoption.heir.press.none", turn.body().name()) : words.get("adoption.heir.press", Told.listed(heirs, words));
    }

    private String sentence(String key, RouteStep turn, LocalDate day, PlanView view, Words words) {
        List<String> heirs = names(turn, view);
        return words.get(heirs.isEmpty() ? key + ".none" : key, turn.body().name(), NorwegianDates.of(words.language()).date(day), Told.listed(heirs, words));
    }

    private List<String> names(RouteStep turn, PlanView view) {
        LocalDate today = LocalDate.now(clock);
        return of(turn.body().organisation(), view).stream().map(heir -> heir.name(today).orElseGet(heir::lastName)).toList();
    }

    /** The first day on which a body is no more that had not said what it was to say; empty where it is there, or has. */
    private Optional<LocalDate> gone(Adoption adoption, RouteStep turn, PlanView view) {
        LocalDate today = LocalDate.now(clock);
        return adoption.done(turn) ? Optional.empty() : reforms.lives(view.directory()).find(turn.body().organisation()).filter(life -> !life.stands(today)).map(life -> life.ended().orElse(today));
    }

    /** Whether a body is there today. */
    boolean stands(RouteStep turn, PlanView view) {
        return reforms.lives(view.directory()).find(turn.body().organisation()).filter(life -> !life.stands(LocalDate.now(clock))).isEmpty();
    }

    /** Those who have taken over from one that is no longer there. */
    List<Life> of(OrganisationId id, PlanView view) {
        LocalDate today = LocalDate.now(clock);
        Lives lives = reforms.lives(view.directory());
        return lives.find(id).filter(life -> !life.stands(today)).map(life -> lives.heirs(id, today)).orElse(List.of());
    }
}
