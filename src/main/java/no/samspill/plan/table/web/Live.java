package no.samspill.plan.table.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samspill.frame.Visit;
import no.samspill.ledger.News;
import no.samspill.ledger.Reach;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.Region;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.Sheets;
import no.samspill.plan.web.Working;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Sends each open table what others change, as long as the one who has it open may see it. */
@Controller
class Live {
    /** A proxy that keeps what it is sent until it has much of it would keep the news from everybody. */
    private static final String UNBUFFERED = "X-Accel-Buffering";

    private final Sheets sheets;
    private final News news;
    private final People people;
    private final JsonMapper json;
    private final Set<Viewer> open = ConcurrentHashMap.newKeySet();

    Live(Sheets sheets, News news, People people, JsonMapper json) {
        this.sheets = sheets;
        this.news = news;
        this.people = people;
        this.json = json;
    }

    /** @param since the revision that the open table shows */
    @GetMapping(path = "/arbeid/{region}/{plan}/tabell/strom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @Working PlanView view, @RequestParam("siden") long since, Person who, Visit visit, HttpServletResponse response) {
        response.setHeader(UNBUFFERED, "no");
        response.setHeader("Cache-Control", "no-cache");
        Region owner = view.region();
        Reach reach = who.reach(owner.id());
        var reader = new Sheets.Reader(view.id(), visit.words().language(), reach);
        Viewer viewer = new Viewer(
                sheets, reader, since, json, () -> people.find(who.id()).filter(person -> person.readsDrafts(owner.id()) && person.reach(owner.id()).equals(reach)).isPresent());
        open.add(viewer);
        Thread.ofVirtual().name("table-viewer").start(() -> {
            try (News.Watch watch = news.watch(view.book(), viewer::hear)) {
                // What came between the page and this watch.
                viewer.hear(sheets.now(reader).revision());
                viewer.keepTelling();
            } finally {
                open.remove(viewer);
            }
        });
        return viewer.emitter();
    }

    /** Otherwise the server would wait for them to go home. */
    @EventListener(ContextClosedEvent.class)
    void letGo() {
        open.forEach(Viewer::end);
    }
}
