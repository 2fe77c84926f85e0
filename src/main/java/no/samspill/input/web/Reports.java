package no.samspill.input.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.Showing;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report: every contribution is counted and accounted for, whether its words are shown or not. */
@Controller
class Reports {
    private static final int ON_A_PAGE = 100;
    private static final List<String> STATES = List.of("led", "answered", "merged", "split", "read", "unread");

    private final InputDesk desk;
    private final Contributions contributions;

    Reports(InputDesk desk, Contributions contributions) {
        this.desk = desk;
        this.contributions = contributions;
    }

    @GetMapping("/{region}/{plan}/innspill/rapport")
    Page show(@Public PlanView view, @RequestParam(name = "side", defaultValue = "1") String page, Visit visit) {
        Words w = visit.words();
        List<ReportPage.Row> rows = rows(view, w);
        int last = Math.max(1, (rows.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int at = Math.clamp(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, 1, last);
        String address = InputDesk.input(view) + "/rapport";
        return new ReportPage(
                InputDesk.open(visit, view, w.get("input.report.title"), new Crumb(w.get("input.report.title"), address)),
                view,
                address,
                sums(rows, w),
                rows.size(),
                rows.stream().skip((at - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList(),
                at > 1 ? address + "?side=" + (at - 1) : null,
                at < last ? address + "?side=" + (at + 1) : null);
    }

    /** For Norwegian spreadsheet programs: semicolons, and UTF-8 with its mark. */
    @GetMapping("/{region}/{plan}/innspill/rapport.csv")
    ResponseEntity<byte[]> file(@Public PlanView view, Visit visit) {
        String lines = table(view, visit.words()).stream().map(Reports::line).collect(Collectors.joining("\r\n"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("innspill.csv").build().toString())
                .body(("\uFEFF" + lines + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The same rows and columns, for any spreadsheet program. */
    @GetMapping("/{region}/{plan}/innspill/rapport.xlsx")
    ResponseEntity<byte[]> sheet(@Public PlanView view, Visit visit) throws IOException {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("innspill.xlsx").build().toString())
                .body(ReportSheet.of(visit.words().get("input.report.words"), table(view, visit.words())));
    }

    /** The headings, and a row each. */
    private List<List<String>> table(PlanView view, Words w) {
        List<List<String>> table = new ArrayList<>();
        table.add(Stream.of("input.report.number", "input.report.words", "input.receipt.area", "input.report.from", "input.receipt.became", "input.report.led", "input.answer").map(w::get).toList());
        for (ReportPage.Row row : rows(view, w)) {
            String led = row.told().led().stream().map(each -> each.name() + (each.title() == null ? "" : ": " + each.title())).collect(Collectors.joining("\n"));
            table.add(List.of(String.valueOf(row.number()), Objects.requireNonNullElse(row.words(), row.why()), row.area(), row.from(), row.told().sentence(), led, Objects.requireNonNullElse(row.told().answer(), "")));
        }
        return table;
    }

    private List<ReportPage.Row> rows(PlanView view, Words w) {
        Collected all = contributions.all(view.id());
        Telling telling = desk.telling(view, w);
        Map<UUID, String> meetings = desk.meetings(view);
        return all.newestFirst().reversed().stream().filter(each -> each.splitFrom() == null).map(each -> row(each, view, veiled(telling.of(all, each), each), meetings, w)).toList();
    }

    private static ReportPage.Row row(Contribution each, PlanView view, Told told, Map<UUID, String> meetings, Words w) {
        String area = each.area() == null ? w.get("input.area.none") : view.plan().find(each.area()).map(found -> found.title()).orElse(w.get("input.area.none"));
        String why = w.get(each.erased() ? "input.erased" : each.showing() == Showing.HIDDEN ? "input.showing.HIDDEN" : each.mayShow() ? "input.showing.WAITING" : "input.showing.CLOSED");
        return new ReportPage.Row(each.number(), each.everybodysToRead() ? each.words() : null, why, area, InputDesk.from(each, meetings, w), told);
    }

    /** What is not shown as a whole, is not shown in parts; and an answer to it is its sender's alone. */
    private static Told veiled(Told told, Contribution of) {
        return of.everybodysToRead()
                ? told
                : new Told(told.state(), told.sentence(), told.led(), null, told.parts().stream().map(part -> new Told.Part(null, veiled(part.told(), of))).toList());
    }

    private static List<ReportPage.Sum> sums(List<ReportPage.Row> rows, Words w) {
        return STATES.stream()
                .map(state -> new ReportPage.Sum(state, w.get("input.sum." + state), (int) rows.stream().filter(row -> row.told().state().equals(state)).count()))
                .filter(sum -> sum.count() > 0)
                .toList();
    }

    private static String line(List<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            // A cell that begins like a formula is run by spreadsheet programs unless it begins with a text mark.
            String safe = cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell;
            quoted.add("\"" + safe.replace("\"", "\"\"") + "\"");
        }
        return String.join(";", quoted);
    }
}
