package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.web.HearingView;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/** What came of a statement, told to its sender; a bean of this type knows. */
public interface CameOfIt {

    /** Each point of it, in its order; empty until the answers are laid out. */
    List<Answer> of(HearingView at, Statement one, Words words);

    /**
     * @param words of the sender, the part that is answered
     * @param outcome in a word or two; null where it is not answered yet
     * @param reason the council's own words; null for none
     */
    record Answer(String number, String words, @Nullable String outcome, @Nullable String reason) {}
}
