package no.samspill.adoption.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decision;
import no.samspill.adoption.DecisionPaper;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.assessment.ResultPaper;
import no.samspill.hearing.assessment.Sight;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Seal;
import no.samspill.hearing.statement.Seals;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementContact;
import no.samspill.hearing.statement.StatementFile;
import no.samspill.hearing.statement.Statements;
import no.samspill.kernel.Slug;
import no.samspill.kernel.Words;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.Order;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.Papers;
import no.samspill.publishing.Press;
import no.samspill.publishing.VersionPapers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gathers a case for an archive. What everybody may not read is left out here, of the public scope, and nowhere later. */
@Service
public class Cases {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Versions versions;
    private final VersionPapers versionPapers;
    private final Press press;
    private final Hearings hearings;
    private final Statements statements;
    private final Seals seals;
    private final ResultPaper results;
    private final Decisions decisions;
    private final CasePapers papers;

    Cases(Versions versions, VersionPapers versionPapers, Press press, Hearings hearings, Statements statements, Seals seals, ResultPaper results, Decisions decisions, CasePapers papers) {
        this.papers = papers;
        this.versions = versions;
        this.versionPapers = versionPapers;
        this.press = press;
        this.hearings = hearings;
        this.statements = statements;
        this.seals = seals;
        this.results = results;
        this.decisions = decisions;
    }

    /** The plan's case, told in the plan's own language. */
    public Case of(PlanView view, Scope scope) {
        return new Gathering(view, scope).all();
    }

    private final class Gathering {
        private final PlanView view;
        private final Scope scope;
        private final Words words;
        private final CaseDocuments documents;
        private final List<Case.Item> items = new ArrayList<>();
        private final Map<Integer, FrozenPlan> frozen = new HashMap<>();

        Gathering(PlanView view, Scope scope) {
            this.view = view;
            this.scope = scope;
            this.words = Words.of(view.plan().language());
            this.documents = new CaseDocuments(view, words);
        }

        Case all() {
            List<PlanVersion> all = versions.list(view.id()).reversed();
            all.forEach(this::version);
            hearings.list(view.id()).stream().filter(hearing -> hearing.announced() != null).sorted(java.util.Comparator.comparingInt(Hearing::number)).forEach(this::hearing);
            decisions.adoption(view.id()).ifPresent(this::adoption);
            int year = all.isEmpty() ? view.baseYear() : all.getFirst().dated().getYear();
            return new Case(view.id().value(), view.region().slug() + "/" + view.slug(), view.plan().title(), view.region().name(), year, scope, items);
        }

        private void version(PlanVersion version) {
            int number = version.number();
            String title = say("archive.version", String.valueOf(number), version.name());
            var file = paper(title, () -> {
                Order order = press.order(new PaperKey.OfVersion(view.id(), number, PaperFormat.PDF), () -> versionPapers.made(versions.find(view.id(), number).orElseThrow(), PaperFormat.PDF));
                order.join(null);
                return order.within(LONGEST).orElseThrow(() -> new IOException("the paper of version " + number + " takes too long"));
            });
            items.add(new Case.Item(
                    id("version-" + number), Case.Kind.VERSION, "versjon-" + number, title, null, version.frozen(), version.dated(), null, null, null, say("archive.version.print", version.print().spaced()), List.of(file), List.of()));
        }

        private void hearing(Hearing hearing) {
            Map<UUID, List<Seal>> sealed = new HashMap<>();
            seals.of(hearing).forEach(seal -> sealed.computeIfAbsent(seal.statement().value(), any -> new ArrayList<>()).add(seal));
            statements.list(hearing).forEach(one -> statement(one, hearing, sealed.getOrDefault(one.id().value(), List.of())));
            if (hearing.concluded() != null) {
                String title = say("archive.result", String.valueOf(hearing.number()));
                items.add(new Case.Item(
                        id("result-" + hearing.number()), Case.Kind.RESULT, "horing-" + hearing.number() + "-svar", title, null, hearing.concluded(), LocalDate.ofInstant(hearing.concluded(), Opening.NORWAY), null, null, null, null,
                        results(title, hearing), List.of()));
            }
        }

        private List<Case.File> results(String title, Hearing hearing) {
            Sight sight = scope == Scope.WHOLE ? Sight.NAMED : Sight.EVERYBODY;
            return results.parts(view, hearing, sight).stream()
                    .map(part -> paper(part.of() == 1 ? title : say("archive.result.part", title, String.valueOf(part.number()), String.valueOf(part.of())), () -> results.pdf(view, hearing, sight, part, words)))
                    .toList();
        }

        private void statement(Statement one, Hearing hearing, List<Seal> sealed) {
            String ground = ground(sealed, null);
            String called = say("archive.statement", String.valueOf(one.number()), String.valueOf(hearing.number()));
            boolean told = scope == Scope.WHOLE ? one.erased() == null : one.everybodysToRead() && ground == null;
            Case.Sender sender = told ? sender(one) : null;
            List<Case.File> files = new ArrayList<>();
            List<Case.Withheld> withheld = new ArrayList<>();
            String note = null;
            List<StatementFile> came = statements.files(one.id());
            if (told) {
                String from = sender(one).name();
                files.add(new Case.File(called, PaperFormat.PDF.mediaType(), true, ground, () -> Papers.bytes(documents.statement(one, hearing, heard(hearing.version()), from), PaperFormat.PDF)));
                if (scope == Scope.WHOLE) {
                    came.forEach(file -> files.add(new Case.File(file.name(), file.type(), false, Optional.ofNullable(ground(sealed, file.id())).orElse(ground), () -> statements.content(file))));
                }
            } else {
                note = one.erased() != null ? say("archive.note.erased") : ground != null ? say("archive.note.sealed") : say("archive.note.closed");
            }
            if (scope == Scope.PUBLIC) {
                for (int at = 0; at < came.size(); at++) {
                    String of = Optional.ofNullable(ground(sealed, came.get(at).id())).orElse(ground);
                    withheld.add(new Case.Withheld(say("archive.withheld.file", at + 1), of, say(of == null ? "archive.withheld.file.why" : "archive.withheld.sealed")));
                }
            }
            String title = sender == null || sender.equals(nobody()) ? called : say("archive.statement.from", called, sender.name());
            items.add(new Case.Item(
                    id("statement-" + one.id()), Case.Kind.STATEMENT, "horing-" + hearing.number() + "-uttalelse-" + one.number(), title,
                    ground == null || sender == null ? null : called, one.received(), LocalDate.ofInstant(one.received(), Opening.NORWAY), one.received(), sender, ground, note, files, withheld));
        }

