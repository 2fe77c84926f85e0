package no.samspill.hearing.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samspill.frame.Field;
import no.samspill.frame.OnDevice;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.PublicStatements;
import no.samspill.hearing.statement.Questions;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementId;
import no.samspill.hearing.web.HearingView;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Remembered;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.LivePlanLinks;
import no.samspill.plan.web.PlanRow;
import no.samspill.plan.web.PlanRows;
import no.samspill.plan.web.RowTexts;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the text of a hearing, with what was said at each of its rows and a form beside each. */
@Component
public class HeardTexts {
    static final String SENT = "comment";
    private static final int SAID = 2;
    private static final int CLIPPED = 400;
    private static final int REMEMBERED = 12;

    private final Versions versions;
    private final PublicStatements shown;
    private final Questions questions;
    private final Hall hall;
    private final Remembered<Key, Heard> texts = new Remembered<>(REMEMBERED);

    HeardTexts(Versions versions, PublicStatements shown, Questions questions, Hall hall) {
        this.versions = versions;
        this.shown = shown;
        this.questions = questions;
        this.hall = hall;
    }

    private record Key(PlanId plan, int version, String address, Language language) {}

    /** Read once for all who look: it never changes. */
    Heard heard(HearingView at, Words w) {
        return texts.get(new Key(at.view().id(), at.hearing().version(), at.view().address(), w.language()), () -> {
            FrozenPlan frozen = versions.find(at.view().id(), at.hearing().version()).orElseThrow();
            PlanView view = frozen.view();
            LivePlanLinks links = new LivePlanLinks(at.version(), LivePlanLinks.of(at.view()).filters());
            RowTexts texts = new RowTexts(view.facts(), null, w, LivePlanLinks.of(at.view()));
            return Heard.of(view, new PlanRows(view.labels(), new Spoken(w.language()), links, texts, Set.of()).of(view.plan()));
        });
    }

    /** As it is asked for: the part, a consultee's link, and what was just sent. */
    public HeardText of(HearingView at, Visit visit, HttpServletRequest request) {
        CommentForm blank = CommentForm.blank(request.getParameter("nokkel"));
        String part = request.getParameter("del");
        return text(at, part != null && part.matches("[0-9]{1,4}") ? Integer.parseInt(part) : 1, blank, List.of(), visit, request);
    }

    /** With what was typed, at its place. */
    HeardText of(HearingView at, ElementId row, CommentForm typed, List<Problem> problems, Visit visit, HttpServletRequest request) {
        return text(at, heard(at, visit.words()).part(row), typed, problems, visit, request);
    }

    private HeardText text(HearingView at, int wanted, CommentForm typed, List<Problem> problems, Visit visit, HttpServletRequest request) {
        Words w = visit.words();
        Hearing hearing = at.hearing();
        Heard heard = heard(at, w);
        int part = Math.clamp(wanted, 1, heard.parts());
        List<PlanRow> rows = heard.part(part);
        Map<ElementId, Integer> counts = shown.counts(hearing);
        List<ElementId> spoken = rows.stream().map(row -> row.element().id()).filter(counts::containsKey).toList();
        Map<ElementId, List<Statement>> said = spoken.isEmpty() ? Map.of() : shown.latest(hearing, spoken, SAID);
        Map<StatementId, Integer> supports = said.isEmpty() ? Map.of() : shown.supports(said.values().stream().flatMap(List::stream).toList());
        Map<ElementId, String> asked = questions.of(hearing);
        Sent sent = sent(request);
        boolean invited = hall.invited(hearing, typed.key());
        boolean theirs = hearing.returningOnly() ? invited : hall.proven(hearing, typed.key()).isPresent();
        String follows = theirs ? typed.key() : null;
        return new HeardText(
                at,
                heard.view().plan().language(),
                hall.shut(hearing, Hall.behalf(hall.proven(hearing, typed.key()), null), invited, w),
                contents(at, heard, heard.tops(), counts, 2),
                rows.stream()
                        .map(row -> {
                            ElementId id = row.element().id();
                            return new HeardText.Row(
                                    row, heard.called(row, w), row.heading(), asked.get(id),
                                    said.getOrDefault(id, List.of()).stream().map(one -> said(one, supports.getOrDefault(one.id(), 0), false, w)).toList(),
                                    counts.getOrDefault(id, 0), Hall.statements(at) + "?sted=" + id,
                                    form(row, id.toString().equals(Typed.words(typed.row())) ? typed : null, problems, w),
                                    sent != null && sent.row().equals(id.toString()) ? new HeardText.Sent(sent.number(), sent.receipt(), at.address() + "/svar/" + sent.receipt()) : null);
                        })
                        .toList(),
                new HeardText.Parts(heard.parts() == 1 ? null : w.get("statement.part", part, heard.parts()), part == 1 ? null : to(at, part - 1), part == heard.parts() ? null : to(at, part + 1)),
                follows,
                hall.proven(hearing, typed.key()).map(Behalf.Proven::name).orElse(null),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                problems,
                OnDevice.safe(request));
    }

