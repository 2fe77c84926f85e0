package no.samspill.followup.content.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Holder;
import no.samspill.followup.content.Contents;
import no.samspill.followup.content.Fault;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.web.Working;
import no.samspill.wording.Severity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What is to be mended in a plan's content: each with the press that mends it, or that says that it is right as it is. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/innhold")
class ContentsController {
    /** Signs of what is written that are shown. */
    private static final int EXCERPT = 160;

    private final Contents contents;
    private final FollowUps followUps;

    ContentsController(Contents contents, FollowUps followUps) {
        this.contents = contents;
        this.followUps = followUps;
    }

    @GetMapping
    Page show(@Working PlanView view, Visit visit) {
        Words w = visit.words();
        Contents.Health health = contents.health(view);
        Map<Fault.Kind, List<Fault>> kinds = health.open().stream().collect(Collectors.groupingBy(Fault::kind));
        List<ContentsPage.Group> groups = Arrays.stream(Fault.Kind.values()).filter(kinds::containsKey)
                .map(kind -> {
                    List<Fault> all = kinds.getOrDefault(kind, List.of());
                    return new ContentsPage.Group(w.get("contents." + kind, all.size()), w.get("contents.why." + kind), all.stream().map(fault -> one(view, fault, w)).toList());
                }).toList();
        int open = health.open().size();
        String number = w.number(open);
        String finding = open == 0 ? w.get("contents.none") : w.get("contents.finding", number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1), open);
        int cells = (int) view.questions().stream().filter(question -> question.doubt().severity() != Severity.NOTE).count();
        Shell shell = Shell.of(visit, finding, new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(w.get("contents.crumb"), "/arbeid" + view.address() + "/innhold"));
        return new ContentsPage(shell, view, finding, w.get(open == 0 ? "contents.none.lead" : "contents.lead"), groups, health.settled().stream().map(fault -> one(view, fault, w)).toList(), cells, TableAt.of(view));
    }

    @PostMapping
    String settle(
            @Working PlanView view, @RequestParam(name = "what", defaultValue = "") String what, @RequestParam(name = "key", defaultValue = "") String key, @RequestParam(name = "print", defaultValue = "") String print, Person who, Visit visit,
            RedirectAttributes next) {
        boolean done = true;
        if (what.equals("reopen")) {
            contents.reopen(view, Typed.words(key));
        } else {
            done = contents.settle(view, Typed.words(key), Typed.words(print), who.author(view.region().id(), Through.TABLE));
        }
        String said = what.equals("reopen") ? "contents.reopened" : done ? "contents.is-settled" : "contents.changed";
        next.addFlashAttribute(Message.FLASH, new Message(done ? Message.Tone.SUCCESS : Message.Tone.WARNING, visit.words().get(said)));
        return "redirect:/arbeid" + view.address() + "/innhold";
    }

    private ContentsPage.One one(PlanView view, Fault fault, Words w) {
        Element row = fault.row();
        String words = fault.kind() == Fault.Kind.FILLER || fault.kind() == Fault.Kind.CONTRADICTS || fault.kind() == Fault.Kind.NAME_CHANGED ? excerpt(fault.words().lines().findFirst().orElse("").replaceAll("<[^>]*>", " ").strip()) : null;
        String field = fault.field() == null ? "" : fault.field().called(w);
        String said = switch (fault.kind()) {
            case NAME_CHANGED -> w.get("contents.said.NAME_CHANGED", fault.said(), String.join(", ", view.region().heirs().getOrDefault(fault.said(), List.of())));
            case CONTRADICTS -> w.get("contents.said.CONTRADICTS", fault.said(), row == null ? "" : view.words(row.id(), Field.SCHEDULE).orElse(""));
            case FILLER -> w.get("contents.said.FILLER", field, fault.said());
            case CONTACT_LEFT -> w.get("contents.said.CONTACT_LEFT", holder(view, fault).map(Holder::name).orElse(""));
            default -> w.get("contents.said." + fault.kind());
        };
        return new ContentsPage.One(
                row == null ? "" : view.labels().findFull(row.id()).orElse(""), row == null ? view.plan().title() : row.title(), said, words, w.get("contents.press." + fault.kind()), href(view, fault), fault.key(), fault.print());
    }

    private Optional<Holder> holder(PlanView view, Fault fault) {
        return followUps.now(view).holders().stream().filter(holder -> holder.key().equals(fault.said())).findFirst();
    }

    /** Where it is mended. */
    private static String href(PlanView view, Fault fault) {
        Element row = fault.row();
        if (row == null) {
            return "/arbeid" + view.address() + "/om";
        }
        return switch (fault.kind()) {
            case CONTACT_LEFT -> UriComponentsBuilder.fromPath("/arbeid" + view.address() + "/status/" + row.number()).queryParam("hvem", "{hvem}").encode().buildAndExpand(fault.said()).toUriString();
            case UNREPORTED -> "/arbeid" + view.address() + "/status";
            default -> TableAt.of(view) + "?rad=" + row.id();
        };
    }

    private static String excerpt(String words) {
        return words.length() <= EXCERPT ? words : words.substring(0, words.offsetByCodePoints(0, Math.min(EXCERPT - 20, words.codePointCount(0, words.length())))) + "…";
    }
}