        private @Nullable String ground(List<Seal> sealed, @Nullable UUID file) {
            return sealed.stream().filter(seal -> java.util.Objects.equals(seal.file(), file)).map(Seal::ground).findFirst().orElse(null);
        }

        /** For the archive whoever said so; for everybody whom it is credited to; or that it has no name, as the page says. */
        private Case.Sender sender(Statement one) {
            String name = one.publicName() != null || scope == Scope.PUBLIC ? one.publicName() : statements.contact(one.id()).map(StatementContact::name).orElse(null);
            return name != null ? new Case.Sender(name, one.behalf() instanceof Behalf.Own) : nobody();
        }

        private Case.Sender nobody() {
            return new Case.Sender(say("statement.from.nobody"), false);
        }

        private void adoption(Adoption adoption) {
            Map<UUID, List<DecisionPaper>> minutes = new HashMap<>();
            decisions.everyPaper(view.id()).forEach(paper -> minutes.computeIfAbsent(paper.decision().value(), any -> new ArrayList<>()).add(paper));
            casePapers(adoption);
            adoption.decisions().forEach(one -> decision(one, adoption, minutes.getOrDefault(one.id().value(), List.of())));
        }

        /** For the archive each that was made; for everybody the one of each body that is laid out, and that the others are there. */
        private void casePapers(Adoption adoption) {
            Map<RouteStepId, List<CasePaper>> all = papers.list(view.id());
            Map<RouteStepId, CasePaper> shown = papers.shown(view.id());
            for (RouteStep step : adoption.route().steps()) {
                all.getOrDefault(step.id(), List.of()).stream().sorted(java.util.Comparator.comparingInt(CasePaper::number)).forEach(paper -> {
                    String title = say("archive.casepaper", step.body().name(), String.valueOf(paper.number()), String.valueOf(paper.version()));
                    boolean told = scope == Scope.WHOLE || paper.equals(shown.get(step.id()));
                    items.add(new Case.Item(
                            paper.id().value(), Case.Kind.CASE_PAPER, "saksframlegg-" + Slug.of(step.body().name()) + "-" + paper.number(), title, null, paper.made(), LocalDate.ofInstant(paper.made(), Opening.NORWAY), null, null, null,
                            told ? null : say("archive.withheld.casepaper.why"), told ? List.of(paper(title, () -> papers.file(paper, PaperFormat.PDF))) : List.of(), List.of()));
                });
            }
        }

        private void decision(Decision one, Adoption adoption, List<DecisionPaper> minutes) {
            var body = adoption.route().find(one.step()).orElseThrow().body();
            String title = say("archive.decision.of", body.name(), say("adoption.said." + one.verdict()), String.valueOf(one.version()));
            // What the body said is here for the archive alone where it is exempt; that it decided, and what, is everybody's.
            Decision told = scope == Scope.WHOLE && one.sealed() != null ? one.saying(decisions.sealedWords(one.id())) : one;
            List<Case.File> files = new ArrayList<>(List.of(new Case.File(
                    title, PaperFormat.PDF.mediaType(), true, scope == Scope.WHOLE ? one.sealed() : null, () -> Papers.bytes(documents.decision(told, body, heard(one.version()), adoption.corrected(one)), PaperFormat.PDF))));
            List<Case.Withheld> withheld = new ArrayList<>();
            if (scope == Scope.PUBLIC && one.sealed() != null) {
                withheld.add(new Case.Withheld(say("archive.withheld.words"), one.sealed(), say("archive.withheld.sealed")));
            }
            for (int at = 0; at < minutes.size(); at++) {
                DecisionPaper each = minutes.get(at);
                if (scope == Scope.WHOLE || each.sealed() == null) {
                    files.add(new Case.File(each.name(), each.type(), false, each.sealed(), () -> decisions.content(each)));
                } else {
                    withheld.add(new Case.Withheld(say("archive.withheld.paper", at + 1), each.sealed(), say("archive.withheld.sealed")));
                }
            }
            items.add(new Case.Item(one.id().value(), Case.Kind.DECISION, "vedtak-" + one.number(), title, null, one.registered(), one.decided(), null, null, null, null, files, withheld));
        }

        private FrozenPlan heard(int version) {
            return frozen.computeIfAbsent(version, number -> versions.find(view.id(), number).orElseThrow());
        }

        private Case.File paper(String name, Case.Content content) {
            return new Case.File(name, PaperFormat.PDF.mediaType(), true, null, content);
        }

        /** The same each time, and another than any that stands in our own database. */
        private UUID id(String what) {
            return UUID.nameUUIDFromBytes((view.id() + " " + what).getBytes(StandardCharsets.UTF_8));
        }

        private String say(String key, Object... args) {
            return words.get(key, args);
        }
    }
}
