package no.samspill.followup.reminding.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import no.samspill.followup.reminding.Rhythm;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;

/**
 * How often somebody is reminded.
 *
 * @param when the next letter may come, in words
 * @param email where they go; empty for nowhere
 * @param works whether letters can be sent from here
 */
public record OwnRemindersPage(Shell shell, String rhythm, String when, String email, boolean works, List<Problem> problems, int status) implements Page {

    public Field field() {
        return Field.text("takt", shell.words().get("reminder.rhythm")).helped(shell.words().get("reminder.rhythm.help")).holding(rhythm).with(problems);
    }

    public SequencedMap<String, String> choices() {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Rhythm each : Rhythm.values()) {
            choices.put(each.name(), shell.words().get("reminder.rhythm." + each));
        }
        return choices;
    }
}
