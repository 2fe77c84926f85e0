package no.samspill.followup.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.followup.Line;
import no.samspill.followup.Report;
import no.samspill.followup.State;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.wording.Health;
import no.samspill.worksheet.WithoutMoment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Duties as an xlsx file, one a row, to be filled in and sent back: as it was told last, with a list to choose a state from. */
final class StatusSheet {

    /** In the order they stand in. */
    enum Column {
        KEY(40), SEEN(8), LABEL(8), MEASURE(46), HOLDER(22), STATE(18), HEALTH(14), WORDS(60), DONE(10), WHOLE(10), NEXT(36), NEXT_BY(14), DAY(14);

        private final int width;

        Column(int width) {
            this.width = width;
        }

        String heading(Words words) {
            return words.get("sheet.status." + this);
        }
    }

    private StatusSheet() {}

    static byte[] of(PlanView view, List<Line> lines, String day, Words w) throws IOException {
        Path resting = Files.createTempFile("samspill-", ".xlsx");
        try {
            try (OutputStream written = Files.newOutputStream(resting);
                    Workbook book = new Workbook(written, "Samspill", "1.0")) {
                write(book.newWorksheet(w.get("sheet.status")), view, lines, day, w);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WithoutMoment.copy(resting, out);
            return out.toByteArray();
        } finally {
            Files.delete(resting);
        }
    }

    private static void write(Worksheet sheet, PlanView view, List<Line> lines, String day, Words w) {
        for (Column column : Column.values()) {
            sheet.value(0, column.ordinal(), column.heading(w));
            sheet.width(column.ordinal(), column.width);
        }
        int at = 1;
        for (Line line : lines) {
            sheet.value(at, Column.KEY.ordinal(), line.duty().measure().number() + "/" + line.duty().holder().key());
            sheet.value(at, Column.SEEN.ordinal(), String.valueOf(line.last().map(Report::number).orElse(0)));
            sheet.value(at, Column.LABEL.ordinal(), view.labels().findFull(line.duty().measure().id()).orElse(""));
            sheet.value(at, Column.MEASURE.ordinal(), line.duty().measure().title());
            sheet.value(at, Column.HOLDER.ordinal(), line.duty().holder().name());
            sheet.value(at, Column.STATE.ordinal(), line.state().map(state -> w.get("followup.state." + state)).orElse(""));
            sheet.value(at, Column.HEALTH.ordinal(), line.last().map(Report::health).filter(health -> health != Health.UNKNOWN).map(health -> w.get("health." + health)).orElse(""));
            number(sheet, at, Column.DONE, line.last().map(Report::counted).map(counted -> counted.done()));
            number(sheet, at, Column.WHOLE, line.last().map(Report::counted).map(counted -> counted.whole()));
            sheet.value(at++, Column.DAY.ordinal(), day);
        }
        if (at > 1) {
            choices(sheet, at, Column.STATE, Stream.of(State.values()).map(state -> w.get("followup.state." + state)), w);
            choices(sheet, at, Column.HEALTH, Stream.of(Health.ON_PLAN, Health.BEHIND, Health.AT_RISK).map(health -> w.get("health." + health)), w);
            sheet.range(1, 0, at - 1, Column.values().length - 1).style().wrapText(true).verticalAlignment("top").set();
        }
        sheet.range(0, 0, 0, Column.values().length - 1).style().bold().fillColor("D7E7E5").set();
        sheet.hideColumn(Column.KEY.ordinal());
        sheet.hideColumn(Column.SEEN.ordinal());
        sheet.freezePane(Column.STATE.ordinal(), 1);
    }

    private static void number(Worksheet sheet, int at, Column column, Optional<BigDecimal> number) {
        number.ifPresent(value -> sheet.value(at, column.ordinal(), value));
    }

    private static void choices(Worksheet sheet, int at, Column column, Stream<String> offered, Words w) {
        sheet.range(1, column.ordinal(), at - 1, column.ordinal()).validateWithListByFormula(offered.collect(Collectors.joining(",", "\"", "\""))).allowBlank(true)
                .showErrorMessage(true).errorTitle(w.get("sheet.status.choose")).error(w.get("sheet.status.choose.text"));
    }
}
