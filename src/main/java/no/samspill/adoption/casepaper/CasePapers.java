package no.samspill.adoption.casepaper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.AdoptionDeeds;
import no.samspill.adoption.Body;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.RouteStepId;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.people.OrganisationId;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Print;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.Papers;
import no.samspill.publishing.Press;
import no.samspill.publishing.VersionPapers;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.word.WordTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes case papers and finds them again. What one says is frozen when it is made: its files are the same bytes ever after, and what
 * has changed meanwhile is in the next one.
 */
@Service
public class CasePapers {
    public static final List<PaperFormat> FORMATS = List.of(PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.PDF);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CasePaperRepository papers;
    private final TextRepository texts;
    private final Gathering gathering;
    private final Decisions decisions;
    private final Versions versions;
    private final Press press;
    private final VersionPapers versionPapers;
    private final Journal journal;
    private final Clock clock;

    CasePapers(CasePaperRepository papers, TextRepository texts, Gathering gathering, Decisions decisions, Versions versions, Press press, VersionPapers versionPapers, Journal journal, Clock clock) {
        this.press = press;
        this.versionPapers = versionPapers;
        this.papers = papers;
        this.texts = texts;
        this.gathering = gathering;
        this.decisions = decisions;
        this.versions = versions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes one for each of these bodies, or for none.
     *
     * @param steps of the plan's route
     * @param version that they are about
     * @param sending the same each time one form is sent, so that two presses of a button are one paper
     */
    @Transactional
    public Making make(PlanView view, List<RouteStep> steps, int version, UUID sending, Reach reach, Author author) {
        Optional<Body> foreign = steps.stream().map(RouteStep::body).filter(body -> !Decisions.mayRegister(reach, body)).findFirst();
        if (foreign.isPresent()) {
            return new Making.NotTheirs(foreign.get());
        }
        Optional<FrozenPlan> frozen = versions.find(view.id(), version);
        if (frozen.isEmpty()) {
            return new Making.NothingFrozen();
        }
        Adoption adoption = decisions.adoption(view.id()).orElseThrow();
        Gathering.Basis basis = gathering.of(view, frozen.get(), adoption);
        List<CasePaper> made = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (RouteStep step : steps) {
            papers.lock(step.id());
            Optional<CasePaper> before = papers.sent(step.id(), sending);
            if (before.isPresent()) {
                made.add(before.get());
                continue;
            }
            Template template = template(step.body().organisation());
            Facts facts = gathering.of(basis, step, template, written(step.id()));
            CasePaper wanted = new CasePaper(
                    new CasePaperId(UUID.randomUUID()), view.id(), step.id(), 0, version, frozen.get().version().print(), template.word() == null ? null : template.word().print(), clock.instant());
            CasePaper paper = papers.add(wanted, JSON.writeValueAsString(facts), sending, author);
            made.add(paper);
            events.add(new Event(view.id().value(), view.id().value(), AdoptionDeeds.MAKE_CASE_PAPER, step.body().name(), null, String.valueOf(paper.number())));
        }
        if (!events.isEmpty()) {
            journal.append(author, events);
        }
        return new Making.Made(made);
    }

    /** Has a version's own PDF made meanwhile, and nobody waits for it: it is the first attachment, and how many pages it has is then known. */
    public void prepare(PlanId plan, int version) {
        if (!press.prints(plan, version).containsKey(PaperFormat.PDF.word())) {
            press.order(new PaperKey.OfVersion(plan, version, PaperFormat.PDF), () -> versionPapers.made(versions.find(plan, version).orElseThrow(), PaperFormat.PDF));
        }
    }

    /** Every paper of a plan by its body, the newest first. */
    public Map<RouteStepId, List<CasePaper>> list(PlanId plan) {
        Map<RouteStepId, List<CasePaper>> byStep = new LinkedHashMap<>();
        papers.list(plan).forEach(paper -> byStep.computeIfAbsent(paper.step(), any -> new ArrayList<>()).add(paper));
        return byStep;
    }

    /** @param number null for the newest */
    public Optional<CasePaper> find(PlanId plan, RouteStepId step, @Nullable Integer number) {
        return papers.find(plan, step, number);
    }

    /** The paper that a file is, where it is one that was given out, the same to the byte. */
    public Optional<CasePaper> given(byte[] file) {
        return papers.same(file);
    }

    public Facts facts(CasePaper paper) {
        return JSON.readValue(papers.facts(paper.id()), Facts.class);
    }

    /** The same bytes each time. Takes a moment the first time: do it outside transactions. */
    public byte[] file(CasePaper paper, PaperFormat format) {
        return papers.file(paper.id(), format.word()).orElseGet(() -> papers.keep(paper.id(), format.word(), made(paper, format)));
    }

    /** Made of what is frozen, whatever is kept. */
    byte[] made(CasePaper paper, PaperFormat format) {
        Document document = CaseDocument.of(facts(paper), paper.number());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(document, format, paper.word(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Document document, PaperFormat format, @Nullable Print word, OutputStream out) throws IOException {
        if (format == PaperFormat.DOCX && word != null) {
            Papers.word(document, WordTemplate.known(texts.word(word)), out);
        } else {
            Papers.write(document, format, out);
        }
    }

    public Written written(RouteStepId step) {
        return texts.written(step).orElse(Written.NOTHING);
    }

    /** What is proposed where nobody has written anything, with its slots open. */
    public String proposed(Adoption adoption, RouteStep step, no.samspill.kernel.Words words) {
        String own = template(step.body().organisation()).recommendation();
        return own == null ? Gathering.usual(adoption, step, words) : own;
    }

    @Transactional
    public Keeping write(PlanId plan, RouteStep step, Written wanted, Reach reach, Author author) {
        if (!Decisions.mayRegister(reach, step.body())) {
            return new Keeping.NotTheirs(step.body());
        }
        if (!texts.write(step.id(), wanted)) {
            return new Keeping.Changed();
        }
        journal.append(author, new Event(plan.value(), plan.value(), AdoptionDeeds.WRITE_CASE_PAPER, step.body().name(), null, null));
        return new Keeping.Kept();
    }

    public Template template(OrganisationId organisation) {
        return texts.template(organisation).orElseGet(() -> Template.none(organisation));
    }

    /**
     * Sets what an organisation has its case papers say.
     *
     * @param body one of its own, on the plan's way
     * @param word its new Word file; null to leave that as the template has it
     */
    @Transactional
    public Keeping set(PlanId plan, Body body, Template wanted, byte @Nullable [] word, String wordName, Reach reach, Author author) {
        if (!Decisions.mayRegister(reach, body)) {
            return new Keeping.NotTheirs(body);
        }
        Template kept = wanted;
        if (word != null) {
            Print print = Prints.of(word);
            texts.addWord(print, word);
            kept = wanted.with(new Template.Word(wordName, print));
        }
        if (!texts.set(kept)) {
            return new Keeping.Changed();
        }
        journal.append(author, new Event(plan.value(), plan.value(), AdoptionDeeds.SET_CASE_TEMPLATE, body.name(), null, null));
        return new Keeping.Kept();
    }

    /** An organisation's own Word file, as it was given. */
    public byte[] word(Template.Word word) {
        return texts.word(word.print());
    }

    /** Those that everybody may read, by their bodies. */
    public Map<RouteStepId, CasePaper> shown(PlanId plan) {
        Map<RouteStepId, CasePaper> shown = new LinkedHashMap<>();
        papers.shown(plan).forEach(paper -> shown.put(paper.step(), paper));
        return shown;
    }

    /** Lets everybody read it, once its body has decided on that version. */
    @Transactional
    public Showing show(CasePaper paper, RouteStep step, Reach reach, Author author) {
        if (!Decisions.mayRegister(reach, step.body())) {
            return new Showing.NotTheirs(step.body());
        }
        boolean decided = decisions.adoption(paper.plan()).stream().flatMap(adoption -> adoption.holding().stream()).anyMatch(each -> each.step().equals(step.id()) && each.version() == paper.version());
        if (!decided) {
            return new Showing.NotDecided(step.body());
        }
        papers.show(paper);
        journal.append(author, new Event(paper.plan().value(), paper.plan().value(), AdoptionDeeds.SHOW_CASE_PAPER, step.body().name(), null, String.valueOf(paper.number())));
        return new Showing.Done();
    }

    @Transactional
    public Showing hide(PlanId plan, RouteStep step, Reach reach, Author author) {
        if (!Decisions.mayRegister(reach, step.body())) {
            return new Showing.NotTheirs(step.body());
        }
        papers.hide(step.id());
        journal.append(author, new Event(plan.value(), plan.value(), AdoptionDeeds.HIDE_CASE_PAPER, step.body().name(), null, null));
        return new Showing.Done();
    }
}
