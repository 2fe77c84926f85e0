package no.samspill.followup.content;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that stand where others were to come. */
final class Fillers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** The whole of what is written. */
    private static final Pattern WHOLE = Pattern.compile("(?:tekst|mer|info(?:rmasjon)?|beskrivelse)? ?(?:kommer|kjem|følger|coming)(?: senere| seinare| snart| etter hvert| soon| later)?\\.*|test(?:er|ing)?|asdf+|[.…]{2,}|n/?a", FLAGS);

    /** Anywhere in it. */
    private static final Pattern WITHIN = Pattern.compile("\\bx{3,}\\b|\\blorem(?: ipsum)?\\b|\\b(?:tbd|tba|todo)\\b|\\b(?:fyll inn|fyll ut her|skriv her|sett inn|insert text)\\b|\\[\\.{2,}\\]", FLAGS);

    private Fillers() {}

    static Optional<String> in(String words) {
        String plain = words.strip();
        return WHOLE.matcher(plain).matches() ? Optional.of(plain) : WITHIN.matcher(plain).results().findFirst().map(MatchResult::group);
    }
}
