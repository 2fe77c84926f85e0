package no.samspill.hearing.web;

import java.time.Duration;
import java.util.List;
import no.samspill.frame.PublicAddress;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.progress.calendar.CalendarFile;
import no.samspill.progress.web.CalendarAnswer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** Hearings for programs that ask again and again: one as a calendar, and all that has happened to a plan's as a feed. */
@Controller
class HearingFeeds {
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Hearings hearings;
    private final PublicAddress address;

    HearingFeeds(Hearings hearings, PublicAddress address) {
        this.hearings = hearings;
        this.address = address;
    }

    @GetMapping(HearingView.AT + "/kalender.ics")
    ResponseEntity<byte[]> calendar(@Public HearingView at) {
        PlanView view = at.view();
        Words words = Words.of(view.plan().language());
        var happenings = PagesOfHearings.happenings(view, at.hearing(), words, address.of(""), false).toList();
        return CalendarAnswer.of(CalendarFile.of(words.get("hearing.calendar.days", view.plan().title()), words.get("calendar.description"), happenings), kept(view));
    }

    @GetMapping("/{region}/{plan}/horing.atom")
    ResponseEntity<byte[]> feed(@Public PlanView view) {
        List<Hearing> all = hearings.seen(view);
        byte[] feed = HearingFeed.of(view, all, hearings::prolongings, address.of(""));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .cacheControl(kept(view))
                .eTag("\"" + DigestUtils.md5DigestAsHex(feed) + "\"")
                .body(feed);
    }

    private static CacheControl kept(PlanView view) {
        return view.header().visible() ? CacheControl.maxAge(FRESH).cachePublic() : CacheControl.maxAge(FRESH).cachePrivate();
    }
}
