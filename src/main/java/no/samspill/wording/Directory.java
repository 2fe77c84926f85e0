package no.samspill.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.kernel.Cursor;
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

    private static final int MOST_REMEMBERED = 10_000;

    private final KnownParties known;
    private final Register own;
    private final Abbreviations ownShort;
    private final Abbreviations genericShort = new Abbreviations(Nationwide::organisations);
    private final Abbreviations municipalitiesShort = new Abbreviations(Nationwide::municipalities);
    private final Map<String, Optional<Found>> remembered = new HashMap<>();
    private @Nullable Register everywhere;

    Directory(KnownParties known) {
        this.known = known;
        this.own = new Register(Set.of(), this::sure).enter(known.parties());
        this.ownShort = new Abbreviations(known::parties);
    }

    /** Steps past the name at the cursor, the longest that fits. */
    Optional<Found> acceptName(Cursor cursor) {
        int start = cursor.at();
        if (isHyphenated(cursor, -1)) {
            return Optional.empty();
        }
        Found named = own.names.accept(cursor);
        if (named == null) {
            named = everywhere().names.accept(cursor);
            boolean common = named != null && named.kind == Kind.MUNICIPALITY && !looksLikeName(cursor, start);
            named = common ? null : named;
        }
        if (named == null || isHyphenated(cursor, 0)) {
            cursor.to(start);
            return Optional.empty();
        }
        return Optional.of(named);
    }

    /** Many municipalities are named as common things are: time, strand, gran. A capital tells them apart. */
    private static boolean looksLikeName(Cursor cursor, int start) {
        String written = cursor.tokens().written(start, start);
        return Character.isUpperCase(written.codePointAt(0)) || written.length() >= 7;
    }

    /** "Troms" in "Sør-Troms", "Harstad" in "Harstad-regionen": a hyphen with no space makes one word of them. */
    private static boolean isHyphenated(Cursor cursor, int hyphen) {
        Token before = cursor.ahead(hyphen - 1);
        Token sign = cursor.ahead(hyphen);
        Token after = cursor.ahead(hyphen + 1);
        return sign.is("-") && before.isWord() && after.isWord() && before.end() == sign.start() && sign.end() == after.start();
    }

    /** Steps past an abbreviation that only one name fits. */
    Optional<Found> acceptAbbreviation(Cursor cursor) {
        Token word = cursor.here();
        if (!word.isWord() || word.text().length() > 40) {
            return Optional.empty();
        }
        Optional<Found> initials = acceptInitials(cursor, word);
        if (initials.isPresent() || isHyphenated(cursor, -1) || isHyphenated(cursor, 1)) {
            return initials;
        }
        boolean capital = Character.isUpperCase(cursor.tokens().written(cursor.at(), cursor.at()).codePointAt(0));
        boolean dot = cursor.sees(1, ".");
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        String key = (capital ? "A" : "a") + (dot ? "." : " ") + word.text();
        Optional<Found> found = remembered.computeIfAbsent(key, _ -> abbreviation(word.text(), capital, dot));
        if (found.isPresent()) {
            cursor.skip(dot ? 2 : 1);
        }
        return found;
    }

    /** "R-rådet", "R.rådet". */
    private Optional<Found> acceptInitials(Cursor cursor, Token head) {
        boolean initials = head.text().length() <= 2 && (cursor.sees(1, "-") || cursor.sees(1, ".")) && cursor.ahead(2).isWord();
        if (!initials) {
            return Optional.empty();
        }
        String word = head.text() + cursor.ahead(2).text();
        Optional<Found> found = ownShort.byInitial(word).or(() -> genericShort.byInitial(word)).map(this::sure);
        if (found.isPresent()) {
            cursor.skip(3);
        }
        return found;
    }

    private Optional<Found> abbreviation(String word, boolean capital, boolean dot) {
        Optional<KnownParty> sure = ownShort.byPrefix(word, dot ? 2 : 3)
                .or(() -> ownShort.byInitial(word))
                .or(() -> genericShort.byInitial(word))
                .or(() -> dot ? genericShort.byPrefix(word, 3) : Optional.empty());
        if (sure.isPresent() || !capital || GIVEN_NAMES.contains(word)) {
            return sure.map(this::sure);
        }
        return municipalitiesShort.byPrefix(word, dot ? 3 : 5).map(party -> new Found(party.name(), party.kind(), true));
    }

    /** Known names near these words, for suggestions: the region's own before others. */
    List<String> near(String words) {
        List<String> near = Nearness.nearest(words, own.spellings);
        return near.isEmpty() ? Nearness.nearest(words, everywhere().spellings) : near;
    }

    /** Read when first needed. */
    private Register everywhere() {
        if (everywhere == null) {
            everywhere = new Register(own.taken(), this::sure).enter(Nationwide.organisations()).enter(Nationwide.municipalities());
        }
        return everywhere;
    }

    /** "Regionrådet" means the region's own, where there is one. */
    private Found sure(KnownParty party) {
        boolean generic = party.name().equals("Regionrådet") || party.name().equals("Fylkeskommunen");
        List<KnownParty> same = generic ? known.parties().stream().filter(p -> p.kind() == party.kind()).toList() : List.of();
        return new Found(same.size() == 1 ? same.getFirst().name() : party.name(), party.kind(), false);
    }
}
