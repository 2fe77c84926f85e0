package no.samspill.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import no.samspill.frame.Page;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has been done at a desk, how its book stood then, the way back; and what others do there, told as it happens. */
abstract class DeskHistory {
    private final Histories histories;
    private final DeskNews news;

    DeskHistory(Histories histories, DeskNews news) {
        this.histories = histories;
        this.news = news;
    }

    abstract Desk desk(PlanView view, Words words);

    @GetMapping("/historikk")
    Page show(@Working PlanView view, @RequestParam("for") @Nullable Long before, Person who, Visit visit) {
        return histories.page(desk(view, visit.words()), who, visit, before, List.of(), 200);
    }

    @GetMapping("/historikk/{entry:[0-9]{1,18}}")
    Page past(@Working PlanView view, @PathVariable long entry, Visit visit) {
        return histories.past(desk(view, visit.words()), entry, visit);
    }

    @PostMapping("/historikk/{batch}/tilbake")
    Object undo(@Working PlanView view, @PathVariable UUID batch, Person who, Visit visit, RedirectAttributes next) {
        return histories.undo(desk(view, visit.words()), batch, who, visit, next);
    }

    /** @param since the last entry of the journal that the open page knows of */
    @GetMapping(path = "/strom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@Working PlanView view, @RequestParam(name = "siden", defaultValue = "0") long since, Person who, Visit visit, HttpServletResponse response) {
        return news.stream(view, now -> desk(now, visit.words()), since, who, visit.words(), response);
    }
}
