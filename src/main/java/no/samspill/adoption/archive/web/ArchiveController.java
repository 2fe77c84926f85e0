package no.samspill.adoption.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decision;
import no.samspill.adoption.DecisionPaper;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.archive.ArchivePackage;
import no.samspill.adoption.archive.Case;
import no.samspill.adoption.archive.Cases;
import no.samspill.adoption.archive.Scope;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.statement.Seal;
import no.samspill.hearing.statement.Seals;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementFile;
import no.samspill.hearing.statement.StatementId;
import no.samspill.hearing.statement.Statements;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case on its way to the archive: what goes in, what is exempt from public disclosure, and the package. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/arkiv")
class ArchiveController {
    /** A thousand statements are a thousand papers to set: one package is made at a time, and others are asked to come again. */
    private final Semaphore turn = new Semaphore(1);

    private final Cases cases;
    private final Hearings hearings;
    private final Statements statements;
    private final Seals seals;
    private final Decisions decisions;

    ArchiveController(Cases cases, Hearings hearings, Statements statements, Seals seals, Decisions decisions) {
        this.cases = cases;
        this.hearings = hearings;
        this.statements = statements;
        this.seals = seals;
        this.decisions = decisions;
    }

    @GetMapping
    Page show(@Working PlanView view, Visit visit) {
        return page(view, ArchivePage.Typed.NOTHING, List.of(), HttpStatus.OK, visit);
    }

