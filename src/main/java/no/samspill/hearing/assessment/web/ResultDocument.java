package no.samspill.hearing.assessment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Result;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** What came of a hearing as a paper: the numbers first, and then every point in the plan's order. */
final class ResultDocument {
    private final PlanView view;
    private final Hearing hearing;
    private final Words words;

    private ResultDocument(PlanView view, Hearing hearing, Words words) {
        this.view = view;
        this.hearing = hearing;
        this.words = words;
    }

    /** @param made what the paper says of whom it shows: with or without names, for everybody @param dated the day it speaks of; null for none */
    static Document of(PlanView view, Hearing hearing, Result result, Told told, String lead, String made, @Nullable LocalDate dated, Words words) {
        return new ResultDocument(view, hearing, words).paper(result, told, lead, made, dated);
    }

    private Document paper(Result result, Told told, String lead, String made, @Nullable LocalDate dated) {
        Furniture around = new Furniture(
                say("assessment.result.title"), view.plan().title(), view.region().name(), say("assessment.paper.mark", String.valueOf(hearing.number()), String.valueOf(hearing.version())), dated, words);
        Cover cover = new Cover(List.of(new Cover.Statement(say("assessment.result.when", new HearingInWords(words).days(hearing.main())), Line.of(lead))), List.of());
        List<Section> sections = new ArrayList<>(List.of(summary(result, made)));
        for (int at = 0; at < told.groups().size(); at++) {
            sections.add(group(told.groups().get(at), at));
        }
        return new Document(around, cover, sections);
    }

    private Section summary(Result result, String made) {
        List<Table.Row> rows = Stream.of(Judgement.values())
                .map(each -> new Table.Row(List.of(Line.of(each.called(words)), Line.of(String.valueOf(result.counts().getOrDefault(each, 0))))))
                .toList();
        Table table = new Table(say("assessment.result.counts"), List.of(column("assessment.result.judgement", 3), column("assessment.paper.points", 1)), rows);
        return Section.chapter("utfall", say("assessment.result.counts"), List.of(new Block.Paragraph(Line.of(made)), new Block.TableBlock(table)));
    }

    private Section group(Told.Group group, int at) {
        String title = group.label().isEmpty() ? group.title() : group.label() + " " + group.title();
        List<Table.Column> columns = List.of(
                column("assessment.paper.point", 4), column("assessment.paper.from", 9), column("assessment.result.said", 15), column("assessment.result.answered", 16), column("assessment.result.became", 13));
        Table table = new Table(say("assessment.paper.caption", title), columns, group.said().stream().map(this::row).toList());
        return Section.chapter("del-" + (at + 1), title, List.of(new Block.TableBlock(table)));
    }

    private Table.Row row(Told.Said said) {
        return new Table.Row(List.of(
                Line.of(said.called()), Line.of(said.from()), said(said), Line.of(said.answer() == null ? said.judged() : said.judged() + "\n" + said.answer()), Line.of(changes(said.changes(), words))));
    }

    private Line said(Told.Said said) {
        return Line.of(words(said));
    }

    static String words(Told.Said said) {
        return said.words() != null ? said.words().strip() : said.kept() == null ? "" : said.kept();
    }

    /** What it became, a change a line: from what to what. */
    static String changes(List<Changed> changes, Words w) {
        return changes.isEmpty() ? w.get("assessment.result.unchanged") : changes.stream().map(each -> change(each, w)).collect(Collectors.joining("\n"));
    }

    private static String change(Changed each, Words w) {
        if (each.field() == null) {
            return each.row();
        }
        String where = each.row() + ": ";
        if (each.from() == null) {
            return where + w.get("history.set", each.field(), each.to() == null ? "" : each.to());
        }
        return where + (each.to() == null ? w.get("history.gone", each.field(), each.from()) : w.get("history.changed", each.field(), each.from(), each.to()));
    }

    private Table.Column column(String key, int share) {
        return new Table.Column(say(key), share);
    }

    private String say(String key, Object... args) {
        return words.get(key, args);
    }
}
