package no.samspill.plan.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.people.Organisation;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanDeeds;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import org.jspecify.annotations.Nullable;

/** Tells the journal in words: what was done, when, by whom and for whom. The words of a deed stand under its name. */
public final class Chronicle {
    private final PlanView view;
    private final Words words;
    private final ZoneId zone;
    private final Map<PersonId, String> names;

    Chronicle(PlanView view, Words words, ZoneId zone, Map<PersonId, String> names) {
        this.view = view;
        this.words = words;
        this.zone = zone;
        this.names = Map.copyOf(names);
    }

    /**
     * @param what was done, and to what
     * @param from what stood there; null for nothing, or where nothing stood
     * @param to what came there; null likewise
     */
    public record Line(String what, @Nullable String from, @Nullable String to) {}

    public Line line(Event event) {
        String what = what(event.deed(), RowNames.of(new ElementId(event.element()), view, words), event.field(), event.from(), event.to());
        if (event.deed().equals(PlanDeeds.PUT)) {
            return new Line(what, shown(event.field(), event.from()), shown(event.field(), event.to()));
        }
        if (event.deed().equals(PlanDeeds.MOVE)) {
            return new Line(what, place(event.from()), place(event.to()));
        }
        return event.deed().equals(PlanDeeds.YEAR) ? new Line(what, event.from(), event.to()) : new Line(what, null, null);
    }

    /** "22. mai 2017: Tidsplan endret fra «2018» til «2018–2019»", where everybody sees which row it is about. */
    public String sentence(Entry entry) {
        Event event = entry.event();
        Line line = line(event);
        return day(entry.at()) + ": " + (event.deed().equals(PlanDeeds.PUT) ? put(field(event.field()), line.from(), line.to()) : line.what());
    }

    private String put(String field, @Nullable String from, @Nullable String to) {
        if (from == null) {
            return words.get("history.set", field, Objects.requireNonNullElse(to, ""));
        }
        return to == null ? words.get("history.gone", field, from) : words.get("history.changed", field, from, to);
    }

    /** The days a row came in and was changed, with the way it came, the first first; one day is told once. */
    List<MeasurePage.Happened> days(List<Entry> entries) {
        List<MeasurePage.Happened> told = new ArrayList<>();
        for (Entry entry : entries) {
            var happened = new MeasurePage.Happened(day(entry.at()), words.get("history." + (told.isEmpty() ? "ADD" : "CHANGE") + "." + entry.author().through()));
            if (told.isEmpty() || !told.getLast().on().equals(happened.on())) {
                told.add(happened);
            }
        }
        return told;
    }

    /** A deed in words. @param of what it was done to */
    public static String what(Deed deed, String of, @Nullable String field, Words words) {
        return what(deed, of, field == null ? "" : new Field(field).called(words), "", "", words);
    }

    private String what(Deed deed, String of, @Nullable String field, @Nullable String from, @Nullable String to) {
        return what(deed, of, field == null ? "" : field(field), Objects.requireNonNullElse(from, ""), Objects.requireNonNullElse(to, ""), words);
    }

    private static String what(Deed deed, String of, String field, String from, String to, Words words) {
        String key = "deed." + deed.name();
        return words.get(words.has(key) ? key : "deed.unknown", of, field, from, to);
    }

    /** "22. mai 2017" */
    public String day(Instant at) {
        return NorwegianDates.of(words.language()).date(at.atZone(zone).toLocalDate());
    }

    /** "22. mai 2017 kl. 14:05" */
    public String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(words.language().tag()))
                .format(at.atZone(zone));
    }

    /** A person's name, or what did it where no person did. */
    public String who(Author author) {
        return author.person() == null ? Objects.requireNonNullElse(author.system(), "") : names.getOrDefault(new PersonId(author.person()), words.get("history.forgotten"));
    }

    /** The council or the member it was done for; null for none. */
    public @Nullable String forWhom(Author author) {
        return Stream.concat(Stream.of(view.region().council()), view.region().members().stream())
                .filter(organisation -> organisation.id().value().equals(author.onBehalfOf()))
                .map(Organisation::name)
                .findFirst()
                .orElse(null);
    }

    private String field(@Nullable String key) {
        return new Field(Objects.requireNonNullElse(key, "")).called(words);
    }

    private @Nullable String shown(@Nullable String field, @Nullable String kept) {
        if (kept == null) {
            return null;
        }
        if (Field.EXAMPLE.key().equals(field)) {
            return words.get("history.yes");
        }
        return Field.TEXT.key().equals(field) ? new RichText(kept).words() : kept;
    }

    /** "Strategi «…», plass 3" */
    private String place(@Nullable String kept) {
        String[] parts = Objects.requireNonNull(kept).split("/", 2);
        String under = parts[0].isEmpty() ? words.get("grid.thePlan") : RowNames.of(ElementId.of(parts[0]), view, words);
        return words.get("history.place", under, Integer.parseInt(parts[1]) + 1);
    }
}
