package no.samspill.facts.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a number to put into one of the plan's texts.
 *
 * @param gone whether the number that was asked for is counted no more
 * @param desk where the numbers are seen to
 */
public record ChoicePage(Shell shell, PlanView view, boolean gone, List<Choice> indicators, List<Choice> places, List<Choice> times, @Nullable Shown shown, String desk) implements Page {

    public ChoicePage {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }

    public record Choice(String value, String text, boolean chosen) {}

    /**
     * What it will say.
     *
     * @param reference what the text keeps of it
     * @param words as they will stand there
     * @param typed as it is written in a box without marks
     * @param of whose it is
     * @param source whose the number is
     * @param fetched the day it came here; null where nobody knows
     */
    public record Shown(String reference, String words, String typed, String of, String source, @Nullable String fetched) {}
}
