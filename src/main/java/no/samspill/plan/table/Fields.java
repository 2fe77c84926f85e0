package no.samspill.plan.table;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.plan.Field;
import org.jspecify.annotations.Nullable;

/** The fields that may be written in from the table. */
public final class Fields {
    private static final int LONGEST_HEADING = 200;
    private static final Set<Field> OPEN = Stream.concat(
                    Field.UNDERSTOOD.stream().flatMap(field -> Stream.of(field, field.clarified())), Stream.of(Field.TITLE, Field.TEXT, Field.EXAMPLE))
            .collect(Collectors.toSet());

    private Fields() {}

    public static Optional<Field> find(@Nullable String key) {
        return Optional.ofNullable(key).map(Field::new).filter(field -> OPEN.contains(field) || column(field));
    }

    private static boolean column(Field field) {
        return field.isOther() && !field.heading().isBlank() && field.heading().length() <= LONGEST_HEADING;
    }
}
