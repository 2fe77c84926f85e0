package no.samspill.hearing.assessment.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.web.CameOfIt;
import no.samspill.hearing.web.HearingView;
import no.samspill.kernel.Words;
import org.springframework.stereotype.Component;

/** Each point of a statement with its answer, once the answers are laid out for everybody: its sender reads them no sooner. */
@Component
class CameOfPoints implements CameOfIt {
    private final Points points;

    CameOfPoints(Points points) {
        this.points = points;
    }

    @Override
    public List<Answer> of(HearingView at, Statement one, Words words) {
        boolean laidOut = at.hearing().concluded() != null;
        return laidOut ? points.of(one).stream().flatMap(point -> answer(point, words)).toList() : List.of();
    }

    /** None where its words are erased. */
    private static Stream<Answer> answer(Point point, Words words) {
        String said = point.words();
        Point.Answer answer = point.answer();
        return said == null ? Stream.empty() : Stream.of(new Answer(point.called(), said.strip(), answer == null ? null : answer.judgement().called(words), answer == null ? null : answer.words()));
    }
}
