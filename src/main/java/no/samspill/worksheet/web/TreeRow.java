package no.samspill.worksheet.web;

import java.util.List;
import no.samspill.wording.Chip;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan as the sheet would make it.
 *
 * @param level how far in it stands, from 0
 * @param label its level, with the letter or number it gets: "Tiltak 1"
 * @param state null while the plan has nothing to compare with
 * @param why in words, which row of the plan it is taken to be; null when that goes without saying
 * @param pair names the two rows where a person may say that they are not one; null where that is beyond doubt
 */
public record TreeRow(
        String id,
        int level,
        String kind,
        String label,
        String title,
        boolean example,
        List<Fact> facts,
        @Nullable State state,
        @Nullable String why,
        @Nullable Choice pair,
        List<Put> puts,
        @Nullable Choice move) {

    public TreeRow {
        facts = List.copyOf(facts);
        puts = List.copyOf(puts);
    }

    public enum State {
        NEW,
        CHANGED,
        SAME
    }

    /**
     * What it says beside its title.
     *
     * @param words to the letter
     * @param chips what is understood of them; empty where nothing is
     */
    public record Fact(String label, String words, List<Chip> chips) {

        public Fact {
            chips = List.copyOf(chips);
        }
    }

    /** A cell of the plan that would say something else. */
    public record Put(String label, @Nullable String from, @Nullable String to, Choice take) {}

    /** Something to tick. @param key names it in the form */
    public record Choice(String key, String text, boolean ticked) {}
}
