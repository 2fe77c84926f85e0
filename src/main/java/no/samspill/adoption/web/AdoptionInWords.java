package no.samspill.adoption.web;

import java.util.List;
import java.util.Optional;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Light;
import no.samspill.adoption.Rule;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;

/** Says how far a plan has come, in one language. */
final class AdoptionInWords {
    private final Words words;

    AdoptionInWords(Words words) {
        this.words = words;
    }

    /** As a heading: "Vedtatt i regionrådet og i 5 av 7 kommuner". */
    String finding(Adoption adoption) {
        List<Body> deciding = adoption.deciding();
        List<Body> municipal = deciding.stream().filter(body -> body.kind() == BodyKind.MUNICIPAL_COUNCIL).toList();
        boolean council = deciding.stream().anyMatch(body -> body.kind() == BodyKind.REGIONAL_COUNCIL && adoption.light(body) == Light.LIT);
        long lit = municipal.stream().filter(body -> adoption.light(body) == Light.LIT).count();
        if (adoption.adopted()) {
            return words.get(lit == municipal.size() ? "adoption.is.adopted" : "adoption.is.adopted.enough", lit, municipal.size());
        }
        if (adoption.lit().isEmpty()) {
            return words.get("adoption.is.none");
        }
        if (municipal.isEmpty()) {
            return words.get("adoption.is.bodies", adoption.lit().size(), deciding.size());
        }
        return words.get(council ? "adoption.is.council" : "adoption.is.municipal", lit, municipal.size());
    }

    /** "Vedtatt med endring: versjon 4 har tatt endringen inn i sin helhet" */
    String whole(Adoption adoption, Decision earlier) {
        String how = earlier.changes().isEmpty() ? ".unchanged" : "";
        return words.get("adoption.said.whole" + how) + ": " + words.get("adoption.text.whole" + how, String.valueOf(adoption.version().orElse(0)));
    }

    /** Since when it holds; before that what it takes, and which version holds meanwhile. */
    String rule(Adoption adoption) {
        Optional<Adoption.InForce> holds = adoption.inForce();
        if (adoption.adopted() && holds.isPresent()) {
            return words.get("adoption.rule.holds." + (adoption.route().rule() instanceof Rule.All ? "ALL" : "COUNCIL_AND_SOME"), day(holds.get()), adoption.lit().size());
        }
        return holds.map(one -> takes(adoption) + " " + words.get("adoption.rule.still", String.valueOf(one.version()), day(one))).orElseGet(() -> takes(adoption));
    }

    private String day(Adoption.InForce holds) {
        return NorwegianDates.of(words.language()).date(holds.since());
    }

    private String takes(Adoption adoption) {
        return switch (adoption.route().rule()) {
            case Rule.All all -> words.get("adoption.rule.ALL", adoption.deciding().size());
            case Rule.CouncilAndSome(int enough) ->
                words.get("adoption.rule.COUNCIL_AND_SOME", enough, adoption.deciding().stream().filter(body -> body.kind() != BodyKind.REGIONAL_COUNCIL).count());
        };
    }
}
