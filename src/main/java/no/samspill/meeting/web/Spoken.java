package no.samspill.meeting.web;

import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.Problem;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
import no.samspill.input.web.InputDesk;

/** What somebody says at a meeting, as the desk writes it down. */
final class Spoken {

    private Spoken() {}

    static Optional<Problem> wrong(String words, String circle) {
        if (words.isEmpty()) {
            return Optional.of(Problem.of("input.desk.missing").at("tekst"));
        }
        if (circle.length() > Sender.LONGEST) {
            return Optional.of(Problem.of("form.long", Sender.LONGEST).at("gruppe"));
        }
        return words.length() > NewContribution.LONGEST ? Optional.of(Problem.of("input.give.text.long", NewContribution.LONGEST, words.length()).at("tekst")) : Optional.empty();
    }

    static NewContribution contribution(Meeting at, UUID sending, String words, String circle) {
        return NewContribution.said(sending, at.id().value(), circle.isEmpty() ? null : circle, words, InputDesk.areaOf(at.view(), at.step()));
    }
}
