package no.samspill.hearing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who of those asked has answered. People are never named here, only counted.
 *
 * @param others how many statements have come from others
 */
public record Answered(List<Line> answered, List<Line> silent, int others) {

    /** @param name as it was asked @param now what it, or whoever took over, is called today; null where that is the same @param day it answered; null where it has not */
    public record Line(String name, @Nullable String now, @Nullable String day) {}

    public int asked() {
        return answered.size() + silent.size();
    }
}
