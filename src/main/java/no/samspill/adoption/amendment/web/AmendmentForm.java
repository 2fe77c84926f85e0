package no.samspill.adoption.amendment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samspill.adoption.amendment.Amendment;
import no.samspill.adoption.amendment.NewAmendment;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import org.jspecify.annotations.Nullable;

/** Leave to change an adopted text, as it is typed. */
record AmendmentForm(@Nullable String kind, @Nullable String why, @Nullable String authority, @Nullable String dated) {
    static final AmendmentForm EMPTY = new AmendmentForm(null, null, null, null);

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (chosen().isEmpty()) {
            problems.add(Problem.of("adopted.form.kind.missing").at("kind"));
        }
        missing(problems, "why", why, NewAmendment.LONGEST);
        missing(problems, "authority", authority, NewAmendment.LONGEST_LINE);
        if (day().isEmpty()) {
            problems.add(Problem.of("adopted.form.dated.wrong").at("dated"));
        }
        return problems;
    }

    private static void missing(List<Problem> problems, String name, @Nullable String typed, int longest) {
        if (said(typed).isEmpty()) {
            problems.add(Problem.of("adopted.form." + name + ".missing").at(name));
        } else if (said(typed).length() > longest) {
            problems.add(Problem.of("form.long", longest).at(name));
        }
    }

    /** @throws java.util.NoSuchElementException where there are {@link #problems} */
    NewAmendment wanted() {
        return new NewAmendment(chosen().orElseThrow(), said(why), said(authority), day().orElseThrow());
    }

    private Optional<Amendment.Kind> chosen() {
        return Arrays.stream(Amendment.Kind.values()).filter(each -> each.name().equals(kind)).findFirst();
    }

    private Optional<LocalDate> day() {
        return Typed.day(dated);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }
}
