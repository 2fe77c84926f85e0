package no.samspill.facts.source.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A table, with a question for each of its dimensions; and what it gave, where something was chosen.
 *
 * @param preview what came of the choice; null before one is made
 */
public record TablePage(Shell shell, String address, String name, String table, List<Question> questions, @Nullable Preview preview, List<Problem> problems) implements Page {
    public TablePage {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    /** @param many whether several may be chosen, which are then added up; {@code chosen} are those that are */
    public record Question(Field field, Map<String, String> choices, boolean many, List<String> chosen) {
        public Question {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * @param rows a place each: its name, and a number or a sign's words for each time
     * @param said how many numbers are new, changed and as they were
     * @param again what was chosen, to be sent once more
     */
    public record Preview(List<String> times, List<Row> rows, String said, String source, List<String> notes, List<Hidden> again) {
        public Preview {
            times = List.copyOf(times);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
            again = List.copyOf(again);
        }
    }

    public record Row(String name, List<String> numbers) {
        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    public record Hidden(String name, String value) {}

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