    private static String to(HearingView at, int part) {
        return at.address() + (part == 1 ? "" : "?del=" + part) + "#teksten";
    }

    private static List<HeardText.Entry> contents(HearingView at, Heard heard, List<PlanRow> rows, Map<ElementId, Integer> counts, int deep) {
        return deep == 0 ? List.of() : rows.stream()
                .filter(row -> row.kind() == no.samspill.plan.Kind.FOCUS_AREA || row.kind() == no.samspill.plan.Kind.GOAL || deep == 2)
                .map(row -> new HeardText.Entry(
                        at.address() + heard.place(row), (row.label().isEmpty() ? "" : row.label() + " ") + row.title().text(),
                        row.walk().mapToInt(each -> counts.getOrDefault(each.element().id(), 0)).sum(), contents(at, heard, row.rows(), counts, deep - 1)))
                .toList();
    }

    /** @param whole to its end, however long it is */
    static HeardText.Said said(Statement one, int supports, boolean whole, Words w) {
        String words = Objects.requireNonNullElse(one.words(), w.get("statement.nothing.said"));
        return new HeardText.Said(one.number(), whole ? words : clipped(words), w.get("statement.from", Hall.from(one, w), Hall.day(one.received(), w)), supports);
    }

    static String clipped(String words) {
        return words.length() <= CLIPPED ? words : words.substring(0, Character.isHighSurrogate(words.charAt(CLIPPED - 1)) ? CLIPPED - 1 : CLIPPED) + "…";
    }

    private static HeardText.Form form(PlanRow row, @Nullable CommentForm typed, List<Problem> problems, Words w) {
        String id = row.anchor();
        return new HeardText.Form(
                row.element().id().toString(),
                typed == null ? UUID.randomUUID().toString() : typed.sent().toString(),
                Heard.passages(row),
                typed == null ? "" : Typed.words(typed.passage()),
                Field.text("k-" + id, "").holding(typed == null ? "" : typed.text()).with(problems),
                Field.text("n-" + id, w.get("statement.person")).of("text", "name").optional().holding(typed == null ? "" : typed.name()).with(problems),
                Field.text("e-" + id, w.get("input.give.email")).of("email", "email").optional().holding(typed == null ? "" : typed.email()).with(problems),
                typed == null || typed.shows(),
                typed == null ? "" : Typed.words(typed.trap()),
                problems.stream().filter(problem -> ("t-" + id).equals(problem.field())).findFirst().orElse(null),
                typed != null);
    }

    /** Where somebody's own comment stands: the row it is about, and the way there. */
    SentPage.@Nullable About about(HearingView at, Statement one, Words w) {
        if (one.place() == null) {
            return null;
        }
        Heard heard = heard(at, w);
        Optional<PlanRow> row = heard.find(one.place().element());
        return row.map(found -> new SentPage.About(heard.called(found, w) + ": " + found.title().text(), at.address() + heard.place(found))).orElse(null);
    }

    /** What was just sent about a row, told on the page that follows. */
    record Sent(String row, int number, String receipt) implements java.io.Serializable {}

    private static @Nullable Sent sent(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(SENT) instanceof Sent sent ? sent : null;
    }
}
