package no.samspill.adoption.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.Decision;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.TextChange;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.Votes;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.Print;
import no.samspill.plan.RichText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A decision as it is typed from the minutes.
 *
 * @param text the version's number and its print: what whoever registers has had before them
 */
record DecisionForm(
        String sending, String text, String verdict, String decided, String putOff, String caseNumber, String words, String inFavour, String against, String blank, String why, List<Row> rows) {
    /** Texts that one body has changed, at most. */
    static final int MOST = 200;

    private static final List<Field> FIELDS = List.of(Field.TITLE, Field.TEXT, Field.SCHEDULE, Field.RESPONSIBILITY, Field.FUNDING);

    /** @param row of the version; empty for one that nobody has chosen */
    record Row(String row, String field, String words) {
        static final Row EMPTY = new Row("", Field.TITLE.key(), "");

        boolean blank() {
            return row.isEmpty() && words.isEmpty();
        }
    }

    DecisionForm {
        rows = List.copyOf(rows);
    }

    static List<Field> fields() {
        return FIELDS;
    }

    static DecisionForm empty(String text) {
        return new DecisionForm(UUID.randomUUID().toString(), text, "", "", "", "", "", "", "", "", "", List.of(Row.EMPTY));
    }

    /** Filled in with what was registered, to be corrected. */
    static DecisionForm of(Decision one) {
        List<Row> rows = new ArrayList<>(one.changes().stream().map(change -> new Row(change.element().toString(), change.field().key(), shown(change.field(), change.words()))).toList());
        rows.add(Row.EMPTY);
        Votes votes = one.votes();
        return new DecisionForm(
                UUID.randomUUID().toString(), text(one.version(), one.print()), one.verdict().name(), one.decided().toString(), said(one.putOff()), said(one.caseNumber()), said(one.words()),
                votes == null ? "" : said(votes.inFavour()), votes == null ? "" : said(votes.against()), votes == null ? "" : said(votes.blank()), "", rows);
    }

    static DecisionForm sent(MultiValueMap<String, String> sent) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < MOST && sent.containsKey("row." + at); at++) {
            rows.add(new Row(RouteForm.one(sent, "row." + at), RouteForm.one(sent, "field." + at), RouteForm.one(sent, "words." + at)));
        }
        return new DecisionForm(
                RouteForm.one(sent, "sending"), RouteForm.one(sent, "text"), RouteForm.one(sent, "verdict"), RouteForm.one(sent, "decided"), RouteForm.one(sent, "putOff"), RouteForm.one(sent, "caseNumber"),
                RouteForm.one(sent, "words"), RouteForm.one(sent, "inFavour"), RouteForm.one(sent, "against"), RouteForm.one(sent, "blank"), RouteForm.one(sent, "why"), rows);
    }

    DecisionForm withOneMore() {
        List<Row> more = new ArrayList<>(rows);
        more.add(Row.EMPTY);
        return new DecisionForm(sending, text, verdict, decided, putOff, caseNumber, words, inFavour, against, blank, why, more);
    }

    /** What a form sends for a version. */
    static String text(int version, Print print) {
        return version + "-" + print;
    }

    Optional<Integer> version() {
        return text.matches("[1-9][0-9]{0,5}-[0-9a-f]{64}") ? Optional.of(Integer.valueOf(text.substring(0, text.indexOf('-')))) : Optional.empty();
    }

    Optional<Verdict> chosen() {
        return java.util.Arrays.stream(Verdict.values()).filter(each -> each.name().equals(verdict)).findFirst();
    }

    /** @param frozen the version that is chosen */
    List<Problem> problems(@Nullable FrozenPlan frozen, boolean correcting) {
        List<Problem> problems = new ArrayList<>();
        if (frozen == null) {
            problems.add(Problem.of("adoption.form.version.missing").at("text"));
        }
        if (chosen().isEmpty()) {
            problems.add(Problem.of("adoption.form.verdict.missing").at("verdict"));
        }
        if (day().isEmpty()) {
            problems.add(Problem.of("adoption.form.decided.wrong").at("decided"));
        }
        if (!putOff.isEmpty() && chosen().filter(made -> made != Verdict.POSTPONED).isPresent()) {
            problems.add(Problem.of("adoption.form.putOff.unasked").at("putOff"));
        }
        if (!votesFit()) {
            problems.add(Problem.of("adoption.form.votes.wrong").at("inFavour"));
        }
        if (correcting && why.isEmpty()) {
            problems.add(Problem.of("adoption.form.why.missing").at("why"));
        }
        for (var line : List.of(List.of("putOff", putOff), List.of("caseNumber", caseNumber), List.of("why", why))) {
            if (line.getLast().length() > NewDecision.LONGEST_LINE) {
                problems.add(Problem.of("form.long", NewDecision.LONGEST_LINE).at(line.getFirst()));
            }
        }
        if (words.length() > NewDecision.LONGEST) {
            problems.add(Problem.of("form.long", NewDecision.LONGEST).at("words"));
        }
        boolean changes = chosen().filter(Verdict.ADOPTED_WITH_CHANGES::equals).isPresent();
        boolean any = rows.stream().anyMatch(row -> !row.blank());
        if (changes && !any) {
            problems.add(Problem.of("adoption.form.changes.missing").at("row.0"));
        }
        if (!changes && any && chosen().isPresent()) {
            problems.add(Problem.of("adoption.form.changes.unasked").at("verdict"));
        }
        for (int at = 0; frozen != null && at < rows.size(); at++) {
            Row row = rows.get(at);
            if (row.blank()) {
                continue;
            }
            Optional<Element> element = element(row, frozen);
            if (element.isEmpty() || FIELDS.stream().noneMatch(field -> field.key().equals(row.field()))) {
                problems.add(Problem.of("adoption.form.row.missing").at("row." + at));
            } else if (same(row, frozen)) {
                problems.add(Problem.of("adoption.form.row.same").at("words." + at));
            } else if (rows.subList(0, at).stream().anyMatch(other -> other.row().equals(row.row()) && other.field().equals(row.field()))) {
                problems.add(Problem.of("adoption.form.row.twice").at("row." + at));
            }
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException where there are {@link #problems} */
    NewDecision decision(RouteStepId step, FrozenPlan frozen, @Nullable Decision corrects) {
        Verdict made = chosen().orElseThrow();
        List<TextChange> changes = rows.stream().filter(row -> !row.blank()).map(row -> {
            Field field = new Field(row.field());
            ElementId element = element(row, frozen).orElseThrow().id();
            return new TextChange(element, field, before(element, field, frozen), row.words().isEmpty() ? null : field.equals(Field.TEXT) ? RichText.plain(row.words()).html() : row.words());
        }).toList();
        return new NewDecision(
                sent(), step, frozen.version().number(), new Print(text.substring(text.indexOf('-') + 1)), made, day().orElseThrow(), made == Verdict.POSTPONED ? putOff : null, caseNumber, words,
                inFavour.isEmpty() && against.isEmpty() && blank.isEmpty() ? null : new Votes(count(inFavour), count(against), count(blank)), changes, corrects == null ? null : corrects.id(), corrects == null ? null : why);
    }

    private UUID sent() {
        return Typed.sending(sending);
    }

    Optional<LocalDate> day() {
        return Typed.day(decided);
    }

    private boolean votesFit() {
        return List.of(inFavour, against, blank).stream().allMatch(typed -> typed.isEmpty() || typed.matches("[0-9]{1,4}"));
    }

    private static String said(@Nullable Integer votes) {
        return votes == null ? "" : votes.toString();
    }

    private static @Nullable Integer count(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private static Optional<Element> element(Row row, FrozenPlan frozen) {
        try {
            return frozen.view().plan().find(ElementId.of(row.row()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean same(Row row, FrozenPlan frozen) {
        Field field = new Field(row.field());
        return element(row, frozen).filter(element -> shown(field, before(element.id(), field, frozen)).equals(row.words())).isPresent();
    }

    private static @Nullable String before(ElementId element, Field field, FrozenPlan frozen) {
        var said = frozen.view().words().get(element);
        return said == null ? null : said.get(field);
    }

    private static String shown(Field field, @Nullable String kept) {
        return kept == null ? "" : field.equals(Field.TEXT) ? new RichText(kept).typed() : kept;
    }

    private static String said(@Nullable String kept) {
        return kept == null ? "" : kept;
    }
}
