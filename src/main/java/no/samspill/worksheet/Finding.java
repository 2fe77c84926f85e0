package no.samspill.worksheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.kernel.Words;
import no.samspill.wording.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know or settle about the sheet.
 *
 * @param sheet null when it is about the whole file
 * @param cell as the spreadsheet program calls it ("D4"); null when it is about the whole sheet
 * @param code names the message: {@code finding.<code>} among the words
 * @param args what the message mentions; in one that begins with "sheet." all that do so are themselves keys among the words
 * @param written the cell's text to the letter; null when it is about no text
 * @param suggestions clearer wordings a person may choose instead
 */
public record Finding(
        Severity severity,
        @Nullable String sheet,
        @Nullable String cell,
        String code,
        List<String> args,
        @Nullable String written,
        List<String> suggestions) {

    private static final Pattern KEY = Pattern.compile("(?<![\\p{L}\\p{N}.])sheet\\.[a-z]+\\.[A-Z_]+");

    public Finding {
        args = List.copyOf(args);
        suggestions = List.copyOf(suggestions);
    }

    /** Whether it names what it is about among the cell's words: an unknown party is one doubt, whoever stands beside it. */
    boolean isNamed() {
        return written != null && !code.startsWith("column-") && !args.isEmpty() && written.contains(args.getFirst());
    }

    /** The sentence a planner reads. */
    public String message(Words words) {
        Object[] said = args.stream()
                .map(arg -> arg.startsWith("sheet.") ? KEY.matcher(arg).replaceAll(key -> Matcher.quoteReplacement(words.get(key.group()))) : arg)
                .toArray();
        return words.get("finding." + code, said);
    }
}
