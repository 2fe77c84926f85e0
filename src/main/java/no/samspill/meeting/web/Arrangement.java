package no.samspill.meeting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.input.web.InputDesk;
import no.samspill.meeting.InputMeeting;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What was typed about a meeting. */
record Arrangement(
        @Nullable String agenda,
        @BindParam("sted") @Nullable String place,
        @BindParam("lenke") @Nullable String link,
        @BindParam("invitert") @Nullable Set<String> invited,
        @BindParam("andre") @Nullable String others,
        @BindParam("plasser") @Nullable String capacity,
        @BindParam("pamelding") @Nullable Boolean takes,
        @Nullable String start,
        @BindParam("slett") @Nullable String keptUntil) {
    private static final int MOST_SEATS = 10_000;

    static Arrangement of(InputMeeting meeting, InputDesk desk) {
        return new Arrangement(
                meeting.agenda(), meeting.place(), meeting.link(), meeting.organisations().stream().map(OrganisationId::toString).collect(Collectors.toSet()), meeting.invited(),
                meeting.capacity() == null ? null : String.valueOf(meeting.capacity()), meeting.takesRegistrations(),
                meeting.starts() == null ? null : meeting.starts().atZone(desk.zone()).toLocalDateTime().toString(), meeting.keptUntil() == null ? null : meeting.keptUntil().toString());
    }

    boolean invites(Organisation organisation) {
        return invited != null && invited.contains(organisation.id().toString());
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        tooLong(problems, "agenda", agenda, InputMeeting.LONGEST_AGENDA);
        tooLong(problems, "sted", place, InputMeeting.LONGEST);
        tooLong(problems, "andre", others, InputMeeting.LONGEST);
        String address = Typed.words(link);
        if (!address.isEmpty() && (address.length() > InputMeeting.LONGEST || !address.matches("https?://[^\\s\"<>]+"))) {
            problems.add(Problem.of("input.meeting.link.wrong").at("lenke"));
        }
        String seats = Typed.words(capacity);
        if (!seats.isEmpty() && !(seats.matches("[0-9]{1,5}") && Integer.parseInt(seats) >= 1 && Integer.parseInt(seats) <= MOST_SEATS)) {
            problems.add(Problem.of("input.meeting.capacity.wrong").at("plasser"));
        }
        if (!Typed.words(start).isEmpty() && starts().isEmpty()) {
            problems.add(Problem.of("input.meeting.starts.wrong").at("start"));
        }
        if (!Typed.words(keptUntil).isEmpty() && Typed.day(keptUntil).filter(today::isBefore).isEmpty()) {
            problems.add(Problem.of("input.privacy.until.wrong").at("slett"));
        }
        return problems;
    }

    InputMeeting meeting(Meeting at, InputDesk desk) {
        Set<OrganisationId> organisations = MeetingsAt.organisations(at.view()).filter(this::invites).map(Organisation::id).collect(Collectors.toSet());
        String seats = Typed.words(capacity);
        return new InputMeeting(
                at.id(), none(agenda), none(place), none(link), organisations, none(others), seats.isEmpty() ? null : Integer.valueOf(seats), Boolean.TRUE.equals(takes),
                starts().map(day -> day.atZone(desk.zone()).toInstant()).orElse(null), Typed.day(keptUntil).orElse(null));
    }

    private Optional<LocalDateTime> starts() {
        try {
            return Optional.of(LocalDateTime.parse(Typed.words(start)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String none(@Nullable String typed) {
        String text = Typed.words(typed);
        return text.isEmpty() ? null : text;
    }

    private static void tooLong(List<Problem> problems, String field, @Nullable String typed, int most) {
        if (Typed.words(typed).length() > most) {
            problems.add(Problem.of("form.long", most).at(field));
        }
    }
}
