package no.samspill.adoption.casepaper.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.Task;
import no.samspill.adoption.WhenBodiesMeet;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Template;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.people.Life;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Person;
import no.samspill.people.Reforms;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.PaperFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the pages of case papers. */
@Component
class CasePaperPages {
    private final Decisions decisions;
    private final CasePapers papers;
    private final Versions versions;
    private final WhenBodiesMeet meet;
    private final Reforms reforms;
    private final Clock clock;

    CasePaperPages(Decisions decisions, CasePapers papers, Versions versions, WhenBodiesMeet meet, Reforms reforms, Clock clock) {
        this.reforms = reforms;
        this.decisions = decisions;
        this.papers = papers;
        this.versions = versions;
        this.meet = meet;
        this.clock = clock;
    }

    private static Shell shell(Visit visit, PlanView view, String title, Crumb... further) {
        Words w = visit.words();
        return Shell.of(
                visit, title,
                List.of(new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(w.get("adoption.crumb"), "/arbeid" + view.address() + "/vedtak"),
                        new Crumb(w.get("casepaper.title"), CasePaperAt.all(view))),
                further);
    }

    /** Of the bodies that somebody may make case papers for, in their order. */
    List<RouteStep> theirs(PlanView view, Person who) {
        Reach reach = who.registers(view.region().id());
        return decisions.adoption(view.id()).stream().flatMap(adoption -> adoption.route().steps().stream()).filter(step -> Decisions.mayRegister(reach, step.body())).toList();
    }

    /** A step of this plan's way. @throws Refused where there is none such */
    RouteStep step(PlanView view, RouteStepId id) {
        return decisions.adoption(view.id()).flatMap(adoption -> adoption.route().find(id)).orElseThrow(() -> Refused.unknown("adoption.step.unknown"));
    }

    /** One that somebody may make case papers for; another's is closed to them. */
    RouteStep own(PlanView view, RouteStepId id, Person who) {
        RouteStep step = step(view, id);
        if (!Decisions.mayRegister(who.registers(view.region().id()), step.body())) {
            throw new Refused(HttpStatus.FORBIDDEN, Problem.of("casepaper.not-theirs", step.body().name()));
        }
        return step;
    }

    CasePapersPage all(PlanView view, Person who, String version, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        Optional<Adoption> adoption = decisions.adoption(view.id());
        List<RouteStep> steps = theirs(view, who);
        List<PlanVersion> frozen = versions.list(view.id());
        Map<RouteStepId, List<CasePaper>> made = papers.list(view.id());
        Map<RouteStepId, CasePaper> shown = papers.shown(view.id());
        Function<RouteStep, @Nullable String> when = meet.of(view, w);
        int newest = frozen.isEmpty() ? 0 : frozen.getFirst().number();
        if (newest > 0 && !steps.isEmpty()) {
            papers.prepare(view.id(), newest);
        }
        // Of a body that has handed on its turn there is what was made for it, and nothing more to make.
        List<CasePapersPage.Turn> turns = steps.stream().filter(step -> !step.handedOn() || made.containsKey(step.id())).map(step -> {
            CasePaper latest = made.getOrDefault(step.id(), List.of()).stream().findFirst().orElse(null);
            String caution = caution(view, adoption.orElseThrow(), step, newest, w);
            return new CasePapersPage.Turn(
                    step.place(), step.body().name(), w.get("adoption.task." + step.task()), meets(adoption.orElseThrow(), step, newest, when, w), CasePaperAt.one(view, step.id()), latest == null ? null : one(view, latest, w),
                    latest != null && latest.version() < newest && caution == null ? w.get("casepaper.older", String.valueOf(newest)) : null, shown.containsKey(step.id()), caution);
        }).toList();
        String nothing = adoption.isEmpty() ? w.get("casepaper.none") : steps.isEmpty() ? w.get("casepaper.none.theirs") : frozen.isEmpty() ? w.get("casepaper.none.frozen") : null;
        boolean freeze = nothing != null && !steps.isEmpty() && who.keeps(view.region().id());
        return new CasePapersPage(
                shell(visit, view, w.get("casepaper.title")), view, nothing, freeze ? view.address() + "/versjon" : null, turns, templates(view, steps.stream().filter(step -> !step.handedOn()).toList(), w), versions(frozen, w),
                version.isEmpty() && newest > 0 ? String.valueOf(newest) : version, (int) steps.stream().filter(step -> !step.handedOn()).count(), turns.stream().anyMatch(turn -> turn.latest() != null), problems, problems.isEmpty() ? 200 : 422);
    }

    private List<CasePapersPage.Own> templates(PlanView view, List<RouteStep> steps, Words w) {
        Map<OrganisationId, CasePapersPage.Own> own = new LinkedHashMap<>();
        steps.stream().map(RouteStep::body).forEach(body -> own.computeIfAbsent(body.organisation(), id -> {
            Template template = papers.template(id);
            List<String> said = new ArrayList<>();
            said.add(w.get(template.revision() == 0 ? "casepaper.template.usual" : "casepaper.template.own"));
            if (template.word() != null) {
                said.add(w.get("casepaper.template.word", template.word().name()));
            }
            return new CasePapersPage.Own(w.get("casepaper.template.of", organisation(view, body)), String.join(" ", said), CasePaperAt.template(view, id));
        }));
        return List.copyOf(own.values());
    }

