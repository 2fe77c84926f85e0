package no.samspill.plan.version.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.plan.version.NewVersion;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a version to be made.
 *
 * @param day as typed; "2017-10-20" from a browser
 * @param seen the plan's revision when the confirmation was shown; null before that
 * @param sure whether its author has confirmed
 */
record FreezeForm(@Nullable String name, @Nullable String note, @Nullable String day, @Nullable Long seen, @Nullable Boolean sure) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    static FreezeForm empty(LocalDate today) {
        return new FreezeForm("", "", today.toString(), null, null);
    }

    boolean confirmed() {
        return Boolean.TRUE.equals(sure) && seen != null;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (typed(name).isEmpty()) {
            problems.add(Problem.of("version.name.missing").at("name"));
        }
        if (typed(name).length() > NewVersion.LONGEST_NAME) {
            problems.add(Problem.of("form.long", NewVersion.LONGEST_NAME).at("name"));
        }
        if (typed(note).length() > NewVersion.LONGEST_NOTE) {
            problems.add(Problem.of("form.long", NewVersion.LONGEST_NOTE).at("note"));
        }
        if (dated().isEmpty()) {
            problems.add(Problem.of("version.day.wrong").at("day"));
        }
        return problems;
    }

    Optional<LocalDate> dated() {
        return Typed.day(day).filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    }

    /** @throws java.util.NoSuchElementException where there are {@link #problems} */
    NewVersion version() {
        return new NewVersion(typed(name), typed(note), dated().orElseThrow(), seen);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : NewVersion.printable(text).strip();
    }
}
