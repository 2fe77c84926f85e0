package no.samspill.meeting.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.kernel.Words;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.MeetingPhotos;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the page of the meeting desk, as it stands or with what somebody typed and what was wrong with it. */
@Component
class DeskPages {
    private static final int SHOWN = 100;

    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final MeetingPhotos photos;
    private final Contributions contributions;

    DeskPages(InputMeetings meetings, MeetingMinutes minutes, MeetingPhotos photos, Contributions contributions) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.photos = photos;
        this.contributions = contributions;
    }

    /**
     * What was typed.
     *
     * @param circle the circle that somebody writes for goes along with what they capture
     */
    record Entered(String words, String circle, String sending, String note, String noteCircle, Corrected corrected) {

        static Entered said(String words, String circle, String sending) {
            return new Entered(words, circle, sending, "", "", Corrected.NOTHING);
        }

        static Entered nothing(String circle) {
            return said("", circle, UUID.randomUUID().toString());
        }

        static Entered note(String note, String circle) {
            return new Entered("", "", UUID.randomUUID().toString(), note, circle, Corrected.NOTHING);
        }

        static Entered correcting(String id, String words, String circle) {
            return new Entered("", "", UUID.randomUUID().toString(), "", "", new Corrected(id, words, circle));
        }
    }

    /** What somebody wrote instead of what was written down first. @param id which; empty for none */
    record Corrected(String id, String words, String circle) {
        static final Corrected NOTHING = new Corrected("", "", "");
    }

    Page page(Meeting at, Entered typed, List<Problem> problems, Visit visit) {
        return page(at, typed, problems, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, visit);
    }

    /** It could not be done as things stand now. */
    Page conflict(Meeting at, Entered typed, Problem problem, Visit visit) {
        return page(at, typed, List.of(problem), HttpStatus.CONFLICT, visit);
    }

    private Page page(Meeting at, Entered typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        InputMeeting meeting = meetings.get(at.id());
        return new DeskPage(
                MeetingsAt.shell(visit, at.view(), at.step().title(), new Crumb(w.get("input.desk.title"), at.desk())),
                at.view(),
                at.desk(),
                at.who().id() + ":" + at.id(),
                MeetingsAt.when(at.step(), w),
                MeetingsAt.points(meeting),
                new DeskPage.Capture(
                        Field.text("tekst", w.get("input.desk.capture")).helped(w.get("input.desk.capture.help")).holding(typed.words()).with(problems),
                        Field.text("gruppe", w.get("input.desk.circle")).optional().helped(w.get("input.desk.circle.help")).holding(typed.circle()).with(problems),
                        typed.sending()),
                said(at, typed.corrected(), problems, w),
                new DeskPage.Noting(
                        minutes.notes(at.id()).stream().map(each -> new DeskPage.Noted(Objects.requireNonNullElse(each.circle(), ""), each.words())).toList(),
                        Field.text("notat", w.get("input.desk.note")).holding(typed.note()).with(problems),
                        Field.text("notatgruppe", w.get("input.desk.note.circle")).optional().holding(typed.noteCircle()).with(problems)),
                new DeskPage.Pictures(
                        photos(at, w),
                        Field.text("bilde", w.get("input.desk.photo")).of("file", "off").helped(w.get("input.desk.photo.help", MeetingPhotos.MOST_AT_ONCE)).with(problems),
                        Field.text("bildegruppe", w.get("input.desk.photo.circle")).optional().holding(typed.circle()).with(problems)),
                problems,
                status.value());
    }

    private DeskPage.Said said(Meeting at, Corrected corrected, List<Problem> problems, Words w) {
        List<Contribution> said = contributions.ofMeeting(at.view().id(), at.id().value());
        return new DeskPage.Said(said.size(), said.reversed().stream().limit(SHOWN).map(each -> line(each, corrected, problems, w)).toList());
    }

    private static DeskPage.Line line(Contribution each, Corrected corrected, List<Problem> problems, Words w) {
        String id = each.id().toString();
        String stands = Objects.requireNonNullElse(each.words(), "");
        String circle = Objects.requireNonNullElse(each.circle(), "");
        boolean typed = corrected.id().equals(id);
        DeskPage.Mending mending = each.read() != null || each.words() == null ? null : new DeskPage.Mending(
                stands, typed,
                Field.text("ord-" + id, w.get("input.desk.mend.words")).holding(typed ? corrected.words() : stands).with(problems),
                Field.text("ordgruppe-" + id, w.get("input.desk.circle")).holding(typed ? corrected.circle() : circle).with(problems));
        return new DeskPage.Line(id, each.number(), each.words() == null ? w.get("input.erased") : stands, circle, mending);
    }

    /** Each photo with what it is called where it cannot be seen. */
    List<DeskPage.Photo> photos(Meeting at, Words w) {
        List<MeetingPhotos.Photo> all = photos.list(at.id());
        return IntStream.range(0, all.size())
                .mapToObj(place -> {
                    MeetingPhotos.Photo photo = all.get(place);
                    String number = String.valueOf(place + 1);
                    return new DeskPage.Photo(at.desk() + "/bilder/" + photo.id(), photo.circle() == null ? w.get("input.desk.photo.alt", number) : w.get("input.desk.photo.alt.circle", number, photo.circle()));
                })
                .toList();
    }
}
