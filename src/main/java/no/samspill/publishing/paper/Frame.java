package no.samspill.publishing.paper;

import java.time.LocalDate;
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

    Schedules schedules() {
        return new Schedules(edition.labels(), new Spoken(words().language()));
    }

    /** "24. mai 2017". */
    String day(LocalDate day) {
        return NorwegianDates.of(words().language()).date(day);
    }

    /** "B2"; empty for a row without a label. */
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
