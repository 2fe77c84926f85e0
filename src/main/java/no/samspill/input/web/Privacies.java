package no.samspill.input.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Attachment;
import no.samspill.input.Contributions;
import no.samspill.input.PersonsData;
import no.samspill.input.Privacy;
import no.samspill.input.Receipt;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the secretariat does when somebody asks what is stored about them. An address typed here never stands in a link. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/innspill/personvern")
class Privacies {
    private final InputDesk desk;
    private final Privacy privacy;
    private final Contributions contributions;

    Privacies(InputDesk desk, Privacy privacy, Contributions contributions) {
        this.desk = desk;
        this.privacy = privacy;
        this.contributions = contributions;
    }

    @GetMapping
    Page show(@Working PlanView view, Visit visit) {
        return page(view, "", null, null, List.of(), visit);
    }

    @PostMapping
    Object act(
            @Working PlanView view, Person who, Visit visit, RedirectAttributes next,
            @RequestParam(name = "handling", defaultValue = "") String action, @RequestParam(name = "frist", defaultValue = "") String until, @RequestParam(name = "hvem", defaultValue = "") String person) {
        if (action.equals("frist")) {
            Optional<LocalDate> day = Typed.day(until).filter(desk.today()::isBefore);
            if (day.isEmpty()) {
                return page(view, "", null, until, List.of(Problem.of("input.privacy.until.wrong").at("frist")), visit);
            }
            privacy.keepUntil(view, day.get(), who.author(view.region().id(), Through.TABLE));
            next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("input.privacy.until.done", InputDesk.day(day.get(), visit.words()))));
            return "redirect:" + address(view);
        }
        Optional<PersonsData> found = find(view, person);
        return page(view, person, found.orElse(null), null, found.isPresent() ? List.of() : List.of(Problem.of("input.privacy.whom").at("hvem")), visit);
    }

    /** Everything about one person, in a form that people and machines can read. */
    @PostMapping("/utlevering")
    Object export(@Working PlanView view, Visit visit, @RequestParam(name = "hvem", defaultValue = "") String person) {
        Optional<PersonsData> found = find(view, person);
        if (found.isEmpty()) {
            return page(view, person, null, null, List.of(Problem.of("input.privacy.whom").at("hvem")), visit);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("plan", view.plan().title());
        all.put("contributions", found.get().stored().stream().map(Privacies::stored).toList());
        found.get().also().forEach(kept -> all.put(kept.called(), kept.things()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("personopplysninger.json").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(all);
    }

    @PostMapping("/sletting")
    Object erase(
            @Working PlanView view, Person who, Visit visit, RedirectAttributes next,
            @RequestParam(name = "hvem", defaultValue = "") String person, @RequestParam(name = "tekst", defaultValue = "false") boolean words) {
        Optional<PersonsData> found = find(view, person);
        if (found.isEmpty()) {
            return page(view, person, null, null, List.of(Problem.of("input.privacy.whom").at("hvem")), visit);
        }
        privacy.erase(view, found.get(), words, who.author(view.region().id(), Through.TABLE));
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("input.privacy.erased", found.get().count())));
        return "redirect:" + address(view);
    }

    /** Empty where what was typed is neither an address nor a receipt. */
    private Optional<PersonsData> find(PlanView view, String typed) {
        return EmailAddress.of(typed).map(email -> privacy.of(view, email)).or(() -> Receipt.of(typed).map(receipt -> privacy.of(view, receipt)));
    }

    private static Map<String, Object> stored(PersonsData.Stored each) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("number", each.contribution().number());
        one.put("receipt", each.contribution().receipt().toString());
        one.put("received", each.contribution().received().toString());
        one.put("way", each.contribution().way().name());
        one.put("words", each.contribution().words());
        one.put("name", each.credit() == null ? null : each.credit().name());
        one.put("namePublic", each.credit() == null ? null : each.credit().isPublic());
        one.put("email", each.contact() == null ? null : each.contact().email().value());
        one.put("emailConfirmed", each.contact() == null ? null : each.contact().confirmed());
        one.put("keptUntil", each.contact() != null ? each.contact().keptUntil().toString() : each.credit() != null ? each.credit().keptUntil().toString() : null);
        one.put("files", each.files().stream().map(Attachment::name).toList());
        Map<String, Object> said = new LinkedHashMap<>();
        one.forEach((key, value) -> {
            if (value != null) {
                said.put(key, value);
            }
        });
        return said;
    }

    private Page page(PlanView view, String person, @Nullable PersonsData data, @Nullable String until, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        return new PrivacyPage(
                InputDesk.work(visit, view, w.get("input.privacy.title"), new Crumb(w.get("input.privacy.title"), address(view))),
                view,
                address(view),
                Field.text("frist", w.get("input.privacy.until")).of("date", "off").helped(w.get("input.privacy.until.help")).holding(until == null ? contributions.keptUntil(view.id()).toString() : until).with(problems),
                Field.text("hvem", w.get("input.privacy.who")).helped(w.get("input.privacy.who.help")).holding(person).with(problems),
                data != null,
                data == null ? List.of() : data.also().stream().map(kept -> w.get(kept.said(), kept.things().size())).toList(),
                data == null ? List.of() : data.stored().stream().map(each -> row(each, w)).toList(),
                problems);
    }

    private static PrivacyPage.Row row(PersonsData.Stored each, Words w) {
        LocalDate kept = each.contact() != null ? each.contact().keptUntil() : each.credit() != null ? each.credit().keptUntil() : null;
        return new PrivacyPage.Row(
                each.contribution().number(),
                Objects.requireNonNullElse(each.contribution().words(), w.get("input.erased")),
                each.credit() == null ? "" : each.credit().name(),
                each.contact() == null ? "" : each.contact().email().value(),
                each.files().size(),
                kept == null ? "" : InputDesk.day(kept, w));
    }

    private static String address(PlanView view) {
        return InputDesk.workspace(view) + "/personvern";
    }
}
