package no.samspill.progress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.kernel.PeriodReader;
import org.jspecify.annotations.Nullable;

/** What was typed about the meeting in which the council took note of the progress plan. */
record NoteForm(@Nullable String day, @Nullable String occasion) {
    static final NoteForm BLANK = new NoteForm("", "");
    private static final int LONGEST = 200;

    List<Problem> problems(int baseYear) {
        List<Problem> problems = new ArrayList<>();
        if (noted(baseYear).isEmpty()) {
            problems.add(Problem.of("progress.day.wrong", shortened()).at("day"));
        }
        if (StepForm.typed(occasion).length() > LONGEST) {
            problems.add(Problem.of("form.long", LONGEST).at("occasion"));
        }
        return problems;
    }

    Optional<LocalDate> noted(int baseYear) {
        return new PeriodReader(baseYear).read(StepForm.typed(day)).filter(read -> read.from() != null && read.from().equals(read.to())).map(read -> java.util.Objects.requireNonNull(read.from()));
    }

    private String shortened() {
        String typed = StepForm.typed(day);
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }
}
