package no.samspill.progress.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a calendar to subscribe to. The same happenings give the same bytes. */
public final class CalendarFile {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int LONGEST_LINE = 75;
    private static final Duration REFRESH = Duration.ofHours(6);

    private CalendarFile() {}

    /**
     * @param name what the subscriber's calendar calls it
     * @param description what a reader must know of it, such as what has no day yet
     */
    public static byte[] of(String name, String description, List<Happening> happenings) {
        Calendar calendar = new Calendar();
        calendar.add(new net.fortuna.ical4j.model.property.ProdId("-//Samspill//Samspill//NO"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-CALDESC", description));
        calendar.add(new XProperty("X-WR-TIMEZONE", NORWAY.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(net.fortuna.ical4j.model.parameter.Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        if (happenings.stream().anyMatch(happening -> happening.time() != null)) {
            calendar.add(norway());
        }
        happenings.forEach(happening -> calendar.add(event(happening)));
        return written(calendar);
    }

    private static VEvent event(Happening happening) {
        VEvent event = new VEvent(start(happening), end(happening), happening.title());
        event.replace(new DtStamp(happening.changed()));
        event.add(new Uid(happening.uid()));
        event.add(new Sequence(happening.sequence()));
        event.add(new LastModified(happening.changed()));
        event.add(status(happening.certainty()));
        event.add(new Url(happening.address()));
        if (happening.description() != null) {
            event.add(new Description(happening.description()));
        }
        if (happening.time() == null) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
        return event;
    }

    private static Temporal start(Happening happening) {
        LocalDate day = happening.from();
        return happening.time() == null ? day : day.atTime(happening.time().from()).atZone(NORWAY);
    }

    /** An end is the first moment after: of a day the day after. What has no told end, lasts an hour. */
    private static Temporal end(Happening happening) {
        if (happening.time() == null) {
            return happening.to().plusDays(1);
        }
        LocalTime told = happening.time().to();
        return told == null
                ? happening.from().atTime(happening.time().from()).plusHours(1).atZone(NORWAY)
                : happening.from().atTime(told).atZone(NORWAY);
    }

    private static Status status(Happening.Certainty certainty) {
        return switch (certainty) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** Written by hand: the library's own answers for Oslo with Berlin's name, which no event then points to. Holds since 1996. */
    private static VTimeZone norway() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(NORWAY.getId()));
        zone.add(half(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), 3, 1, 2));
        zone.add(half(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), 10, 2, 1));
        return zone;
    }

    private static Observance half(Observance half, String name, LocalDateTime start, int month, int from, int to) {
        half.add(new TzName(name));
        half.add(new DtStart<>(start));
        half.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        half.add(new TzOffsetFrom(ZoneOffset.ofHours(from)));
        half.add(new TzOffsetTo(ZoneOffset.ofHours(to)));
        return half;
    }

    private static byte[] written(Calendar calendar) {
        var out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(out.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 5545, 3.1: no line of more than 75 octets. The library counts characters, and would cut a balloon in two. */
    private static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + 100);
        int octets = 0;
        for (int i = 0; i < lines.length(); ) {
            int c = lines.codePointAt(i);
            int wide = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (c != '\r' && c != '\n' && octets + wide > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets = c == '\n' ? 0 : octets + wide;
            i += Character.charCount(c);
        }
        return folded.toString();
    }
}
