package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.statement.CarriedOver;
import no.samspill.hearing.statement.Place;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.web.HearingPages;
import no.samspill.hearing.web.HearingView;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Shift;
import no.samspill.plan.version.Became;
import no.samspill.plan.version.Comparison;
import no.samspill.plan.version.Said;
import no.samspill.plan.version.Versions;
import no.samspill.plan.version.web.Line;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where every comment stands in the newest version: with its row, or under "the text it is about, is gone". */
@Controller
class CarryingOver {
    private final Statements statements;
    private final Versions versions;

    CarryingOver(Statements statements, Versions versions) {
        this.statements = statements;
        this.versions = versions;
    }

    @GetMapping(HearingView.DESK + "/nytekst")
    Page show(@Working HearingView at, Visit visit) {
        Words w = visit.words();
        Hearing hearing = at.hearing();
        PlanView plan = at.view();
        int newest = versions.latest(plan.id()).map(PlanVersion::number).orElse(hearing.version());
        if (newest <= hearing.version()) {
            return new CarriedOverPage(shell(visit, at, w.get("statement.carried.none")), at, w.get("statement.carried.none"), w.get("statement.carried.none.lead", String.valueOf(hearing.version())), List.of(), List.of(), null);
        }
        Comparison comparison = versions.compare(plan.id(), hearing.version(), newest).orElseThrow();
        CarriedOver carried = CarriedOver.of(comparison, statements.list(hearing));
        String finding = w.get("statement.carried", carried.many() - carried.gone().size(), carried.many());
        return new CarriedOverPage(
                shell(visit, at, finding), at, finding, w.get("statement.carried.lead", String.valueOf(hearing.version()), String.valueOf(newest)),
                carried.following().stream().map(row -> row(row, at, w)).toList(), carried.gone().stream().map(one -> comment(one, null, text(comparison, one, w), at, w)).toList(),
                plan.address() + "/versjon/" + newest + "/endringer?fra=" + hearing.version());
    }

    private static no.samspill.frame.Shell shell(Visit visit, HearingView at, String title) {
        return HearingPages.shell(visit, at, title, new no.samspill.frame.Shell.Crumb(visit.words().get("statement.carried.crumb"), at.desk() + "/nytekst"));
    }

    private static CarriedOverPage.Row row(CarriedOver.Row row, HearingView at, Words w) {
        Said now = row.row().after();
        return new CarriedOverPage.Row(
                now.called(w), now.row().title(), row.row().fields().stream().map(change -> Line.of(change, w)).toList(), moved(row.row(), w),
                row.comments().stream().map(one -> comment(one, passage(row, one), null, at, w)).toList());
    }

    private static @Nullable String passage(CarriedOver.Row row, Statement one) {
        Place place = one.place();
        return place == null || row.passageStands(one) ? null : place.passage();
    }

    private static @Nullable String moved(Became.There row, Words w) {
        Shift shift = row.shift();
        return shift == null ? null : w.get("statement.carried.moved", row.before().called(w), row.after().called(w));
    }

    private static @Nullable String text(Comparison comparison, Statement one, Words w) {
        Place place = one.place();
        return place != null && comparison.of(place.element()).orElse(null) instanceof Became.Gone(var before) ? before.called(w) + ": " + before.text() : null;
    }

    private static CarriedOverPage.Comment comment(Statement one, @Nullable String passage, @Nullable String text, HearingView at, Words w) {
        return new CarriedOverPage.Comment(one.number(), Hall.from(one, w), one.words(), passage, text, at.desk() + "/uttalelser/" + one.number());
    }
}
