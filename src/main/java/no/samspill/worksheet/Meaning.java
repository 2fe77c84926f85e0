package no.samspill.worksheet;

import java.util.List;
import no.samspill.plan.Field;
import org.jspecify.annotations.Nullable;

/** What the cells of a column tell. */
enum Meaning {
    LEVEL(null),
    RANK(null),
    NUMBER(null),
    TITLE(Field.TITLE),
    SCHEDULE(Field.SCHEDULE),
    START(Field.SCHEDULE),
    END(Field.SCHEDULE),
    /** A cross says that it is then. */
    SLOT(Field.SCHEDULE),
    FUNDING(Field.FUNDING),
    RESPONSIBILITY(Field.RESPONSIBILITY),
    /** A cross says that it is theirs. */
    PARTY(Field.RESPONSIBILITY),
    ATTRACTIVENESS(Field.ATTRACTIVENESS),
    RESIDENCE(Field.ATTRACTIVENESS),
    BUSINESS(Field.ATTRACTIVENESS),
    VISIT(Field.ATTRACTIVENESS),
    STATUS(Field.STATUS),
    TEXT(Field.TEXT),
    EXAMPLE(Field.EXAMPLE),
    OTHER(null);

    /** What a measure is expected to have a word on: when, for how much, and by whom. */
    static final List<Field> ASKING = List.of(Field.SCHEDULE, Field.FUNDING, Field.RESPONSIBILITY);

    /** The field that such a column tells, alone or with others; null where it tells none. */
    final @Nullable Field field;

    Meaning(@Nullable Field field) {
        this.field = field;
    }

    /** Whether it asks when, for how much or by whom. */
    boolean asks() {
        return field != null && ASKING.contains(field);
    }

    /** Tells where a row stands or what it is called, not what is to be done. */
    boolean isStructure() {
        return compareTo(TITLE) <= 0;
    }

    /** One of the three columns that share the attractiveness model between them. */
    boolean isThird() {
        return this == RESIDENCE || this == BUSINESS || this == VISIT;
    }
}
