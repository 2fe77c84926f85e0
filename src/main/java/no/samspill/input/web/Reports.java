package no.samspill.input.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Page;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.Showing;
import no.samspill.kernel.Words;
import no.samspill.pace.web.HandingOut;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
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
    private final HandingOut files;

    Reports(InputDesk desk, Contributions contributions, HandingOut files) {
        this.files = files;
        this.desk = desk;
        this.contributions = contributions;
    }

    @SameForAll
    @GetMapping("/{region}/{plan}/innspill/rapport")
    Page show(@Public PlanView view, @RequestParam(name = "side", defaultValue = "1") String page, Visit visit) {
        Words w = visit.words();
        Map<String, Integer> fates = contributions.fates(view.id());
        int total = fates.values().stream().mapToInt(Integer::intValue).sum();
        int last = Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        int at = Math.clamp(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, 1, last);
        String address = InputDesk.input(view) + "/rapport";
        List<ReportPage.Row> rows = rows(view, w).apply(contributions.some(view.id(), (at - 1) * ON_A_PAGE, ON_A_PAGE)).toList();
        return new ReportPage(
                InputDesk.open(visit, view, w.get("input.report.title"), new Crumb(w.get("input.report.title"), address)),
                view,
                address,
                sums(fates, w),
                total,
                rows,
                at > 1 ? address + "?side=" + (at - 1) : null,
                at < last ? address + "?side=" + (at + 1) : null);
    }

    /** For Norwegian spreadsheet programs: semicolons, and UTF-8 with its mark. */
    @GetMapping("/{region}/{plan}/innspill/rapport.csv")
    void file(@Public PlanView view, Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.send(request, response, "text/csv;charset=UTF-8", "innspill.csv", out -> {
            Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            csv.write('\uFEFF');
            table(view, visit.words(), cells -> csv.write(line(cells) + "\r\n"));
            csv.flush();
        });
    }

    /** The same rows and columns, for any spreadsheet program. */
    @GetMapping("/{region}/{plan}/innspill/rapport.xlsx")
    void sheet(@Public PlanView view, Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.send(request, response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "innspill.xlsx", out -> {
            try (ReportSheet sheet = new ReportSheet(visit.words().get("input.report.words"), out)) {
                table(view, visit.words(), sheet::row);
            }
        });
    }

    @FunctionalInterface
    private interface Line {
        void of(List<String> cells) throws IOException;
    }

    /** The headings, and a row each. */
    private void table(PlanView view, Words w, Line line) throws IOException {
        line.of(Stream.of("input.report.number", "input.report.words", "input.receipt.area", "input.report.from", "input.receipt.became", "input.report.led", "input.answer").map(w::get).toList());
        var rows = rows(view, w);
        contributions.each(view.id(), some -> rows.apply(some).forEach(row -> {
            try {
                line.of(cells(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static List<String> cells(ReportPage.Row row) {
        String led = row.told().led().stream().map(each -> each.name() + (each.title() == null ? "" : ": " + each.title())).collect(Collectors.joining("\n"));
        return List.of(String.valueOf(row.number()), Objects.requireNonNullElse(row.words(), row.why()), row.area(), row.from(), row.told().sentence(), led, Objects.requireNonNullElse(row.told().answer(), ""));
    }

    /** What makes rows of some contributions. */
    private Function<List<Contribution>, Stream<ReportPage.Row>> rows(PlanView view, Words w) {
        Telling telling = desk.telling(view, w);
        Map<UUID, String> meetings = desk.meetings(view);
        return some -> {
            Collected around = contributions.around(some);
            return some.stream().map(each -> row(each, view, veiled(telling.of(around, each), each), meetings, w));
        };
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

    private static List<ReportPage.Sum> sums(Map<String, Integer> fates, Words w) {
        return STATES.stream().filter(fates::containsKey).map(state -> new ReportPage.Sum(state, w.get("input.sum." + state), fates.getOrDefault(state, 0))).toList();
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
