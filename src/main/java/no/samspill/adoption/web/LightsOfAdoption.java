package no.samspill.adoption.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decisions;
import no.samspill.kernel.Words;
import no.samspill.people.Lives;
import no.samspill.people.Reforms;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Lighting;
import org.springframework.stereotype.Component;

/** Lights the municipalities whose councils have adopted the plan as it stands. */
@Component
class LightsOfAdoption implements Lighting {
    private final Decisions decisions;
    private final Reforms reforms;
    private final Clock clock;

    LightsOfAdoption(Decisions decisions, Reforms reforms, Clock clock) {
        this.decisions = decisions;
        this.reforms = reforms;
        this.clock = clock;
    }

    @Override
    public List<Lit> of(PlanView plan, Words words) {
        return decisions.seen(plan).map(adoption -> of(adoption, plan, words)).orElse(List.of());
    }

    @Override
    public List<Lit> of(PlanView plan, int version, Words words) {
        return decisions.seen(plan).map(adoption -> {
            Adoption about = adoption.about(version);
            boolean now = adoption.version().orElse(version) == version;
            return of(about, plan, words).stream().map(lit -> about.version().isEmpty() && !now ? new Lit(lit.municipality(), lit.how(), null, lit.href(), lit.itself()) : lit).toList();
        }).orElse(List.of());
    }

    /** Those on the plan's way, members of its council or not: a plan that has been handed over was decided on by those it went to. */
    List<Lit> of(Adoption adoption, PlanView plan, Words words) {
        Lives lives = reforms.lives(plan.directory());
        LocalDate today = LocalDate.now(clock);
        return adoption.deciding().stream()
                .filter(body -> body.kind() == BodyKind.MUNICIPAL_COUNCIL)
                .map(body -> one(adoption, body, name(body, lives, plan, today, words), plan, words))
                .toList();
    }

    private static String name(Body body, Lives lives, PlanView plan, LocalDate today, Words words) {
        return lives.find(body.organisation()).map(life -> Told.called(lives.called(life.id(), plan.region().on(), today), words)).orElse(body.name());
    }

    private static Lit one(Adoption adoption, Body body, String name, PlanView plan, Words words) {
        How how = switch (adoption.light(body)) {
            case LIT -> How.LIT;
            case HALF -> How.HALF;
            case DARK -> How.DARK;
        };
        String said = adoption.saidLast(body).map(last -> words.get("adoption.light." + last.verdict())).orElseGet(() -> words.get(adoption.takenIn(body).isPresent() ? "adoption.light.ADOPTED" : "adoption.light.waiting"));
        return new Lit(name, how, said, AdoptionAt.everybody(plan), adoption.takenIn(body).isEmpty());
    }
}
