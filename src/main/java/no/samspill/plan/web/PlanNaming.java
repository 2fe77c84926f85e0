package no.samspill.plan.web;

import no.samspill.kernel.Words;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanDeeds;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;

/** A plan's rows and fields, as the table calls them. */
record PlanNaming(PlanView view, Words words) implements Naming {

    @Override
    public ChangeDeeds deeds() {
        return PlanDeeds.CHANGES;
    }

    @Override
    public String whole() {
        return words.get("grid.thePlan");
    }

    @Override
    public String row(ElementId row) {
        return RowNames.of(row, view, words);
    }

    @Override
    public String field(String field) {
        return new Field(field).called(words);
    }

    @Override
    public String shown(String field, String kept) {
        if (field.equals(Field.EXAMPLE.key())) {
            return words.get("history.yes");
        }
        return field.equals(Field.TEXT.key()) ? new RichText(kept).words() : kept;
    }
}
