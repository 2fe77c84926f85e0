package no.samspill.input.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Visit;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.ContributionId;
import no.samspill.input.Contributions;
import no.samspill.input.Showing;
import no.samspill.input.Triage;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The list that the secretariat sorts from. What is asked for stays in the address. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/innspill")
class Inbox {
    private static final int ON_A_PAGE = 50;
    private static final List<String> KINDS = List.of("alle", "uleste", "apne", "skjulte");

    private final InputDesk desk;
    private final Contributions contributions;
    private final Triage triage;

    Inbox(InputDesk desk, Contributions contributions, Triage triage) {
        this.desk = desk;
        this.contributions = contributions;
        this.triage = triage;
    }

    @GetMapping
    Page show(
            @Working PlanView view,
            @RequestParam(name = "vis", defaultValue = "alle") String kind,
            @RequestParam(name = "omrade", defaultValue = "") String area,
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "side", defaultValue = "1") String page,
            Visit visit) {
        Words w = visit.words();
        Collected all = contributions.all(view.id());
        List<Contribution> found = all.newestFirst().stream().filter(of(kind, all)).filter(about(area)).filter(saying(asked)).toList();
        int last = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int at = Math.clamp(number(page), 1, last);
        Map<UUID, String> meetings = desk.meetings(view);
        Telling telling = desk.telling(view, w);
        return new InboxPage(
                InputDesk.work(visit, view, w.get("input.inbox.title")),
                view,
                InputDesk.workspace(view),
                contributions.counts(view.id()),
                KINDS.stream().map(each -> new Choice(each, w.get("input.inbox." + each), each.equals(kind))).toList(),
                areas(view, area, w),
                asked,
                found.size(),
                found.stream().skip((at - 1L) * ON_A_PAGE).limit(ON_A_PAGE).map(each -> row(each, view, telling.of(all, each), meetings, w)).toList(),
                at > 1 ? address(view, kind, area, asked, at - 1) : null,
                at < last ? address(view, kind, area, asked, at + 1) : null);
    }

    /** What is done with several at once: letting everybody read them. */
    @PostMapping
    String show(@Working PlanView view, @RequestParam(name = "valgt", required = false) List<UUID> chosen, Person who, Visit visit, RedirectAttributes next) {
        List<ContributionId> ids = Stream.ofNullable(chosen).flatMap(List::stream).map(ContributionId::new).filter(id -> contributions.find(view.id(), id).isPresent()).toList();
        triage.show(view, ids, who.author(view.region().id(), Through.TABLE));
        next.addFlashAttribute(
                Message.FLASH,
                ids.isEmpty()
                        ? new Message(Message.Tone.WARNING, visit.words().get("input.inbox.nobody"))
                        : new Message(Message.Tone.SUCCESS, visit.words().get("input.inbox.shown", ids.size())));
        return "redirect:" + InputDesk.workspace(view);
    }

    private static InboxPage.Row row(Contribution each, PlanView view, Told told, Map<UUID, String> meetings, Words w) {
        String area = each.area() == null ? "" : view.plan().find(each.area()).map(found -> found.title()).orElse("");
        return new InboxPage.Row(
                each.id().toString(), each.number(), Objects.requireNonNullElse(each.words(), w.get("input.erased")), each.theme() == null ? area : area.isEmpty() ? each.theme() : area + ", " + each.theme(),
                InputDesk.from(each, meetings, w), told.state(), told.sentence(), each.everybodysToRead(), each.showing() == Showing.HIDDEN, each.mayShow());
    }

    private static List<Choice> areas(PlanView view, String chosen, Words w) {
        List<Choice> areas = new ArrayList<>(List.of(new Choice("", w.get("filter.all"), chosen.isEmpty()), new Choice("ingen", w.get("input.area.none"), chosen.equals("ingen"))));
        InputDesk.areas(view).forEach((id, title) -> areas.add(new Choice(id, title, id.equals(chosen))));
        return areas;
    }

    private static Predicate<Contribution> of(String kind, Collected all) {
        return switch (kind) {
            case "uleste" -> each -> each.read() == null;
            case "apne" -> each -> all.fate(each).open();
            case "skjulte" -> each -> each.showing() == Showing.HIDDEN;
            default -> each -> true;
        };
    }

    private static Predicate<Contribution> about(String area) {
        return each -> area.isEmpty() || (area.equals("ingen") ? each.area() == null : each.area() != null && each.area().toString().equals(area));
    }

    private static Predicate<Contribution> saying(String asked) {
        String lower = asked.strip().toLowerCase(Locale.ROOT);
        return each -> lower.isEmpty()
                || String.valueOf(each.number()).equals(lower)
                || Stream.of(each.words(), each.theme(), each.circle()).filter(Objects::nonNull).anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(lower));
    }

    private static String address(PlanView view, String kind, String area, String asked, int page) {
        return UriComponentsBuilder.fromPath(InputDesk.workspace(view))
                .queryParam("vis", kind)
                .queryParam("omrade", area)
                .queryParam("q", "{asked}")
                .queryParam("side", page)
                .encode()
                .buildAndExpand(asked)
                .toUriString();
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
