package no.samspill.help.web;

import java.util.Arrays;
import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.help.Job;
import no.samspill.help.Telling;
import no.samspill.help.Topic;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What one can get help with, and each of it. */
@Controller
class HelpController {
    static final String ADDRESS = "/hjelp";

    @SameForAll
    @GetMapping(ADDRESS)
    Page contents(Visit visit) {
        Words w = visit.words();
        List<HelpContentsPage.Part> parts = Arrays.stream(Job.values()).map(job -> new HelpContentsPage.Part(w.get("help.job." + job), links(job, w))).toList();
        return new HelpContentsPage(Shell.of(visit, w.get("help.title"), new Crumb(w.get("brand"), "/"), new Crumb(w.get("help.title"), ADDRESS)), parts);
    }

    @SameForAll
    @GetMapping(ADDRESS + "/{topic}")
    Page topic(@PathVariable String topic, Visit visit) {
        Topic found = Topic.of(topic).orElseThrow(() -> Refused.unknown("help.unknown").leading(ADDRESS, "help.contents"));
        Words w = visit.words();
        String title = w.get(found.key("title"));
        return new HelpPage(
                Shell.of(visit, title, new Crumb(w.get("brand"), "/"), new Crumb(w.get("help.title"), ADDRESS), new Crumb(title, found.address())),
                w.get(found.key("lead")),
                w.get(found.key("steps")).lines().map(step -> Telling.of(step, w)).toList(),
                w.has(found.key("note")) ? Telling.of(w.get(found.key("note")), w) : null,
                picture(found, visit),
                beside(found, w));
    }

    private static HelpPage.@Nullable Picture picture(Topic topic, Visit visit) {
        return topic.pictured() ? new HelpPage.Picture(visit.links().asset(topic.picture()), visit.words().get(topic.key("alt"))) : null;
    }

    /** What those who do this job are likely to ask next. */
    private static List<Crumb> beside(Topic topic, Words w) {
        return Arrays.stream(Job.values()).filter(job -> job.topics().contains(topic)).findFirst().stream()
                .flatMap(job -> links(job, w).stream()).filter(link -> !link.href().equals(topic.address())).toList();
    }

    private static List<Crumb> links(Job job, Words w) {
        return job.topics().stream().map(topic -> new Crumb(w.get(topic.key("title")), topic.address())).toList();
    }
}
