package no.samspill.people.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.people.Life;
import org.springframework.http.HttpStatus;

/** @param others those that can be named beside it: value sent to words shown */
public record ReformPage(Shell shell, String address, String kind, ReformForm form, Map<String, String> others, List<Problem> problems) implements Page {

    private ReformKind which() {
        return ReformKind.valueOf(kind);
    }

    public boolean asks(String field) {
        return which().asks(field);
    }

    public boolean one() {
        return which().one();
    }

    public boolean some() {
        return which().some();
    }

    public Field name() {
        return field("name").holding(form.name());
    }

    public Field language() {
        return field("language").holding(form.language());
    }

    public Map<String, String> languages() {
        Map<String, String> languages = new java.util.LinkedHashMap<>();
        languages.put(Life.NORWEGIAN, shell.words().get("organisation.name.nb"));
        languages.put(Life.SAMI, shell.words().get("organisation.name.se"));
        return languages;
    }

    public Field number() {
        Field number = field("number").holding(form.number());
        return which() == ReformKind.NUMMER ? number : number.optional();
    }

    public Field parts() {
        return field("parts").holding(form.parts());
    }

    public Field other() {
        return field("others").holding(form.others().isEmpty() ? "" : form.others().getFirst());
    }

    public boolean chosen(String other) {
        return form.others().contains(other);
    }

    public List<Problem> wrongOthers() {
        return field("others").problems();
    }

    public Field on() {
        return field("on").of("date", "off").holding(form.on());
    }

    public Field source() {
        return field("source").holding(form.source()).optional();
    }

    private Field field(String name) {
        Field field = Field.text(name, shell.words().get("reform." + name)).with(problems);
        String help = "reform." + name + ".help";
        return shell.words().has(help) ? field.helped(shell.words().get(help)) : field;
    }

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
