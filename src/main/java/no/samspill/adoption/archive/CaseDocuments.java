package no.samspill.adoption.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.adoption.Body;
import no.samspill.adoption.Decision;
import no.samspill.adoption.TextChange;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Opening;
import no.samspill.hearing.statement.Statement;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.Field;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import org.jspecify.annotations.Nullable;

/** What has no paper of its own, as one that an archive keeps: a statement, and a decision as it was registered. */
final class CaseDocuments {
    private final PlanView view;
    private final Words words;

    CaseDocuments(PlanView view, Words words) {
        this.view = view;
        this.words = words;
    }

    /** @param from whom the reader may know it comes from @param heard the version it is about */
    Document statement(Statement one, Hearing hearing, FrozenPlan heard, String from) {
        LocalDate received = LocalDate.ofInstant(one.received(), Opening.NORWAY);
        List<Fact> facts = new ArrayList<>(List.of(fact("archive.paper.from", from), fact("archive.paper.received", day(received)), fact("archive.paper.channel", say("statement.channel." + one.channel()))));
        if (one.authored() != null) {
            facts.add(fact("archive.paper.authored", day(one.authored())));
        }
        if (one.late()) {
            facts.add(fact("archive.paper.late", say("archive.paper.late.yes")));
        }
        if (one.place() != null) {
            facts.add(fact("archive.paper.about", heard.view().plan().find(one.place().element()).map(row -> heard.view().called(row, words) + ": " + row.title()).orElse("")));
            if (one.place().passage() != null) {
                facts.add(fact("archive.paper.passage", one.place().passage()));
            }
        }
        List<Block> said = one.nothingToSay() || one.words() == null ? List.of(new Block.Missing(Line.of(say("statement.nothing.said")))) : paragraphs(one.words());
        return paper(
                say("archive.statement", String.valueOf(one.number()), String.valueOf(hearing.number())), say("archive.paper.mark.hearing", String.valueOf(hearing.number()), String.valueOf(hearing.version())), received,
                facts, List.of(Section.chapter("ord", say("archive.paper.words"), said)));
    }

    /** @param corrected whether another registration stands in its place */
    Document decision(Decision one, Body body, FrozenPlan text, boolean corrected) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("archive.paper.body", body.name()), fact("adoption.field.verdict", say("adoption.said." + one.verdict())), fact("adoption.field.decided", day(one.decided())),
                fact("adoption.field.version", one.version() + " (" + one.print().spaced() + ")")));
        add(facts, "adoption.field.caseNumber", one.caseNumber());
        add(facts, "adoption.field.putOff", one.putOff());
        if (one.votes() != null) {
            add(facts, "adoption.form.votes", Stream.of(votes("for", one.votes().inFavour()), votes("against", one.votes().against()), votes("blank", one.votes().blank())).filter(each -> !each.isEmpty()).reduce((a, b) -> a + ", " + b).orElse(null));
        }
        add(facts, "archive.paper.why", one.why());
        if (corrected) {
            facts.add(fact("archive.paper.corrected", say("archive.paper.corrected.yes")));
        }
        List<Section> sections = new ArrayList<>();
        if (one.words() != null) {
            sections.add(Section.chapter("ord", say("adoption.field.words"), paragraphs(one.words())));
        }
        for (int at = 0; at < one.changes().size(); at++) {
            sections.add(change(one.changes().get(at), text, at + 1));
        }
        return paper(say("archive.decision", body.name(), say("adoption.said." + one.verdict())), say("version.number", String.valueOf(one.version())), one.decided(), facts, sections);
    }

    private Section change(TextChange one, FrozenPlan text, int at) {
        String row = text.view().plan().find(one.element()).map(element -> text.view().called(element, words)).orElseGet(() -> text.view().plan().title());
        return Section.chapter("endring-" + at, row + ": " + one.field().called(words), List.of(new Block.Facts(List.of(
                fact("archive.paper.was", plain(one.field(), one.before())), fact("archive.paper.is", plain(one.field(), one.words()))))));
    }

    private Document paper(String title, String mark, LocalDate dated, List<Fact> facts, List<Section> sections) {
        return new Document(
                new Furniture(title, view.plan().title(), view.region().name(), mark, dated, words), new Cover(List.of(), List.of()), sections, new Form(view.plan().title(), List.of(new Block.Facts(facts))));
    }

    private static List<Block> paragraphs(String said) {
        return Arrays.stream(said.split("\\R{2,}")).filter(each -> !each.isBlank()).<Block>map(each -> new Block.Paragraph(Line.of(each.strip()))).toList();
    }

    private String plain(Field field, @Nullable String kept) {
        return kept == null ? say("adoption.unsaid") : field.equals(Field.TEXT) ? new RichText(kept).words() : kept;
    }

    private String votes(String how, @Nullable Integer votes) {
        return votes == null ? "" : say("adoption.votes." + how, votes);
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(fact(key, value));
        }
    }

    private Fact fact(String key, String value) {
        return new Fact(say(key), List.of(new Fact.Value(Line.of(value), false)), null);
    }

    private String day(LocalDate day) {
        return NorwegianDates.of(words.language()).date(day);
    }

    private String say(String key, Object... args) {
        return words.get(key, args);
    }
}
