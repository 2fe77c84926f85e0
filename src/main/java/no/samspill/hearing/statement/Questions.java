package no.samspill.hearing.statement;

import java.util.Map;
import no.samspill.hearing.Hearing;
import no.samspill.ledger.ElementId;
import org.springframework.stereotype.Service;

/** What a hearing asks about rows of its text. */
@Service
public class Questions {
    private final QuestionRepository questions;

    Questions(QuestionRepository questions) {
        this.questions = questions;
    }

    public Map<ElementId, String> of(Hearing hearing) {
        return questions.of(hearing.id());
    }
}
