package no.samspill.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samspill.ledger.Book;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.News;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Revision;
import no.samspill.people.OrganisationId;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends each open page what others change in the book it shows, as long as the one who has it open may see it. */
@Component
public class Live {
    /** A proxy that keeps what it is sent until it has much of it would keep the news from everybody. */
    private static final String UNBUFFERED = "X-Accel-Buffering";

    private final Ledger ledger;
    private final News news;
    private final People people;
    private final Set<Viewer> open = ConcurrentHashMap.newKeySet();

    Live(Ledger ledger, News news, People people) {
        this.ledger = ledger;
        this.news = news;
        this.people = people;
    }

    /** What an open page is to be sent. */
    @FunctionalInterface
    public interface Lacks {

        /**
         * @param shown how far the page has come, as it said itself or was told last
         * @param revision that the book has come to
         * @return null where the page has all of it
         */
        @Nullable Lack since(long shown, long revision);
    }

    /** @param shown how far a page has come that has taken these words */
    public record Lack(long shown, String words) {}

    /** @param shown how far the open page has come, as {@link Lacks} counts it */
    public SseEmitter stream(PlanView view, Book book, Person who, long shown, Lacks lacks, HttpServletResponse response) {
        response.setHeader(UNBUFFERED, "no");
        response.setHeader("Cache-Control", "no-cache");
        OrganisationId owner = view.region().id();
        Reach reach = who.reach(owner);
        Viewer viewer = new Viewer(shown, lacks, () -> people.find(who.id()).filter(person -> person.readsDrafts(owner) && person.reach(owner).equals(reach)).isPresent());
        open.add(viewer);
        Thread.ofVirtual().name("viewer").start(() -> {
            try (News.Watch watch = news.watch(book, viewer::hear)) {
                // What came between the page and this watch.
                viewer.hear(ledger.find(book).map(Revision::number).orElse(0L));
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
