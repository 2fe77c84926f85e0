package no.samspill.wording;

import java.util.List;

/**
 * Something the words leave open.
 *
 * @param code names the message: {@code finding.<code>} in the message files
 * @param args what the message mentions, as written
 * @param suggestions clearer wordings a person may choose instead; each is read without this doubt
 */
public record Doubt(Severity severity, String code, List<String> args, List<String> suggestions) {

    public Doubt {
        args = List.copyOf(args);
        suggestions = List.copyOf(suggestions);
    }
}
