package no.samspill.hearing.assessment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.frame.Typed;
import no.samspill.hearing.assessment.Result;
import no.samspill.input.Receipt;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What of a result somebody looks for: all of it stands in the address. */
record Seeking(
        @BindParam("fra") @Nullable String from, @BindParam("del") @Nullable String part, @BindParam("tema") @Nullable String theme, @BindParam("utfall") @Nullable String judgement, @BindParam("side") @Nullable String page,
        @BindParam("kvittering") @Nullable String receipt) {
    static final String PEOPLE = "personer";
    static final String ORGANISATIONS = "organisasjoner";

    /** What is about all of the plan and no row of it. */
    static final String WHOLE = "hele";

    Optional<Receipt> holds() {
        return Receipt.of(Asked.text(receipt));
    }

    int number() {
        return Math.max(1, Asked.number(page));
    }

    Result.Wanted wanted(PlanView view) {
        String whom = Asked.text(from);
        Result.From kind = switch (whom) {
            case "" -> null;
            case PEOPLE -> new Result.From.People();
            case ORGANISATIONS -> new Result.From.Organisations();
            default -> new Result.From.Named(whom);
        };
        return new Result.Wanted(kind, rows(view), Asked.text(theme).isEmpty() ? null : Asked.text(theme), AnswerForm.judgement(judgement).orElse(null));
    }

    /** A row with all that stands under it; one that is gone stands for itself. */
    private @Nullable List<ElementId> rows(PlanView view) {
        String chosen = Asked.text(part);
        if (chosen.equals(WHOLE)) {
            return List.of();
        }
        return Typed.key(chosen).map(ElementId::new)
                .map(id -> view.plan().find(id).map(row -> row.walk().map(Element::id).toList()).orElse(List.of(id)))
                .orElse(null);
    }

    Seeking page(int number) {
        return new Seeking(from, part, theme, judgement, number == 1 ? null : String.valueOf(number), receipt);
    }

    Seeking judged(@Nullable String other) {
        return new Seeking(from, part, theme, other, null, receipt);
    }

    String address(String at) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("fra", Asked.text(from));
        all.put("del", Asked.text(part));
        all.put("tema", Asked.text(theme));
        all.put("utfall", Asked.text(judgement));
        all.put("side", Asked.text(page));
        all.put("kvittering", Asked.text(receipt));
        all.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(at);
        all.keySet().forEach(key -> address.queryParam(key, "{" + key + "}"));
        return address.encode().buildAndExpand(new ArrayList<>(all.values()).toArray()).toUriString();
    }
}
