package no.samspill.followup.reminding.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.samspill.followup.Holder;
import no.samspill.followup.reminding.Digests;
import no.samspill.followup.reminding.Reminded;
import no.samspill.frame.Message;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat has one who is silent reminded, or all. */
@Controller
class RemindingTheSilent {
    private final Digests reminders;

    RemindingTheSilent(Digests reminders) {
        this.reminders = reminders;
    }

    @PostMapping("/arbeid/{region}/{plan}/status/paminn")
    String remind(@Working PlanView view, @RequestParam(name = "hvem", defaultValue = "") String whose, Person who, Visit visit, RedirectAttributes next) {
        SequencedMap<Holder, Reminded> came = reminders.remind(view, Typed.words(whose), who.author(view.region().id(), Through.TABLE));
        Message.Tone tone = came.containsValue(Reminded.TOLD) ? Message.Tone.SUCCESS : Message.Tone.WARNING;
        boolean nobody = came.containsValue(Reminded.NOBODY) && who.invites(view.region().id());
        String invite = nobody ? "/arbeid/" + view.region().slug() + "/folk" : null;
        next.addFlashAttribute(Message.FLASH, new Message(tone, said(came, visit.words()), invite, nobody ? visit.words().get("work.folk") : null));
        return "redirect:/arbeid" + view.address() + "/status";
    }

    private static String said(Map<Holder, Reminded> came, Words words) {
        if (came.isEmpty()) {
            return words.get("reminder.pressed.nobody");
        }
        List<String> parts = new ArrayList<>();
        Arrays.stream(Reminded.values()).forEach(each -> {
            List<String> names = came.entrySet().stream().filter(one -> one.getValue() == each).map(one -> one.getKey().name()).toList();
            if (!names.isEmpty()) {
                parts.add(words.get("reminder.pressed." + each, Told.listed(names, words)));
            }
        });
        return String.join(" ", parts);
    }
}
