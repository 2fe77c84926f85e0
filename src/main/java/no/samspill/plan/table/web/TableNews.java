package no.samspill.plan.table.web;

import jakarta.servlet.http.HttpServletResponse;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.Sheet;
import no.samspill.plan.table.Sheets;
import no.samspill.plan.web.Live;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Tells open tables what others change, in rows as they look. */
@Controller
class TableNews {
    private final Sheets sheets;
    private final Live live;
    private final JsonMapper json;

    TableNews(Sheets sheets, Live live, JsonMapper json) {
        this.sheets = sheets;
        this.live = live;
        this.json = json;
    }

    /** @param since the revision that the open table shows */
    @GetMapping(path = "/arbeid/{region}/{plan}/tabell/strom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@Working PlanView view, @RequestParam("siden") long since, Person who, Visit visit, HttpServletResponse response) {
        var reader = new Sheets.Reader(view.id(), visit.words().language(), who.reach(view.region().id()));
        return live.stream(view, view.book(), who, since, (shown, revision) -> lack(reader, shown, revision), response);
    }

    private Live.@Nullable Lack lack(Sheets.Reader reader, long shown, long revision) {
        if (revision <= shown) {
            return null;
        }
        Sheet now = sheets.from(reader, revision);
        @Nullable Sheet before = sheets.find(reader, shown);
        return new Live.Lack(now.revision(), now.since(before, lacks -> json.writeValueAsString(lacks)));
    }
}
