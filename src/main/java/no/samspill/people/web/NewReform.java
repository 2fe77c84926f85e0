package no.samspill.people.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samspill.people.OrganisationId;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Impossible;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Person;
import no.samspill.people.Reforms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering something that happened to an organisation. */
@Controller
@RequestMapping("/styring/organisasjoner/{id}/{kind}")
class NewReform {
    private final Reforms reforms;

    NewReform(Reforms reforms) {
        this.reforms = reforms;
    }

    @GetMapping
    Page blank(Visit visit, @PathVariable OrganisationId id, @PathVariable String kind) {
        Lives lives = reforms.lives();
        Life life = OneOrganisation.get(lives, id);
        return page(visit, life, kind(kind, life), lives, ReformForm.blank(), List.of());
    }

    @PostMapping
    Object enter(Visit visit, Person who, @PathVariable OrganisationId id, @PathVariable String kind, @ModelAttribute ReformForm form, RedirectAttributes next) {
        Lives lives = reforms.lives();
        Life life = OneOrganisation.get(lives, id);
        ReformKind wanted = kind(kind, life);
        List<Problem> problems = form.problems(wanted);
        Map<String, String> others = others(life, wanted, lives);
        if (!others.keySet().containsAll(form.others())) {
            problems.add(Problem.of("reform.other.missing").at("others"));
        }
        if (problems.isEmpty()) {
            Optional<Impossible> impossible = reforms.enter(form.reform(wanted, life.id()), who.author(Through.TABLE).because(form.source().isEmpty() ? null : form.source()));
            if (impossible.isEmpty()) {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("reform.done", life.lastName())));
                return "redirect:" + OneOrganisation.address(life.id());
            }
            problems = List.of(problem(impossible.get(), visit.words()));
        }
        return page(visit, life, wanted, lives, form, problems);
    }

    private static ReformKind kind(String address, Life life) {
        return ReformKind.find(address).filter(ReformKind.of(life)::contains).orElseThrow(() -> Refused.unknown("organisation.unknown"));
    }

    static Problem problem(Impossible impossible, Words words) {
        String day = impossible.day() == null ? "" : NorwegianDates.of(words.language()).date(impossible.day());
        String field = switch (impossible.why()) {
            case SAME_NAME -> "name";
            case SAME_NUMBER, NUMBER_IN_USE, NO_NUMBERS -> "number";
            case OTHER_KIND, TOO_FEW, CYCLE, MEMBER_ALREADY, NO_MEMBER, NO_COUNCIL -> "others";
            case ENDED, NOT_BEGUN, LATER, BEFORE_THE_END -> "on";
        };
        return Problem.of("impossible." + impossible.why(), impossible.who(), day).at(field);
    }

    private static Page page(Visit visit, Life life, ReformKind kind, Lives lives, ReformForm form, List<Problem> problems) {
        String address = OneOrganisation.address(life.id()) + "/" + kind.address();
        String title = visit.words().get("reform." + kind + ".title") + ": " + life.lastName();
        return new ReformPage(Administration.shellOf(visit, title, address), address, kind.name(), form, others(life, kind, lives), problems);
    }

    /** Those that can be named beside it: id to name, with the number it had last. */
    private static Map<String, String> others(Life life, ReformKind kind, Lives lives) {
        Map<String, String> others = new LinkedHashMap<>();
        if (kind.one() || kind.some()) {
            OrganisationKind wanted = kind.one() ? OrganisationKind.MUNICIPALITY : life.kind();
            lives.all().stream()
                    .filter(other -> other.kind() == wanted && !other.id().equals(life.id()))
                    .sorted(Comparator.comparing(Life::lastName, Collator.getInstance(Locale.of("nb"))))
                    .forEach(other -> others.put(other.id().toString(), other.numbers().isEmpty() ? other.lastName() : other.lastName() + " (" + other.numbers().getLast().number() + ")"));
        }
        return others;
    }
}
