package no.samspill.progress.web;

import java.util.Arrays;
import java.util.Map;
import no.samspill.kernel.Words;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Flat;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Naming;
import no.samspill.plan.web.RowNames;

/** Rows that stand one after the other, and what they say, as a history tells of them. */
abstract class FlatNaming implements Naming {
    final PlanView view;
    final Words words;
    private final ChangeDeeds deeds;
    private final String about;
    private final Flat.Part[] parts;
    private final Map<ElementId, String> titles;

    /** @param about how the keys of its messages begin */
    FlatNaming(PlanView view, Words words, ChangeDeeds deeds, String about, Flat.Part[] parts, Map<ElementId, String> titles) {
        this.view = view;
        this.words = words;
        this.deeds = deeds;
        this.about = about;
        this.parts = parts;
        this.titles = titles;
    }

    @Override
    public ChangeDeeds deeds() {
        return deeds;
    }

    @Override
    public String whole() {
        return words.get(about + ".history.all");
    }

    @Override
    public String row(ElementId row) {
        return titles.getOrDefault(row, words.get(about + ".history.gone"));
    }

    /** What was told before the ledger names a part as the code does. */
    @Override
    public String field(String key) {
        return Arrays.stream(parts)
                .filter(part -> part.key().equals(key) || part.toString().equals(key))
                .findFirst()
                .map(part -> words.get(about + ".field." + part))
                .orElse(key);
    }

    String organisation(String kept) {
        return view.region().all().filter(one -> one.id().toString().equals(kept)).findFirst().map(Organisation::name).orElse(kept);
    }

    String rowOfThePlan(String kept) {
        return RowNames.of(ElementId.of(kept), view, words);
    }
}