    /** Written as it is made: no package is ever whole in memory. What breaks off lacks its list of sums. */
    @GetMapping("/{scope:alt|offentlig}.zip")
    void pack(@Working PlanView view, @PathVariable String scope, HttpServletResponse response) throws IOException {
        Scope wanted = scope.equals("alt") ? Scope.WHOLE : Scope.PUBLIC;
        if (wanted == Scope.PUBLIC && !view.header().visible()) {
            throw Refused.unknown("archive.public.draft");
        }
        if (!turn.tryAcquire()) {
            throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, Problem.of("archive.busy")).with("Retry-After", "30");
        }
        try {
            Case one = cases.of(view, wanted);
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + view.slug() + "-arkiv-" + scope + ".zip\"");
            response.setHeader("Cache-Control", "no-store");
            ArchivePackage.write(one, Words.of(view.plan().language()).get("archive.readme." + wanted), response.getOutputStream());
        } finally {
            turn.release();
        }
    }

    /** Exempts a decision's paper, or its own words, from public disclosure, by a ground in law. */
    @PostMapping("/skjerming")
    Object seal(
            @Working PlanView view, @RequestParam(name = "papir", defaultValue = "") String paper, @RequestParam(name = "hjemmel", defaultValue = "") String ground, Person who, Visit visit, RedirectAttributes next) {
        List<Problem> problems = new ArrayList<>();
        if (named(paper).isEmpty()) {
            problems.add(Problem.of("archive.seal.paper.missing").at("papir"));
        }
        if (!Seal.fits(ground)) {
            problems.add(Problem.of("statement.seal.ground.closed").at("hjemmel"));
        }
        if (!problems.isEmpty()) {
            return page(view, new ArchivePage.Typed(paper, ground), problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return decisions.seal(view.id(), named(paper).orElseThrow(), ground.strip(), who.author(view.region().id(), Through.TABLE))
                ? done(view, "archive.seal.done", visit, next)
                : page(view, ArchivePage.Typed.NOTHING, List.of(Problem.of("statement.seal.closed")), HttpStatus.CONFLICT, visit);
    }

    @PostMapping("/skjerming/slutt")
    Object lift(@Working PlanView view, @RequestParam(name = "papir", defaultValue = "") String paper, Person who, Visit visit, RedirectAttributes next) {
        return named(paper).filter(found -> decisions.lift(view.id(), found, who.author(view.region().id(), Through.TABLE))).isPresent()
                ? done(view, "archive.seal.lifted", visit, next)
                : page(view, ArchivePage.Typed.NOTHING, List.of(Problem.of("statement.seal.closed")), HttpStatus.CONFLICT, visit);
    }

    private static Optional<UUID> named(String paper) {
        try {
            return Optional.of(UUID.fromString(paper));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String done(PlanView view, String key, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:/arbeid" + view.address() + "/arkiv";
    }

    private Page page(PlanView view, ArchivePage.Typed typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        Case one = cases.of(view, Scope.WHOLE);
        List<DecisionPaper> all = decisions.everyPaper(view.id());
        Optional<Adoption> adoption = decisions.adoption(view.id());
        Map<UUID, String> bodies = adoption.map(ArchiveController::bodies).orElse(Map.of());
        Map<String, String> papers = new LinkedHashMap<>();
        papers.put("", w.get("adopted.form.choose"));
        List<ArchivePage.Sealed> sealed = new ArrayList<>(sealedStatements(view, w));
        adoption.stream().flatMap(each -> each.decisions().stream()).filter(each -> each.words() != null || each.sealed() != null).forEach(each -> {
            String called = w.get("archive.seal.words", bodies.getOrDefault(each.id().value(), ""), String.valueOf(each.number()));
            if (each.sealed() == null) {
                papers.put(each.id().toString(), called);
            } else {
                sealed.add(new ArchivePage.Sealed(called, each.sealed(), null, each.id().toString()));
            }
        });
        all.forEach(paper -> {
            String called = bodies.getOrDefault(paper.decision().value(), "") + ": " + paper.name();
            if (paper.sealed() == null) {
                papers.put(paper.id().toString(), called);
            } else {
                sealed.add(new ArchivePage.Sealed(called, paper.sealed(), null, paper.id().toString()));
            }
        });
        String title = w.get("archive.title");
        return new ArchivePage(
                Shell.of(visit, title, new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(w.get("archive.crumb"), "/arbeid" + view.address() + "/arkiv")),
                view, goesIn(one, w), lacks(view, w), sealed, papers, typed, view.header().visible(), problems, status.value());
    }

    private static Map<UUID, String> bodies(Adoption adoption) {
        return adoption.decisions().stream().collect(Collectors.toMap(decision -> decision.id().value(), (Decision decision) -> adoption.route().find(decision.step()).orElseThrow().body().name()));
    }

    private static List<String> goesIn(Case one, Words w) {
        Map<Case.Kind, Long> counts = one.items().stream().collect(Collectors.groupingBy(Case.Item::kind, Collectors.counting()));
        long enclosed = one.items().stream().filter(item -> item.kind() == Case.Kind.STATEMENT).mapToLong(item -> Math.max(0, item.files().size() - 1)).sum();
        long erased = one.items().stream().filter(item -> item.kind() == Case.Kind.STATEMENT && item.files().isEmpty()).count();
        long minutes = one.items().stream().filter(item -> item.kind() == Case.Kind.DECISION).mapToLong(item -> item.files().size() - 1).sum();
        return List.of(
                w.get("archive.in.versions", counts.getOrDefault(Case.Kind.VERSION, 0L)),
                w.get("archive.in.statements", counts.getOrDefault(Case.Kind.STATEMENT, 0L)) + w.get("archive.in.files", enclosed) + w.get("archive.in.erased", erased),
                w.get("archive.in.results", counts.getOrDefault(Case.Kind.RESULT, 0L)),
                w.get("archive.in.casepapers", counts.getOrDefault(Case.Kind.CASE_PAPER, 0L)),
                w.get("archive.in.decisions", counts.getOrDefault(Case.Kind.DECISION, 0L)) + w.get("archive.in.papers", minutes));
    }

    private List<String> lacks(PlanView view, Words w) {
        return hearings.list(view.id()).stream().filter(hearing -> hearing.announced() != null && hearing.calledOff() == null && hearing.concluded() == null)
                .map(hearing -> w.get("archive.lacks.result", String.valueOf(hearing.number()))).toList();
    }

    private List<ArchivePage.Sealed> sealedStatements(PlanView view, Words w) {
        List<ArchivePage.Sealed> sealed = new ArrayList<>();
        for (Hearing hearing : hearings.list(view.id())) {
            List<Seal> all = seals.of(hearing);
            if (!all.isEmpty()) {
                Map<StatementId, Statement> said = statements.list(hearing).stream().collect(Collectors.toMap(Statement::id, Function.identity()));
                all.forEach(seal -> {
                    Statement one = java.util.Objects.requireNonNull(said.get(seal.statement()));
                    String called = w.get("archive.statement", String.valueOf(one.number()), String.valueOf(hearing.number()));
                    String file = seal.file() == null ? "" : ": " + statements.file(one.id(), seal.file()).map(StatementFile::name).orElseGet(() -> w.get("statement.seal.gone"));
                    sealed.add(new ArchivePage.Sealed(called + file, seal.ground(), "/arbeid" + view.address() + "/horing/" + hearing.number() + "/uttalelser/" + one.number(), ""));
                });
            }
        }
        return sealed;
    }
}
