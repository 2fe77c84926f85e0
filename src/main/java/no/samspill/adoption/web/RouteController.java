package no.samspill.adoption.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Routing;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Life;
import no.samspill.people.OrganisationId;
import no.samspill.people.Person;
import no.samspill.people.Reforms;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.InWords;
import no.samspill.progress.ProgressPlans;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way of a plan through its bodies: which, in what order, and what makes it adopted. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/vedtak/vei")
class RouteController {
    private final Routes routes;
    private final ProgressPlans progress;
    private final Decisions decisions;
    private final Heirs heirs;
    private final Reforms reforms;
    private final Clock clock;

    RouteController(Routes routes, Decisions decisions, ProgressPlans progress, Heirs heirs, Reforms reforms, Clock clock) {
        this.decisions = decisions;
        this.reforms = reforms;
        this.heirs = heirs;
        this.routes = routes;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping
    Page show(@Working PlanView view, Visit visit) {
        RouteForm form = routes.find(view.id()).map(RouteForm::of).orElseGet(() -> RouteForm.usual(Routes.usual(view.region(), name -> visit.words().get("adoption.council.of", name))));
        return page(view, form, List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object lay(@Working PlanView view, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        RouteForm form = RouteForm.sent(sent).named(row -> called(row, view, visit.words()));
        if (!form.problems().isEmpty()) {
            return page(view, form, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return switch (routes.lay(view.id(), form.wantedRule(), form.note(), form.wanted(), form.revision(), who.author(view.region().id(), Through.TABLE))) {
            case Routing.Laid laid -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("adoption.route.laid")));
                yield "redirect:" + AdoptionAt.desk(view) + (sent.containsKey("more") ? "/vei" : "");
            }
            case Routing.Changed changed -> page(view, form, List.of(Problem.of("adoption.route.changed")), HttpStatus.CONFLICT, visit);
            case Routing.Decided(var step) -> page(view, form, List.of(Problem.of("adoption.route.decided", step.body().name())), HttpStatus.CONFLICT, visit);
            case Routing.Unadopts(int version) -> page(view, form, List.of(Problem.of("adoption.route.unadopts", String.valueOf(version))), HttpStatus.CONFLICT, visit);
            case Routing.Twice(var body) -> page(view, form, List.of(Problem.of("adoption.route.twice", body)), HttpStatus.UNPROCESSABLE_CONTENT, visit);
            case Routing.NobodyDecides nobody -> page(view, form, List.of(Problem.of("adoption.route.nobody")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
            case Routing.TooMany(int deciding) -> page(view, form, List.of(Problem.of("adoption.route.tooMany", deciding).at("enough")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        };
    }

    /** As its organisation's council is called; one of another kind is named by whoever puts it on the way. */
    private RouteForm.Row called(RouteForm.Row row, PlanView view, Words words) {
        Optional<Life> life = organisations(row).findFirst().flatMap(id -> reforms.lives(view.directory()).find(id));
        BodyKind kind = RouteForm.constant(BodyKind.class, row.kind(), BodyKind.OTHER);
        if (life.isEmpty() || kind == BodyKind.OTHER) {
            return row;
        }
        String name = life.get().name(LocalDate.now(clock)).orElseGet(life.get()::lastName);
        return switch (life.get().kind()) {
            case MUNICIPALITY -> kind == BodyKind.REGIONAL_COUNCIL ? row : row.called(kind, words.get(kind == BodyKind.EXECUTIVE ? "adoption.executive.of" : "adoption.council.of", name));
            case REGIONAL_COUNCIL -> kind == BodyKind.EXECUTIVE ? row : row.called(BodyKind.REGIONAL_COUNCIL, name);
            default -> row.called(BodyKind.OTHER, name);
        };
    }

    private Map<String, String> gone(PlanView view, Words words) {
        Map<String, String> gone = new LinkedHashMap<>();
        decisions.adoption(view.id()).ifPresent(adoption -> adoption.route().steps().forEach(step -> {
            String said = step.handedOn() ? heirs.said(adoption, step, view, words) : heirs.duty(adoption, step, view, words);
            if (said != null) {
                gone.put(step.id().toString(), said);
            }
        }));
        return gone;
    }

    private static Stream<OrganisationId> organisations(RouteForm.Row row) {
        return Typed.key(row.organisation()).map(OrganisationId::new).stream();
    }

    private Page page(PlanView view, RouteForm form, List<Problem> problems, HttpStatus status, Visit visit) {
        Map<String, String> organisations = new LinkedHashMap<>();
        organisations.put("", visit.words().get("adoption.route.choose"));
        view.region().all().forEach(each -> organisations.put(each.id().toString(), each.name()));
        // Who stands on the way, though they are no member any more.
        form.rows().stream().filter(row -> !row.organisation().isEmpty()).forEach(row -> organisations.putIfAbsent(row.organisation(), row.name()));
        // And who has taken over from them.
        form.rows().forEach(row -> organisations(row).forEach(id -> heirs.of(id, view).forEach(heir -> organisations.putIfAbsent(heir.id().toString(), heir.lastName()))));
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("", visit.words().get("adoption.route.step.none"));
        InWords said = new InWords(visit.words());
        progress.seen(view, LocalDate.now(clock)).ifPresent(outlook -> outlook.steps().forEach(sight -> steps.put(sight.step().id().toString(), sight.step().title() + ", " + said.when(sight.step()))));
        return new RoutePage(DecidingDesk.shell(visit, view, visit.words().get("adoption.route.title")), view, form.withOneMore(), gone(view, visit.words()), organisations, steps, problems, status.value());
    }
}
