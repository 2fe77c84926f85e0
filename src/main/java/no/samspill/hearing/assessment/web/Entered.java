package no.samspill.hearing.assessment.web;

import java.util.List;
import no.samspill.frame.Problem;
import no.samspill.hearing.assessment.Point;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What somebody typed that was not written, and why: the page shows it again.
 *
 * @param answer in the open form; null where another form was sent
 * @param advice in the advice's field; null likewise
 * @param together what was to be done to several; null likewise
 * @param clash what somebody else has written meanwhile; null for nothing
 */
record Entered(@Nullable AnswerForm answer, @Nullable String advice, @Nullable Bulk together, @Nullable StockTyped stock, @Nullable Point clash, List<Problem> problems, HttpStatus status) {
    static final Entered NOTHING = new Entered(null, null, null, null, null, List.of(), HttpStatus.OK);

    Entered {
        problems = List.copyOf(problems);
    }

    static Entered answer(AnswerForm form, HttpStatus status, Problem problem) {
        return new Entered(form, null, null, null, null, List.of(problem), status);
    }

    static Entered clash(AnswerForm form, Point now) {
        return new Entered(form, null, null, null, now, List.of(Problem.of("assessment.clash", now.called())), HttpStatus.CONFLICT);
    }

    static Entered problem(HttpStatus status, Problem problem) {
        return new Entered(null, null, null, null, null, List.of(problem), status);
    }

    /** What was to be done to several. */
    record Bulk(List<String> chosen, String judgement, String words) {}

    record StockTyped(String title, String words, String judgement) {}
}
