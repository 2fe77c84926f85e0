package no.samspill.adoption.web;

import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decisions;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Lighting;
import org.springframework.stereotype.Component;

/** Lights the municipalities whose councils have adopted the plan as it stands. */
@Component
class LightsOfAdoption implements Lighting {
    private final Decisions decisions;

    LightsOfAdoption(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<String, Lit> of(PlanView plan, Words words) {
        return decisions.seen(plan).map(adoption -> of(adoption, plan, words)).orElse(Map.of());
    }

    static Map<String, Lit> of(Adoption adoption, PlanView plan, Words words) {
        Map<String, Lit> lit = new LinkedHashMap<>();
        for (Body body : adoption.route().deciding()) {
            if (body.kind() == BodyKind.MUNICIPAL_COUNCIL) {
                plan.region().members().stream().filter(member -> member.id().equals(body.organisation())).map(Organisation::name).findFirst()
                        .ifPresent(name -> lit.put(name, one(adoption, body, plan, words)));
            }
        }
        return lit;
    }

    private static Lit one(Adoption adoption, Body body, PlanView plan, Words words) {
        How how = switch (adoption.light(body)) {
            case LIT -> How.LIT;
            case HALF -> How.HALF;
            case DARK -> How.DARK;
        };
        String said = adoption.saidLast(body).map(last -> words.get("adoption.light." + last.verdict())).orElseGet(() -> words.get("adoption.light.waiting"));
        return new Lit(how, said, AdoptionAt.everybody(plan));
    }
}
