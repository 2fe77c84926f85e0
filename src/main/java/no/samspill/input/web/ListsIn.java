package no.samspill.input.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Contributions;
import no.samspill.input.Line;
import no.samspill.input.ListId;
import no.samspill.input.Listing;
import no.samspill.input.Lists;
import no.samspill.input.Taking;
import no.samspill.input.WaitingList;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.worksheet.book.Limits;
import no.samspill.worksheet.book.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many contributions at once: pasted or from a sheet, looked at, then taken in. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/innspill/liste")
class ListsIn {
    private static final int SHOWN = 200;

    private final InputDesk desk;
    private final Lists lists;

    ListsIn(InputDesk desk, Lists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    Page blank(@Working PlanView view, Visit visit) {
        return page(view, "", "", List.of(), visit);
    }

    @PostMapping
    Object send(
            @Working PlanView view, Person who, Visit visit,
            @RequestParam(name = "tekst", defaultValue = "") String text, @RequestParam(name = "mote", defaultValue = "") String meeting, @RequestParam("fil") @Nullable MultipartFile file)
            throws IOException {
        UUID said = desk.meetings(view).keySet().stream().filter(id -> id.toString().equals(meeting)).findFirst().orElse(null);
        boolean pasted = file == null || file.isEmpty();
        Listing listing = file == null || file.isEmpty()
                ? lists.pasted(view, who.id().value(), visit.words().get("input.list.pasted"), text, said)
                : lists.file(view, who.id().value(), Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getInputStream().readNBytes((int) Limits.DEFAULT.fileBytes() + 1), said);
        String field = pasted ? "tekst" : "fil";
        return switch (listing) {
            case Listing.Kept(var id) -> "redirect:" + address(view) + "/" + id;
            case Listing.Empty empty -> page(view, text, meeting, List.of(Problem.of("input.list.empty").at(field)), visit);
            case Listing.TooMany(var lines, var most) -> page(view, text, meeting, List.of(Problem.of("input.list.many", lines, most).at(field)), visit);
            case Listing.Unread(Unreadable why) -> page(view, text, meeting, List.of(Problem.of(why.key(), why.arguments().toArray()).at(field)), visit);
        };
    }

    @GetMapping("/{id}")
    Page look(@Working PlanView view, @PathVariable ListId id, Visit visit) {
        WaitingList list = find(view, id);
        Words w = visit.words();
        String address = address(view) + "/" + list.id();
        Map<UUID, String> meetings = desk.meetings(view);
        return new ListPreviewPage(
                InputDesk.work(visit, view, w.get("input.preview.title", list.fit().size()), new Crumb(w.get("input.list.title"), address(view)), new Crumb(list.name(), address)),
                view,
                address,
                list.name(),
                list.meeting() == null ? null : meetings.get(list.meeting()),
                list.fit().size(),
                list.unfit().stream().limit(50).map(String::valueOf).collect(Collectors.joining(", ")),
                IntStream.range(0, Math.min(SHOWN, list.lines().size())).mapToObj(at -> row(view, list, at)).toList(),
                Math.max(0, list.lines().size() - SHOWN));
    }

    @PostMapping("/{id}")
    String settle(
            @Working PlanView view, @PathVariable ListId id, Person who, Visit visit, RedirectAttributes next,
            @RequestParam(name = "handling", defaultValue = "") String action, @RequestParam(name = "vis", defaultValue = "false") boolean show) {
        WaitingList list = find(view, id);
        if (!action.equals("legg-inn")) {
            lists.discard(list.id());
            return "redirect:" + address(view);
        }
        List<Taking> taken = lists.takeIn(view, list, show, who.author(view.region().id(), Through.TABLE));
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("input.preview.done", taken.size())));
        return "redirect:" + InputDesk.workspace(view);
    }

    private WaitingList find(PlanView view, ListId id) {
        return lists.find(view, id).orElseThrow(() -> Refused.unknown("input.preview.gone"));
    }

    private static ListPreviewPage.Row row(PlanView view, WaitingList list, int at) {
        Line line = list.lines().get(at);
        Optional<String> area = Lists.area(view, line).flatMap(view.plan()::find).map(Element::title);
        return new ListPreviewPage.Row(at + 1, line.words(), area.orElse(null), line.area(), line.sender(), line.circle(), !list.unfit().contains(at + 1));
    }

    private Page page(PlanView view, String text, String meeting, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        List<Choice> meetings = new ArrayList<>(List.of(new Choice("", w.get("input.list.noMeeting"), meeting.isEmpty())));
        desk.meetings(view).forEach((id, title) -> meetings.add(new Choice(id.toString(), title, id.toString().equals(meeting))));
        return new ListPage(
                InputDesk.work(visit, view, w.get("input.list.title"), new Crumb(w.get("input.list.title"), address(view))),
                view,
                address(view),
                Field.text("tekst", w.get("input.list.text")).optional().helped(w.get("input.list.text.help")).holding(text).with(problems),
                Field.text("fil", w.get("input.list.file")).of("file", "off").optional().helped(w.get("input.list.file.help")).with(problems),
                meetings,
                Contributions.MOST,
                problems);
    }

    private static String address(PlanView view) {
        return InputDesk.workspace(view) + "/liste";
    }
}
