package no.samspill.hearing.assessment;

import no.samspill.kernel.Words;

/** What the council means about a point. */
public enum Judgement {
    FOLLOWED,
    PARTLY,
    NOT_FOLLOWED,
    /** Known and thought of, and nothing is changed. */
    NOTED,
    /** It is about something that this plan does not decide. */
    OUTSIDE;

    /** Letters of a reason at least: less is no sentence that somebody can read an answer from. */
    public static final int SHORTEST = 15;

    /** Whether these words are reason enough: every answer has some, and only what is noted may be short. */
    public boolean reasoned(String words) {
        return this == NOTED ? !words.isEmpty() : words.length() >= SHORTEST;
    }

    /** "Tas til følge" */
    public String called(Words words) {
        return words.get("assessment.judgement." + name());
    }
}
