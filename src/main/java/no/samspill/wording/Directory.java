package no.samspill.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Token;
import no.samspill.wording.KnownParties.Kind;
import no.samspill.wording.KnownParties.KnownParty;
import org.jspecify.annotations.Nullable;

/** Finds organisations in a text: the region's own first, then those known everywhere. */
final class Directory {

    /**
     * An organisation found.
     *
     * @param guessed by an abbreviation that no one has told us of
     */
    record Found(String name, Kind kind, boolean guessed) {}

    /** They begin as Steinkjer and Trondheim do. */
    private static final Set<String> GIVEN_NAMES = Set.of("stein", "trond");

    private final KnownParties known;
    private final Abbreviations own;
    private final Phrases<Found> ownNames = new Phrases<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Optional<Found>> abbreviated = new HashMap<>();
    private @Nullable Everywhere everywhere;

    Directory(KnownParties known) {
        this.known = known;
        this.own = new Abbreviations(known.parties());
        known.parties().forEach(party -> enter(party, ownNames));
    }

    /** What is known everywhere, read when first needed. */
    private static final class Everywhere {
        final Phrases<Found> names = new Phrases<>();
        final Abbreviations generic = new Abbreviations(Nationwide.organisations());
        final Abbreviations municipalities = new Abbreviations(Nationwide.municipalities());
    }

    /** Steps past the name at the cursor, the longest that fits. */
    Optional<Found> acceptName(Cursor cursor) {
        int start = cursor.at();
        if (isHyphenated(cursor, -1)) {
            return Optional.empty();
        }
        Found named = ownNames.accept(cursor);
        named = named != null ? named : acceptNationwide(cursor);
        if (named != null && isHyphenated(cursor, 0)) {
            cursor.to(start);
            return Optional.empty();
        }
        return Optional.ofNullable(named);
    }

    /** "Troms" in "Sør-Troms", "Harstad" in "Harstad-regionen": a hyphen with no space makes one word of them. */
    private static boolean isHyphenated(Cursor cursor, int hyphen) {
        Token before = cursor.ahead(hyphen - 1);
        Token sign = cursor.ahead(hyphen);
        Token after = cursor.ahead(hyphen + 1);
        return sign.is("-") && before.isWord() && after.isWord() && before.end() == sign.start() && sign.end() == after.start();
    }

    private @Nullable Found acceptNationwide(Cursor cursor) {
        int start = cursor.at();
        Found named = everywhere().names.accept(cursor);
        if (named != null && named.kind == Kind.MUNICIPALITY && !looksLikeName(cursor, start)) {
            cursor.to(start);
            return null;
        }
        return named;
    }

    /** Many municipalities are named as common things are: time, strand, gran. A capital tells them apart. */
    private static boolean looksLikeName(Cursor cursor, int start) {
        String written = cursor.tokens().written(start, start);
        return Character.isUpperCase(written.codePointAt(0)) || written.length() >= 7;
    }

    /** Steps past an abbreviation that only one name fits. */
    Optional<Found> acceptAbbreviation(Cursor cursor) {
        Token word = cursor.here();
        if (!word.isWord() || word.text().length() > 40) {
            return Optional.empty();
        }
        boolean initial = word.text().length() <= 2 && (cursor.sees(1, "-") || cursor.sees(1, ".")) && cursor.ahead(2).isWord();
        if (initial) {
            Optional<Found> found = abbreviated.computeIfAbsent(word.text() + cursor.ahead(2).text(), w -> initials(w));
            if (found.isPresent()) {
                cursor.skip(3);
                return found;
            }
        }
        if (isHyphenated(cursor, -1) || isHyphenated(cursor, 1)) {
            return Optional.empty();
        }
        boolean capital = Character.isUpperCase(cursor.tokens().written(cursor.at(), cursor.at()).codePointAt(0));
        boolean dot = cursor.sees(1, ".");
        String key = (capital ? "A" : "a") + (dot ? "." : " ") + word.text();
        Optional<Found> found = abbreviated.computeIfAbsent(key, _ -> abbreviation(word.text(), capital, dot));
        if (found.isPresent()) {
            cursor.skip(dot ? 2 : 1);
        }
        return found;
    }

    private Optional<Found> abbreviation(String word, boolean capital, boolean dot) {
        Optional<KnownParty> mine = own.byPrefix(word, dot ? 2 : 3).or(() -> own.byInitial(word));
        if (mine.isPresent()) {
            return mine.map(party -> found(party, false));
        }
        Optional<KnownParty> generic = everywhere().generic.byInitial(word)
                .or(() -> dot ? everywhere().generic.byPrefix(word, 3) : Optional.empty());
        if (generic.isPresent()) {
            return generic.map(party -> found(party, false));
        }
        return capital && !GIVEN_NAMES.contains(word) ? everywhere().municipalities.byPrefix(word, dot ? 3 : 5).map(party -> found(party, true)) : Optional.empty();
    }

    private Optional<Found> initials(String word) {
        return own.byInitial(word).or(() -> everywhere().generic.byInitial(word)).map(party -> found(party, false));
    }

    /** Known names near these words, for suggestions: the region's own before others. */
    List<String> near(String words) {
        List<String> near = new ArrayList<>(Nearness.nearest(words, known.parties().stream().map(KnownParty::name).toList()));
        if (near.isEmpty()) {
            List<String> all = new ArrayList<>(Nationwide.municipalities().stream().map(KnownParty::name).toList());
            Nationwide.organisations().forEach(party -> all.add(party.name()));
            near.addAll(Nearness.nearest(words, all));
        }
        return near;
    }

    private Everywhere everywhere() {
        if (everywhere == null) {
            Everywhere loaded = new Everywhere();
            everywhere = loaded;
            Nationwide.organisations().forEach(party -> enter(party, loaded.names));
            Nationwide.municipalities().forEach(party -> enter(party, loaded.names));
        }
        return everywhere;
    }

    /** A name entered before, by the region itself or as a county, is not entered again. */
    private void enter(KnownParty party, Phrases<Found> into) {
        Found found = found(party, false);
        List<String> spellings = new ArrayList<>(party.aliases());
        spellings.addFirst(party.name());
        for (String spelling : spellings) {
            if (names.add(spelling.toLowerCase(Locale.ROOT))) {
                into.addName(found, spelling);
            }
        }
    }

    /** "Regionrådet" means the region's own, where there is one. */
    private Found found(KnownParty party, boolean guessed) {
        boolean generic = party.name().equals("Regionrådet") || party.name().equals("Fylkeskommunen");
        List<KnownParty> same = generic ? known.parties().stream().filter(p -> p.kind() == party.kind()).toList() : List.of();
        return new Found(same.size() == 1 ? same.getFirst().name() : party.name(), party.kind(), guessed);
    }
}
