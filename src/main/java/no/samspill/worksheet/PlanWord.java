package no.samspill.worksheet;

import no.samspill.plan.Field;

/** What a sheet may say of the plan as a whole, around its table. */
enum PlanWord {
    TITLE(Field.TITLE),
    OVERALL_OBJECTIVE(Field.OVERALL_OBJECTIVE),
    KEY_QUESTION(Field.KEY_QUESTION),
    LANGUAGE(new Field("language")),
    NUMBERING(new Field("numbering"));

    final Field field;

    PlanWord(Field field) {
        this.field = field;
    }
}
