package no.samspill.followup.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.followup.Counted;
import no.samspill.followup.NewReport;
import no.samspill.followup.Report;
import no.samspill.followup.ReportId;
import no.samspill.followup.State;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A report as it is typed.
 *
 * @param corrects the number of the report it stands in for; empty for none
 */
public record ReportForm(String sending, String state, String health, String words, String done, String whole, String next, String nextBy, String day, String corrects, String why) {
    static final int LONGEST = 2_000;
    private static final int LONGEST_LINE = 300;

    /** As it begins: as it was told last, and nothing said yet of what is new. */
    static ReportForm after(@Nullable Report last, @Nullable State state, LocalDate day) {
        return new ReportForm(
                UUID.randomUUID().toString(), state == null ? "" : state.name(), last == null || last.health() == Health.UNKNOWN ? "" : last.health().name(), "", number(last == null ? null : last.counted(), false),
                number(last == null ? null : last.counted(), true), "", "", day.toString(), "", "");
    }

    /** Filled in with what was told, to be corrected. */
    static ReportForm of(Report wrong) {
        return new ReportForm(
                UUID.randomUUID().toString(), wrong.state().name(), wrong.health() == Health.UNKNOWN ? "" : wrong.health().name(), Objects.requireNonNullElse(wrong.words(), ""), number(wrong.counted(), false), number(wrong.counted(), true),
                Objects.requireNonNullElse(wrong.next(), ""), wrong.nextBy() == null ? "" : wrong.nextBy().toString(), wrong.day().toString(), String.valueOf(wrong.number()), "");
    }

    static ReportForm sent(MultiValueMap<String, String> sent) {
        return new ReportForm(
                one(sent, "sending"), one(sent, "state"), one(sent, "health"), one(sent, "words"), one(sent, "done"), one(sent, "whole"), one(sent, "next"), one(sent, "nextBy"), one(sent, "day"), one(sent, "corrects"), one(sent, "why"));
    }

    /** What it is called on a person's device, until it has come. @param at where it is sent */
    String draft(String at) {
        return corrects.isEmpty() ? at : at + "&retter=" + corrects;
    }

    static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (chosen().isEmpty()) {
            problems.add(Problem.of("report.state.missing").at("state"));
        }
        if (chosen().filter(State::wantsWords).isPresent() && words.isEmpty()) {
            problems.add(Problem.of("report.words.wanted").at("words"));
        }
        if (words.length() > LONGEST) {
            problems.add(Problem.of("report.words.long", LONGEST).at("words"));
        }
        if (next.length() > LONGEST_LINE) {
            problems.add(Problem.of("report.words.long", LONGEST_LINE).at("next"));
        }
        if (wrongNumber(done)) {
            problems.add(Problem.of("report.number.wrong").at("done"));
        }
        if (wrongNumber(whole)) {
            problems.add(Problem.of("report.number.wrong").at("whole"));
        }
        if (!whole.isEmpty() && done.isEmpty()) {
            problems.add(Problem.of("report.done.missing").at("done"));
        }
        if (Typed.day(day).isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("day"));
        }
        if (!nextBy.isEmpty() && Typed.day(nextBy).isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("nextBy"));
        }
        if (!nextBy.isEmpty() && next.isEmpty()) {
            problems.add(Problem.of("report.next.missing").at("next"));
        }
        if (!corrects.isEmpty() && why.isEmpty()) {
            problems.add(Problem.of("report.why.missing").at("why"));
        }
        if (why.length() > LONGEST_LINE) {
            problems.add(Problem.of("report.words.long", LONGEST_LINE).at("why"));
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException where there are {@link #problems} */
    NewReport report(ElementId measure, String holder, @Nullable ReportId wrong) {
        Optional<BigDecimal> counted = number(done);
        return new NewReport(
                Typed.sending(sending), measure, holder, chosen().orElseThrow(), Arrays.stream(Health.values()).filter(each -> each.name().equals(health)).findFirst().orElse(Health.UNKNOWN), said(words),
                counted.map(part -> new Counted(part, number(whole).orElse(null))).orElse(null), said(next), Typed.day(nextBy).orElse(null), Typed.day(day).orElseThrow(), wrong, wrong == null ? null : why);
    }

    Optional<State> chosen() {
        return Arrays.stream(State.values()).filter(each -> each.name().equals(state)).findFirst();
    }

    private static @Nullable String said(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static boolean wrongNumber(String typed) {
        return !typed.isEmpty() && number(typed).isEmpty();
    }

    /** As people write it: "3", "-1", "2,5". */
    private static Optional<BigDecimal> number(String typed) {
        String plain = typed.replace(',', '.').replace("\u2212", "-").replaceAll("\\s", "");
        return plain.matches("-?[0-9]{1,9}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String number(@Nullable Counted counted, boolean whole) {
        BigDecimal number = counted == null ? null : whole ? counted.whole() : counted.done();
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
