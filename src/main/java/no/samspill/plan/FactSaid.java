package no.samspill.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a live fact says, in the words of the plan's language.
 *
 * @param indicator the number in the address of its own page
 * @param name the indicator's: "Nye foretak"
 * @param number "3,9"; null where there is none
 * @param sign why there is none: "vises ikke"; null where there is one
 * @param unit "nye foretak for hver 1000 innbyggere"; empty for none
 * @param place whose number it is: "Harstad"
 * @param period which time it is of: "2024", "1. kvartal 2017"; empty where nobody knows
 * @param source whose it is, and on what terms
 * @param fetched the day it came here; null where nobody knows
 */
public record FactSaid(
        int indicator, String name, @Nullable String number, @Nullable String sign, String unit, String place, String period, String source, @Nullable LocalDate fetched) {

    /** "3,9 nye foretak for hver 1000 innbyggere"; "Nye foretak: vises ikke". */
    public String value() {
        return number == null ? name + ": " + sign : unit.isEmpty() ? number : number + " " + unit;
    }

    /** The same with its time: "3,9 nye foretak for hver 1000 innbyggere (2024)". */
    public String words() {
        return period.isEmpty() ? value() : value() + " (" + period + ")";
    }

    /** Whether both are the same number, or the same want of one, whenever it was fetched. */
    public boolean says(FactSaid other) {
        return words().equals(other.words()) && place.equals(other.place);
    }
}
