package no.samspill.adoption.reconciliation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samspill.adoption.reconciliation.NewText;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.text.Compared;
import org.jspecify.annotations.Nullable;

/**
 * Where several texts are made one.
 *
 * @param finding as a heading
 * @param version "Versjon 3": the one on its way; null where there is none
 * @param places texts in which bodies differ
 * @param voices all who have adopted it, with changes or as it was
 * @param anew who must decide anew with what is chosen, in words; null before all is chosen
 * @param not who need not; null for nobody, and before all is chosen
 * @param waiting who decides and has not adopted it: put off, sent back, rejected or not taken up yet; null for nobody
 * @param others what else has been changed in the plan since, a line each; empty for nothing
 * @param made what was made before; null for nothing
 */
public record ReconciliationPage(
        Shell shell, PlanView view, String finding, @Nullable String version, List<Place> places, List<String> voices, @Nullable String anew, @Nullable String not, @Nullable String waiting, List<String> others,
        @Nullable Made made, ReconciliationForm form, List<Problem> problems, int status)
        implements Page {

    public ReconciliationPage {
        places = List.copyOf(places);
        voices = List.copyOf(voices);
        others = List.copyOf(others);
        problems = List.copyOf(problems);
    }

    /** The version in the middle of a sentence: "versjon 3". */
    public String inside() {
        return version == null ? "" : version.toLowerCase(Locale.ROOT);
    }

    /**
     * @param key what the form calls it
     * @param standing how those who changed it stand to each other, in a sentence
     * @param keeping who adopted it unchanged, in a sentence; null for nobody
     * @param like the same, by their numbers among all who have adopted
     * @param proposal in a sentence
     * @param said the version's words; empty for none
     */
    public record Place(String key, String row, String field, String href, String standing, boolean contradict, @Nullable String keeping, String like, String proposal, String said, List<Text> texts) {
        public Place {
            texts = List.copyOf(texts);
        }
    }

    /** @param decision the choice's value @param who whose words they are @param like the same, by their numbers among all who have adopted @param paragraphs against the version's; empty where the words are taken out */
    public record Text(String decision, String who, String like, List<Compared> paragraphs) {
        public Text {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** @param left what bodies adopted that is not in it: it is taken up anew */
    public record Made(String finding, String href, String changes, @Nullable String anew, @Nullable String not, @Nullable String waiting, List<Left> left) {
        public Made {
            left = List.copyOf(left);
        }
    }

    public record Left(String who, String row, String field, String said, List<Compared> paragraphs) {
        public Left {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public String at() {
        return "/arbeid" + view.address() + "/samordning";
    }

    public String back() {
        return "/arbeid" + view.address() + "/vedtak";
    }

    public boolean picked(Place place, String way) {
        return way(place).equals(way);
    }

    public boolean pickedOwn(Place place) {
        return way(place).equals(ReconciliationForm.OWN);
    }

    private String way(Place place) {
        var pick = form.picks().get(place.key());
        return pick == null ? "" : pick.way();
    }

    public Field own(Place place) {
        var pick = form.picks().get(place.key());
        return field("own." + place.key(), "reconciliation.own", pick == null ? "" : pick.own()).helped(shell.words().get("reconciliation.own.help")).optional();
    }

    public Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("version", String.valueOf(form.version()));
        hidden.put("revision", String.valueOf(form.revision()));
        hidden.put("decisions", String.valueOf(form.decisions()));
        hidden.put("seen", String.valueOf(form.seen()));
        return hidden;
    }

    public Field name() {
        return field("name", "version.name", form.name());
    }

    public Field dated() {
        return field("dated", "version.day", form.dated()).of("date", "off");
    }

    public Field note() {
        return field("note", "version.note", form.note()).optional();
    }

    public boolean chosen(NewText.Others one) {
        return form.others().equals(one.name());
    }

    public List<Problem> about(String name) {
        return problems.stream().filter(problem -> name.equals(problem.field())).toList();
    }

    private Field field(String name, String key, String value) {
        return Field.text(name, shell.words().get(key)).holding(value).with(problems);
    }
}
