package no.samspill.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.people.Person;
import no.samspill.people.Region;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.FactsTold;
import no.samspill.plan.Found;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan and its measures, as everybody may read them. */
@Controller
class PlanController {
    private static final Pattern EMPTY = Pattern.compile("=(&|$)");

    private final Plans plans;
    private final Journal journal;
    private final JournalTellers tellers;
    private final RegionPasts pasts;
    private final Clock clock;
    private final ObjectProvider<Origins> origins;
    private final HereNow here;
    private final ObjectProvider<Lighting> lighting;
    private final Versions versions;
    private final ObjectProvider<Adopted.Teller> adopted;
    private final ObjectProvider<Heard.Teller> heard;
    private final ObjectProvider<Counted.Counter> counted;

    PlanController(
            Plans plans, Versions versions, Journal journal, JournalTellers tellers, RegionPasts pasts, Clock clock, ObjectProvider<Origins> origins, HereNow here, ObjectProvider<Lighting> lighting, ObjectProvider<Adopted.Teller> adopted, ObjectProvider<Heard.Teller> heard, ObjectProvider<Counted.Counter> counted) {
        this.heard = heard;
        this.counted = counted;
        this.adopted = adopted;
        this.lighting = lighting;
        this.versions = versions;
        this.origins = origins;
        this.plans = plans;
        this.journal = journal;
        this.tellers = tellers;
        this.pasts = pasts;
        this.clock = clock;
        this.here = here;
    }

    @SameForAll(ofItsPlan = true)
    @GetMapping("/{region}/{plan}")
    Object plan(@Public PlanView found, Asked asked, Optional<Person> who, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Filters filters = asked.filters();
        // A form sends its empty fields, too; an address that people share has none of them.
        if (EMPTY.matcher(Objects.requireNonNullElse(request.getQueryString(), "")).find()) {
            String query = filters.query(asked.view());
            String bare = found.address() + (query.isEmpty() ? "" : "?" + query);
            if (request.getHeader("HX-Request") == null) {
                return "redirect:" + bare;
            }
            response.setHeader("HX-Push-Url", bare);
        }
        Found sought = filters.asked().isEmpty() ? null : plans.search(found.id(), filters.asked());
        var links = LivePlanLinks.of(found);
        String title = asked.view() == View.DOCUMENT ? found.plan().title() : visit.words().get("view." + asked.view() + ".title");
        var shell = Shell.of(visit, title, regionCrumb(found.region()), planCrumb(found, links));
        return scene(found, visit)
                .page(shell, asked.view(), links.keeping(filters), links.plan(), filters, sought)
                .in(time(found, visit))
                .workedAt(who.filter(person -> person.readsDrafts(found.region().id())).map(person -> "/arbeid" + links.plan() + "/tabell").orElse(null))
                .at(asked.view() == View.DOCUMENT ? here.of(found, visit.words()) : null)
                .since(adopted(found, visit.words()))
                .from(asked.view() == View.DOCUMENT ? counts(found, visit) : Map.of());
    }

    private @Nullable Adopted adopted(PlanView plan, Words words) {
        return adopted.stream().flatMap(room -> room.of(plan, words).stream()).findFirst().orElse(null);
    }

    private Map<ElementId, Origins.Count> counts(PlanView plan, Visit visit) {
        Map<ElementId, Origins.Count> counts = new HashMap<>();
        origins.orderedStream().forEach(room -> room.counts(plan, visit).forEach(counts::putIfAbsent));
        return counts;
    }

    @SameForAll(ofItsPlan = true)
    @GetMapping("/{region}/{plan}/tiltak/{number:[0-9]{1,6}}")
    Page measure(@Public PlanView found, @PathVariable int number, Optional<Person> who, Visit visit) {
        Element measure = found.measure(number).filter(row -> !row.blank()).orElseThrow(() -> gone(found, number));
        var links = LivePlanLinks.of(found);
        String name = found.called(measure, visit.words());
        Adopted holds = adopted(found, visit.words());
        var shell = Shell.of(
                holds != null && holds.rows().contains(measure.id())
                        ? visit.warned(List.of(new Message(Message.Tone.INFO, visit.words().get("adopted.measure"), holds.href(), visit.words().get("adopted.see"))))
                        : visit,
                name + ": " + measure.title(),
                regionCrumb(found.region()),
                planCrumb(found, links),
                new Crumb(name, links.measure(measure)));
        List<Entry> happened = journal.ofElement(measure.id().value());
        return scene(found, visit)
                .measures(links)
                .of(
                        shell,
                        links,
                        measure,
                        tellers.of(found, visit.words()).days(happened),
                        origins.orderedStream().flatMap(room -> room.of(found, measure.id(), happened, visit).stream()).toList())
                .since(holds)
                .heard(heard.orderedStream().flatMap(room -> room.of(found, measure.id(), visit.words()).stream()).findFirst().orElse(null), found.plan().find(measure.id()).map(Element::status).orElse(null))
                .written(tellers.of(found, visit.words()).statusOn(happened))
                .counting(counted.orderedStream().flatMap(room -> room.of(found, Stream.concat(Stream.of(measure), found.plan().above(measure.id()).stream()).map(Element::id).toList(), visit.words()).stream()).toList())
                .editedAt(who.filter(person -> person.edits(found.region().id())).map(person -> "/arbeid" + links.plan() + "/tabell?rad=" + measure.id()).orElse(null));
    }

    private static Refused gone(PlanView plan, int number) {
        return plan.removed().contains(number)
                ? new Refused(HttpStatus.GONE, Problem.of("measure.removed"))
                : Refused.unknown("measure.unknown", String.valueOf(number));
    }

    private @Nullable InTime time(PlanView found, Visit visit) {
        PlanVersion latest = versions.latest(found).orElse(null);
        String all = LivePlanLinks.of(found).plan() + "/versjon";
        return latest == null
                ? null
                : new InTime.Living(
                        visit.words().get("version.dated", String.valueOf(latest.number()), NorwegianDates.of(visit.words().language()).date(latest.dated())),
                        all + "/" + latest.number(), all);
    }

    /** Everything that a plan's pages are made of but the visitor; made once for all of them. */
    private Scene scene(PlanView found, Visit visit) {
        LocalDate today = found.day(LocalDate.now(clock));
        Words words = visit.words();
        PlanVersion latest = versions.latest(found).orElse(null);
        List<Lighting.Lit> lit = lighting.orderedStream().flatMap(room -> room.of(found, words).stream()).toList();
        return found.once(new Staged(words.language(), today, latest, lit, found.facts()), () -> {
            Edition edition = versions.edition(found, today, words);
            return new Scene(edition, Lights.of(found.region().name(), lit, edition.municipalities(), pasts.today(found.directory(), found.region(), words), pasts.notes(found, edition)));
        });
    }

    /** @param lit what the municipalities' councils have done with it, which changes while the plan stands still */
    private record Staged(Language language, LocalDate today, @Nullable PlanVersion latest, List<Lighting.Lit> lit, FactsTold facts) implements PlanView.Making<Scene> {}

    private static Crumb regionCrumb(Region region) {
        return new Crumb(region.name(), "/" + region.slug());
    }

    private static Crumb planCrumb(PlanView plan, LivePlanLinks links) {
        return new Crumb(plan.plan().title(), links.plan());
    }
}
