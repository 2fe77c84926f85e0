package no.samspill.followup.reminding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.samspill.followup.reminding.Digests;
import no.samspill.followup.reminding.Reader;
import no.samspill.followup.reminding.Rhythm;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of reminders, by the link in each of them. Opening it does nothing; a press does, and another undoes it. It shows nothing of whose it is. */
@Controller
@RequestMapping("/paminnelser/{key}")
class RemindersByKey {
    private final Digests reminders;

    RemindersByKey(Digests reminders) {
        this.reminders = reminders;
    }

    @GetMapping
    Page show(@PathVariable String key, Visit visit, HttpServletRequest request) {
        Reader reader = reader(key);
        Words w = visit.words();
        String title = w.get(reader.rhythm() == Rhythm.NEVER ? "reminder.stopped" : "reminder.stop.title");
        return new RemindersByKeyPage(
                Shell.of(visit, title, new Crumb(w.get("brand"), "/"), new Crumb(w.get("reminder.title"), at(reader))), at(reader), reader.rhythm() == Rhythm.NEVER,
                Stale.is(request) ? List.of(Stale.problem()) : List.of());
    }

    @PostMapping
    String press(@PathVariable String key, @RequestParam(name = "handling", defaultValue = "") String action, Visit visit, RedirectAttributes next) {
        Reader reader = reader(key);
        if (action.equals("igjen")) {
            reminders.again(reader);
            next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("reminder.is." + reminders.rhythm(reader.person()))));
        } else if (action.equals("slutt")) {
            reminders.stop(reader);
        }
        return "redirect:" + at(reader);
    }

    /** A person who follows the address of the button. */
    @GetMapping("/stopp")
    String open(@PathVariable String key) {
        return "redirect:" + at(reader(key));
    }

    /** The mail program's own button (RFC 8058): it has no cookie and no form of ours, and says just this. */
    @PostMapping("/stopp")
    ResponseEntity<String> stop(@PathVariable String key, @RequestParam(name = "List-Unsubscribe", defaultValue = "") String said, Visit visit) {
        Reader reader = reader(key);
        if (!said.equals("One-Click")) {
            return ResponseEntity.unprocessableContent().body(visit.words().get("reminder.stop.unclear"));
        }
        reminders.stop(reader);
        return ResponseEntity.ok(visit.words().get("reminder.stopped"));
    }

    private static String at(Reader reader) {
        return "/paminnelser/" + reader.key();
    }

    private Reader reader(String key) {
        return Typed.key(key).flatMap(reminders::find).orElseThrow(() -> Refused.unknown("reminder.unknown"));
    }
}
