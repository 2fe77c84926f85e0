package no.samspill.publishing.paper;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Schedules;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Table;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;

/** What every chapter needs: the edition, the words around it and the plan's own language. */
record Frame(Edition edition, Told told) {

    static Frame of(Edition edition) {
        return new Frame(edition, new Told(edition.words(), foreign(edition)));
    }

    Words words() {
        return edition.words();
    }

    /** Words of the plan itself, in its own language. */
    Line own(String planned) {
        return Line.of(planned).in(foreign(edition));
    }

    /** A count at the beginning of a sentence: "Fem", "13". */
    String many(int count) {
        String said = words().number(count);
        return said.substring(0, 1).toUpperCase(Locale.forLanguageTag(words().language().tag())) + said.substring(1);
    }

    /** Where the whole of it stands elsewhere. */
    static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        int end = text.offsetByCodePoints(0, longest - 1);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end) + "…";
    }

    /** The plan's language, where it is another than the paper's. */
    @Nullable String foreignTag() {
        return foreign(edition);
    }

    String say(String key, Object... args) {
        return words().get("paper." + key, args);
    }

    String called(Field field) {
        return field.called(words());
    }

    Line line(String key, Object... args) {
        return Line.of(say(key, args));
    }

    Table.Column column(String key, int share) {
        return new Table.Column(say("column." + key), share);
    }

    /** A column that has room for the longest label, "A17" or "1.2.13", among others that take some 110. */
    Table.Column labels() {
        int longest = edition.plan().walk().mapToInt(row -> within(row).length()).max().orElse(0);
        return new Table.Column(say("column.label"), Math.clamp(5 + (long) Math.ceil(longest * 1.3), 6, 20));
    }

    Schedules schedules() {
        return new Schedules(edition.labels(), new Spoken(words().language()));
    }

    /** "24. mai 2017". */
    String day(LocalDate day) {
        return NorwegianDates.of(words().language()).date(day);
    }

    /** "B2", where the name of its area stands above; empty for a row without a label. */
    String within(Element row) {
        return edition.labels().findWithin(row.id()).orElse("");
    }

    /** "UNG B2"; empty for a row without a label. */
    String label(Element row) {
        return edition.labels().findFull(row.id()).orElse("");
    }

    Stream<Element> all(Kind kind) {
        return edition.plan().walk().filter(row -> row.kind() == kind);
    }

    private static @Nullable String foreign(Edition edition) {
        String language = edition.plan().language();
        return language.equals("no") || language.equals(edition.words().language().tag()) ? null : language;
    }
}
