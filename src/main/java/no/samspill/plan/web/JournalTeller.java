package no.samspill.plan.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.people.Organisation;
import no.samspill.people.PersonId;
import no.samspill.people.Region;
import no.samspill.plan.Field;
import no.samspill.plan.PlanDeeds;
import org.jspecify.annotations.Nullable;

/** Tells the journal in words: what was done, when, by whom and for whom. The words of a deed stand under its name. */
public final class JournalTeller {
    private final Naming naming;
    private final Region region;
    private final Words words;
    private final ZoneId zone;
    private final Map<PersonId, String> names;
    private final List<AlsoInHistory> rooms;

    JournalTeller(Naming naming, Region region, Words words, ZoneId zone, Map<PersonId, String> names, List<AlsoInHistory> rooms) {
        this.rooms = List.copyOf(rooms);
        this.naming = naming;
        this.region = region;
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
        for (AlsoInHistory room : rooms) {
            if (room.deeds().contains(event.deed())) {
                return new Line(room.told(event, words), null, null);
            }
        }
        String what = what(event);
        if (event.deed().equals(naming.deeds().put())) {
            return new Line(what, shown(event.field(), event.from()), shown(event.field(), event.to()));
        }
        if (event.deed().equals(naming.deeds().move())) {
            return new Line(what, place(event.from()), place(event.to()));
        }
        return event.deed().equals(PlanDeeds.YEAR) ? new Line(what, event.from(), event.to()) : new Line(what, null, null);
    }

    /** Whether it changed no words of what this tells of, and another room tells of it. */
    boolean another(Event event) {
        return rooms.stream().anyMatch(room -> room.deeds().contains(event.deed()));
    }

    /** "22. mai 2017: Tidsplan endret fra «2018» til «2018–2019»", where everybody sees which row it is about. */
    public String sentence(Entry entry) {
        Event event = entry.event();
        Line line = line(event);
        return day(entry.at()) + ": " + (event.deed().equals(naming.deeds().put()) ? put(naming.field(said(event.field())), line.from(), line.to()) : line.what());
    }

    private String put(String field, @Nullable String from, @Nullable String to) {
        if (from == null) {
            return words.get("history.set", field, Objects.requireNonNullElse(to, ""));
        }
        return to == null ? words.get("history.gone", field, from) : words.get("history.changed", field, from, to);
    }

    /** The days a row came in and was changed, with the way it came, the first first; one day is told once, and each change of its status. */
    public List<MeasurePage.Happened> days(List<Entry> entries) {
        List<MeasurePage.Happened> told = new ArrayList<>();
        String before = null;
        for (Entry entry : entries) {
            String on = day(entry.at());
            if (before == null || !before.equals(on)) {
                told.add(new MeasurePage.Happened(on, words.get("history." + (before == null ? "ADD" : "CHANGE") + "." + entry.author().through())));
            }
            before = on;
            if (isStatus(entry.event())) {
                told.add(new MeasurePage.Happened(on, put(naming.field(Field.STATUS.key()), entry.event().from(), entry.event().to())));
            }
        }
        return told;
    }

    /** The day that the status a row has now was written; null where none was. */
    @Nullable String statusOn(List<Entry> entries) {
        Entry last = entries.stream().filter(entry -> isStatus(entry.event())).reduce((before, after) -> after).orElse(null);
        return last == null || last.event().to() == null ? null : day(last.at());
    }

    private boolean isStatus(Event event) {
        return event.deed().equals(naming.deeds().put()) && Field.STATUS.key().equals(event.field());
    }

    /**
     * A deed in words.
     *
     * @param of what it was done to
     * @param field the part it was done to, in words; empty for the whole
     */
    public static String what(Deed deed, String of, String field, Words words) {
        return what(deed, of, field, "", "", words);
    }

    /** As {@link #what(Deed, String, String, Words)}, with what was there and what came there. */
    public static String told(Event event, String of, String field, Words words) {
        return what(event.deed(), of, field, said(event.from()), said(event.to()), words);
    }

    private String what(Event event) {
        String field = event.deed().equals(naming.deeds().put()) ? naming.field(said(event.field())) : "";
        return what(event.deed(), naming.row(new ElementId(event.element())), field, said(event.from()), said(event.to()), words);
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
        return NorwegianDates.of(words.language()).moment(at.atZone(zone));
    }

    /** A person's name, or what did it where no person did. */
    public String who(Author author) {
        return author.person() == null ? Objects.requireNonNullElse(author.system(), "") : names.getOrDefault(new PersonId(author.person()), words.get("history.forgotten"));
    }

    /** The council or the member it was done for; null for none. */
    public @Nullable String forWhom(Author author) {
        return region.all()
                .filter(organisation -> organisation.id().value().equals(author.onBehalfOf()))
                .map(Organisation::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String shown(@Nullable String field, @Nullable String kept) {
        return kept == null ? null : naming.shown(said(field), kept);
    }

    /** "Strategi «…», plass 3" */
    private String place(@Nullable String kept) {
        String[] parts = said(kept).split("/", 2);
        return words.get("history.place", parts[0].isEmpty() ? naming.whole() : naming.row(ElementId.of(parts[0])), Integer.parseInt(parts[1]) + 1);
    }

    private static String said(@Nullable String part) {
        return Objects.requireNonNullElse(part, "");
    }
}
