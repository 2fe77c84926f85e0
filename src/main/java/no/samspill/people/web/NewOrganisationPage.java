package no.samspill.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.springframework.http.HttpStatus;

public record NewOrganisationPage(Shell shell, NewOrganisationForm form, List<Problem> problems) implements Page {

    public Field kind() {
        return field("kind", "organisation.kind").holding(form.kind());
    }

    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        NewOrganisationForm.kinds().forEach(kind -> kinds.put(kind.name(), shell.words().get("organisation.kind." + kind)));
        return kinds;
    }

    public Field name() {
        return field("name", "reform.name").holding(form.name());
    }

    public Field number() {
        return field("number", "reform.number").helped(shell.words().get("reform.number.help")).holding(form.number()).optional();
    }

    public Field on() {
        return field("on", "organisation.new.on").of("date", "off").holding(form.on()).optional();
    }

    public Field source() {
        return field("source", "reform.source").helped(shell.words().get("reform.source.help")).holding(form.source()).optional();
    }

    private Field field(String name, String key) {
        return Field.text(name, shell.words().get(key)).with(problems);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
