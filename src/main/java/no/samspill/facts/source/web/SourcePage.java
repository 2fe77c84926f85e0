package no.samspill.facts.source.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.facts.source.Agency;
import no.samspill.facts.source.FoundTable;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What is asked for an indicator, how that goes, and where to find a table.
 *
 * @param state how it goes; null while nothing is asked
 * @param agencies those that may be asked
 * @param found what a search found; null where nobody has searched
 */
public record SourcePage(Shell shell, String address, String name, @Nullable State state, List<Agency> agencies, int chosen, String words, @Nullable List<FoundTable> found, List<Problem> problems) implements Page {
    public SourcePage {
        agencies = List.copyOf(agencies);
        found = found == null ? null : List.copyOf(found);
        problems = List.copyOf(problems);
    }

    /**
     * @param table what it is called, and where one may see it
     * @param lines what was asked for, a dimension a line
     * @param went when it last went well, and how old the numbers are
     * @param trouble what went wrong last; null while it goes well
     */
    public record State(String table, String link, List<String> lines, String went, @Nullable String trouble, String next) {
        public State {
            lines = List.copyOf(lines);
        }
    }

    public Field query() {
        return Field.text("ord", shell.words().get("source.find.words")).helped(shell.words().get("source.find.words.help")).of("search", "off").holding(words).with(problems);
    }

    public Field agency() {
        return Field.text("kilde", shell.words().get("source.find.agency")).holding(String.valueOf(chosen)).with(problems);
    }

    public Map<String, String> choices() {
        Map<String, String> all = new LinkedHashMap<>();
        agencies.forEach(each -> all.put(String.valueOf(each.number()), each.name()));
        return all;
    }

    public String at(FoundTable table) {
        return address + "/" + chosen + "/" + table.id();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
