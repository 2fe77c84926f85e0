package no.samspill.facts.source.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.facts.source.Api;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.springframework.http.HttpStatus;

/** One source of statistics, as the administrator names it. */
public record AgencyPage(Shell shell, String address, AgencyForm form, List<Problem> problems) implements Page {
    public AgencyPage {
        problems = List.copyOf(problems);
    }

    public Field name() {
        return Field.text("navn", shell.words().get("source.admin.name")).holding(form.name()).with(problems);
    }

    public Field place() {
        return Field.text("adresse", shell.words().get("source.admin.address")).helped(shell.words().get("source.admin.address.help")).of("url", "off").holding(form.address()).with(problems);
    }

    public Field api() {
        return Field.text("utgave", shell.words().get("source.admin.api")).holding(form.api().name()).with(problems);
    }

    public Map<String, String> apis() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Api each : Api.values()) {
            all.put(each.name(), shell.words().get("source.api." + each));
        }
        return all;
    }

    public Field on() {
        return Field.text("pa", shell.words().get("source.admin.switch")).helped(shell.words().get("source.admin.switch.help")).holding(form.on() ? "true" : "");
    }

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