    static String organisation(PlanView view, Body body) {
        return view.region().all().filter(each -> each.id().equals(body.organisation())).findFirst().map(Organisation::name).orElse(body.name());
    }

    private Map<String, String> versions(List<PlanVersion> frozen, Words w) {
        Map<String, String> choices = new LinkedHashMap<>();
        frozen.forEach(version -> choices.put(
                String.valueOf(version.number()),
                w.get("adoption.form.version.one", String.valueOf(version.number()), version.name(), NorwegianDates.of(w.language()).date(version.dated()), version.print().brief().replace('-', ' '))));
        return choices;
    }

    private CasePaperFiles one(PlanView view, CasePaper paper, Words w) {
        String day = NorwegianDates.of(w.language()).date(LocalDate.ofInstant(paper.made(), clock.getZone()));
        return new CasePaperFiles(
                paper.number(), w.get("casepaper.made", String.valueOf(paper.number()), day, String.valueOf(paper.version())), w.get("casepaper.one.print", paper.print().shown()),
                CasePapers.FORMATS.stream().map(format -> new CasePaperFiles.File(format == PaperFormat.DOCX ? "Word" : format == PaperFormat.ODT ? "ODF" : "PDF", CasePaperAt.file(view, paper, format))).toList());
    }

    CasePaperPage one(PlanView view, RouteStep step, CaseForm form, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        List<PlanVersion> frozen = versions.list(view.id());
        if (!frozen.isEmpty()) {
            papers.prepare(view.id(), frozen.getFirst().number());
        }
        CasePaper shown = papers.shown(view.id()).get(step.id());
        List<CasePaper> made = papers.list(view.id()).getOrDefault(step.id(), List.of());
        boolean decided = !made.isEmpty() && decisions.adoption(view.id()).stream().flatMap(adoption -> adoption.holding().stream())
                .anyMatch(each -> each.step().equals(step.id()) && each.version() == made.getFirst().version());
        String title = w.get("casepaper.one.title", step.body().name());
        return new CasePaperPage(
                shell(visit, view, title), view, step, form, versions(frozen, w), made.stream().map(paper -> one(view, paper, w)).toList(), shown == null ? 0 : shown.number(), decided && shown == null,
                caution(view, decisions.adoption(view.id()).orElseThrow(), step, frozen.isEmpty() ? 0 : frozen.getFirst().number(), w), problems,
                status.value());
    }

    /** When a body is to take up the newest version; null where nobody has said, and where it has. */
    private static @Nullable String meets(Adoption adoption, RouteStep step, int newest, Function<RouteStep, @Nullable String> when, Words w) {
        return adoption.latest(step).filter(last -> last.version() == newest && last.verdict().last()).isPresent() ? null : WhenBodiesMeet.about(newest, adoption, step, when, w);
    }

    /** A paper can be made all the same: a meeting may take a matter up again, and a successor may want to see it. */
    private @Nullable String caution(PlanView view, Adoption adoption, RouteStep step, int newest, Words w) {
        LocalDate today = LocalDate.now(clock);
        NorwegianDates dates = NorwegianDates.of(w.language());
        Optional<Decision> said = adoption.latest(step).filter(last -> last.version() == newest && last.verdict().last());
        if (said.isPresent()) {
            return w.get("casepaper.caution.decided", step.body().name(), String.valueOf(newest), w.get("adoption.said." + said.get().verdict()).toLowerCase(Locale.ROOT), dates.date(said.get().decided()));
        }
        Optional<Decision> whole = step.task() != Task.DECIDES || adoption.version().orElse(0) != newest ? Optional.empty() : adoption.takenIn(step.body());
        if (whole.isPresent()) {
            return w.get("casepaper.caution.whole", step.body().name(), String.valueOf(newest), String.valueOf(whole.get().version()));
        }
        return reforms.lives(view.directory()).find(step.body().organisation()).filter(life -> !life.stands(today)).flatMap(Life::ended)
                .map(ended -> w.get("casepaper.caution.gone", step.body().name(), dates.date(ended))).orElse(null);
    }

    /** What is proposed for a body where nobody has written otherwise, in the language of its papers. */
    String proposed(PlanView view, RouteStep step) {
        Template template = papers.template(step.body().organisation());
        Words words = Words.of(template.language() == null ? Language.of(view.plan().language()) : template.language());
        return papers.proposed(decisions.adoption(view.id()).orElseThrow(), step, words);
    }

    CaseTemplatePage template(PlanView view, Body body, TemplateForm form, Template now, List<Problem> problems, HttpStatus status, Visit visit) {
        String title = visit.words().get("casepaper.template.title", organisation(view, body));
        return new CaseTemplatePage(shell(visit, view, title), view, body, organisation(view, body), form, now.word(), problems, status.value());
    }
}
