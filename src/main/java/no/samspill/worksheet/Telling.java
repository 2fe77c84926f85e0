package no.samspill.worksheet;

import no.samspill.plan.Field;

/** The fields whose words are understood. */
enum Telling {
    SCHEDULE(Field.SCHEDULE),
    FUNDING(Field.FUNDING),
    RESPONSIBILITY(Field.RESPONSIBILITY),
    ATTRACTIVENESS(Field.ATTRACTIVENESS),
    STATUS(Field.STATUS);

    final Field field;

    Telling(Field field) {
        this.field = field;
    }
}
