package no.samspill.followup.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.followup.NewOrder;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.people.Organisation;
import no.samspill.people.Region;
import org.springframework.util.MultiValueMap;

/** A council's order as it is typed. */
public record OrderForm(String sending, String council, String decided, String caseNumber, String words, String owner, String due) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 2_000;

    static OrderForm blank() {
        return new OrderForm(UUID.randomUUID().toString(), "", "", "", "", "", "");
    }

    static OrderForm sent(MultiValueMap<String, String> sent) {
        return new OrderForm(
                ReportForm.one(sent, "sending"), ReportForm.one(sent, "council"), ReportForm.one(sent, "decided"), ReportForm.one(sent, "caseNumber"), ReportForm.one(sent, "words"), ReportForm.one(sent, "owner"),
                ReportForm.one(sent, "due"));
    }

    List<Problem> problems(Region region, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (council.isEmpty()) {
            problems.add(Problem.of("order.council.missing").at("council"));
        } else if (council.length() > LONGEST_LINE) {
            problems.add(Problem.of("report.words.long", LONGEST_LINE).at("council"));
        }
        Optional<LocalDate> day = Typed.day(decided);
        if (day.isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("decided"));
        } else if (day.get().isAfter(today)) {
            problems.add(Problem.of("order.decided.future").at("decided"));
        }
        if (caseNumber.length() > LONGEST_LINE) {
            problems.add(Problem.of("report.words.long", LONGEST_LINE).at("caseNumber"));
        }
        if (words.isEmpty()) {
            problems.add(Problem.of("order.words.missing").at("words"));
        } else if (words.length() > LONGEST) {
            problems.add(Problem.of("report.words.long", LONGEST).at("words"));
        }
        if (chosen(region).isEmpty()) {
            problems.add(Problem.of("order.owner.missing").at("owner"));
        }
        Optional<LocalDate> until = Typed.day(due);
        if (until.isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("due"));
        } else if (day.isPresent() && until.get().isBefore(day.get())) {
            problems.add(Problem.of("order.due.before").at("due"));
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException where there are {@link #problems} */
    NewOrder order(Region region) {
        return new NewOrder(
                Typed.sending(sending), council, Typed.day(decided).orElseThrow(), caseNumber.isEmpty() ? null : caseNumber, words, chosen(region).orElseThrow(), Typed.day(due).orElseThrow());
    }

    private Optional<Organisation> chosen(Region region) {
        return region.all().filter(each -> each.id().toString().equals(owner)).findFirst();
    }
}
