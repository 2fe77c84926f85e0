package no.samspill.input.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.ContributionId;
import no.samspill.input.Contributions;
import no.samspill.input.Showing;
import no.samspill.input.Sought;
import no.samspill.input.Triage;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
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
    private static final Map<String, Sought.Kind> KINDS = kinds();
    private static final UUID NO_AREAS = new UUID(0, 0);

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
        Sought sought = new Sought(KINDS.getOrDefault(kind, Sought.Kind.ALL), about(area), asked.strip());
        int count = contributions.count(view.id(), sought);
        int last = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int at = Math.clamp(number(page), 1, last);
        List<Contribution> found = contributions.found(view.id(), sought, (at - 1) * ON_A_PAGE, ON_A_PAGE);
        Collected around = contributions.around(found);
        Map<UUID, String> meetings = desk.meetings(view);
        Telling telling = desk.telling(view, w);
        return new InboxPage(
                InputDesk.work(visit, view, w.get("input.inbox.title")),
                view,
                InputDesk.workspace(view),
                contributions.counts(view.id()),
                KINDS.keySet().stream().map(each -> new Choice(each, w.get("input.inbox." + each), each.equals(kind))).toList(),
                areas(view, area, w),
                asked,
                count,
                found.stream().map(each -> row(each, view, telling.of(around, each), meetings, w)).toList(),
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

    private static Map<String, Sought.Kind> kinds() {
        Map<String, Sought.Kind> kinds = new LinkedHashMap<>();
        kinds.put("alle", Sought.Kind.ALL);
        kinds.put("uleste", Sought.Kind.UNREAD);
        kinds.put("apne", Sought.Kind.OPEN);
        kinds.put("skjulte", Sought.Kind.HIDDEN);
        return kinds;
    }

    private static Sought.About about(String area) {
        return area.isEmpty() ? new Sought.Anything() : area.equals("ingen") ? new Sought.NoArea() : new Sought.Area(new ElementId(Typed.key(area).orElse(NO_AREAS)));
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
