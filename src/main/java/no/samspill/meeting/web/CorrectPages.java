package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.Words;
import no.samspill.meeting.Correction;
import no.samspill.meeting.Corrections;
import no.samspill.meeting.Minutes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the page where minutes are read and corrected by those who were there. */
@Component
class CorrectPages {
    private final InputDesk desk;
    private final Corrections corrections;

    CorrectPages(InputDesk desk, Corrections corrections) {
        this.desk = desk;
        this.corrections = corrections;
    }

    Page page(Correct.At at, Correct.Form typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        boolean over = at.minutes() instanceof Minutes.InCorrection out && out.until().over(desk.now());
        String title = w.get("input.minutes.of", at.step().title());
        String meeting = InputDesk.meeting(at.view(), at.step());
        return new CorrectPage(
                InputDesk.open(visit, at.view(), title, new Crumb(at.step().title(), meeting), new Crumb(w.get("input.minutes.title"), at.address())),
                at.view(),
                meeting,
                new CorrectPage.Text(note(at.minutes(), over, w), at.minutes().words(), MeetingsAt.addenda(at.minutes(), w)),
                over ? null : form(at, typed, problems, w),
                corrections.list(at.step().id()).stream().map(each -> said(each, w)).toList(),
                problems,
                status.value());
    }

    private static CorrectPage.Form form(Correct.At at, Correct.Form typed, List<Problem> problems, Words w) {
        return new CorrectPage.Form(
                at.address(),
                at.reader().key().toString(),
                typed.sent().toString(),
                Field.text("rettelse", w.get("correct.words")).helped(w.get("correct.words.help")).holding(typed.words()).with(problems),
                Field.text("navn", w.get("input.meeting.name")).of("text", "name").optional().holding(typed.name()).with(problems),
                Field.text("nettsted", w.get("input.give.trap.label")).optional().holding(typed.trap()).with(problems));
    }

    private static String note(Minutes minutes, boolean over, Words w) {
        return switch (minutes) {
            case Minutes.Draft draft -> w.get("input.minutes.is.draft");
            case Minutes.InCorrection out -> over ? w.get("correct.over", out.until().said(w)) : w.get("correct.lead", out.until().through(w));
            case Minutes.Locked locked -> w.get("correct.locked", InputDesk.day(locked.at(), w));
        };
    }

    static CorrectPage.Said said(Correction each, Words w) {
        return switch (each) {
            case Correction.Waiting waiting -> new CorrectPage.Said(each.words(), w.get("correct.fate.waiting"), false);
            case Correction.TakenIn taken -> new CorrectPage.Said(each.words(), taken.answer() == null ? w.get("correct.fate.taken") : w.get("correct.fate.taken.more", taken.answer()), true);
            case Correction.Declined declined -> new CorrectPage.Said(each.words(), w.get("correct.fate.declined", declined.reason()), true);
        };
    }
}
