package no.samspill.frame;

import java.util.List;
import java.util.stream.Stream;
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
 * @param meanwhile what somebody else has saved while this was typed, empty for nothing; null where nobody has, or it is the same
 */
public record Field(
        String name,
        String label,
        @Nullable String help,
        String value,
        String type,
        String autocomplete,
        boolean required,
        List<Problem> problems,
        @Nullable String meanwhile) {

    public Field {
        problems = problems.stream().filter(problem -> name.equals(problem.field())).toList();
    }

    public static Field text(String name, String label) {
        return new Field(name, label, null, "", "text", "off", true, List.of(), null);
    }

    public Field holding(@Nullable String typed) {
        return new Field(name, label, help, typed == null ? "" : typed, type, autocomplete, required, problems, meanwhile);
    }

    public Field of(String inputType, String token) {
        return new Field(name, label, help, value, inputType, token, required, problems, meanwhile);
    }

    public Field helped(String sentence) {
        return new Field(name, label, sentence, value, type, autocomplete, required, problems, meanwhile);
    }

    public Field optional() {
        return new Field(name, label, help, value, type, autocomplete, false, problems, meanwhile);
    }

    /** Takes those of the form's problems that are about this field. */
    public Field with(List<Problem> ofTheForm) {
        return new Field(name, label, help, value, type, autocomplete, required, ofTheForm, meanwhile);
    }

    /** @param saved what stands saved now; null where nobody has saved anything else */
    public Field meanwhile(@Nullable String saved) {
        return new Field(name, label, help, value, type, autocomplete, required, problems, value.equals(saved) ? null : saved);
    }

    /** The ids of what is said about it, for {@code aria-describedby}; null for nothing. */
    public @Nullable String describedBy() {
        List<String> said = Stream.of(help == null ? "" : name + "-hjelp", meanwhile == null ? "" : name + "-imens", problems.isEmpty() ? "" : name + "-feil").filter(each -> !each.isEmpty()).toList();
        return said.isEmpty() ? null : String.join(" ", said);
    }
}
