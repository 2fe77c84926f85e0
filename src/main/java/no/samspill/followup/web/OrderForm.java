package no.samspill.followup.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.followup.ChargeForm;
import no.samspill.followup.CouncilOrder;
import no.samspill.followup.NewOrder;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.people.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A council's order as it is typed. @param corrects number of the one that was entered wrongly; empty for a new one @param why that was wrong */
public record OrderForm(String sending, String corrects, String council, String decided, String caseNumber, String words, ChargeForm charge, String why) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 2_000;

    static OrderForm blank() {
        return new OrderForm(UUID.randomUUID().toString(), "", "", "", "", "", new ChargeForm("", ""), "");
    }

    /** What was entered, to be put right. */
    static OrderForm of(CouncilOrder wrong) {
        return new OrderForm(
                UUID.randomUUID().toString(), String.valueOf(wrong.number()), wrong.council(), wrong.decided().toString(), Objects.requireNonNullElse(wrong.caseNumber(), ""), wrong.words(), ChargeForm.of(wrong.charge()), "");
    }

    static OrderForm sent(MultiValueMap<String, String> sent) {
        return new OrderForm(
                ReportForm.one(sent, "sending"), ReportForm.one(sent, "corrects"), ReportForm.one(sent, "council"), ReportForm.one(sent, "decided"), ReportForm.one(sent, "caseNumber"), ReportForm.one(sent, "words"),
                new ChargeForm(ReportForm.one(sent, "owner"), ReportForm.one(sent, "due")), ReportForm.one(sent, "why"));
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
        problems.addAll(charge.problems(region, day.orElse(null), ""));
        if (!corrects.isEmpty()) {
            ChargeForm.why(why, "why").ifPresent(problems::add);
        }
        return problems;
    }

    /** @param wrong whose place it takes; null for a new one @throws java.util.NoSuchElementException where there are {@link #problems} */
    NewOrder order(Region region, @Nullable CouncilOrder wrong) {
        return new NewOrder(
                Typed.sending(sending), council, Typed.day(decided).orElseThrow(), caseNumber.isEmpty() ? null : caseNumber, words, charge.charge(region), wrong == null ? null : new NewOrder.Instead(wrong.id(), why));
    }
}
