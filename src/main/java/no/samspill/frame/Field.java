package no.samspill.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, as {@code field.jte} writes it.
 *
 * @param name of the value sent, and the id of the field
 * @param label the question
 * @param help one sentence below it; null for none
 * @param value what stands in it: what was typed, also after a failed try
 * @param type of the HTML input: text, search, email, password, number, date, file
 * @param autocomplete the HTML token, such as {@code email}; {@code off} for none
 */
public record Field(
        String name,
        String label,
        @Nullable String help,
        String value,
        String type,
        String autocomplete,
        boolean required,
        List<Problem> problems) {

    public Field {
        problems = problems.stream().filter(problem -> name.equals(problem.field())).toList();
    }

    public static Field text(String name, String label) {
        return new Field(name, label, null, "", "text", "off", true, List.of());
    }

    public Field holding(@Nullable String typed) {
        return new Field(name, label, help, typed == null ? "" : typed, type, autocomplete, required, problems);
    }

    public Field of(String inputType, String token) {
        return new Field(name, label, help, value, inputType, token, required, problems);
    }

    public Field helped(String sentence) {
        return new Field(name, label, sentence, value, type, autocomplete, required, problems);
    }

    public Field optional() {
        return new Field(name, label, help, value, type, autocomplete, false, problems);
    }

    /** Takes those of the form's problems that are about this field. */
    public Field with(List<Problem> ofTheForm) {
        return new Field(name, label, help, value, type, autocomplete, required, ofTheForm);
    }
}
