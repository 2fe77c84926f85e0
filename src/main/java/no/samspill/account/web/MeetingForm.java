package no.samspill.account.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.account.Matter;
import no.samspill.followup.ChargeForm;
import no.samspill.followup.CouncilOrder;
import no.samspill.followup.NewOrder;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.people.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a council decides about one matter, typed while it meets.
 *
 * @param matter which of the report's, from 1; 0 for something that was not on its list
 * @param entered how much was entered about it when the form was opened
 * @param corrects number of the decision that was entered wrongly; 0 for a new one
 * @param why that was wrong
 */
public record MeetingForm(int matter, int entered, int corrects, String sending, String words, ChargeForm charge, String why) {
    private static final int LONGEST = 2_000;

    static MeetingForm blank(int matter, int entered) {
        return new MeetingForm(matter, entered, 0, UUID.randomUUID().toString(), "", new ChargeForm("", ""), "");
    }

    /** What was entered, to be put right. */
    static MeetingForm of(int matter, int entered, CouncilOrder wrong) {
        return new MeetingForm(matter, entered, wrong.number(), UUID.randomUUID().toString(), wrong.words(), ChargeForm.of(wrong.charge()), "");
    }

    static MeetingForm sent(MultiValueMap<String, String> sent) {
        int matter = number(sent, "matter");
        return new MeetingForm(
                matter, number(sent, "entered"), number(sent, "corrects"), AccountForm.one(sent, "sending"), AccountForm.one(sent, "words" + matter),
                new ChargeForm(AccountForm.one(sent, "owner" + matter), AccountForm.one(sent, "due" + matter)), AccountForm.one(sent, "why" + matter));
    }

    private static int number(MultiValueMap<String, String> sent, String name) {
        String number = AccountForm.one(sent, name);
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }

    /** The same, once whoever fills it in has been told what was entered meanwhile. */
    MeetingForm seeing(int now) {
        return new MeetingForm(matter, now, corrects, sending, words, charge, why);
    }

    /** With what was chosen as the decision's words: in place of another choice, and after what somebody has typed. */
    MeetingForm choosing(Matter of, Matter.Choice choice) {
        boolean chosen = words.isEmpty() || of.choices().stream().anyMatch(each -> said(each).equals(words));
        return new MeetingForm(matter, entered, corrects, sending, chosen ? said(choice) : words + "\n" + said(choice), charge, why);
    }

    private static String said(Matter.Choice choice) {
        return choice.then() == null ? choice.what() + "." : choice.what() + ". " + choice.then() + ".";
    }

    /** @param meeting the day they meet */
    List<Problem> problems(Region region, LocalDate meeting) {
        List<Problem> problems = new ArrayList<>();
        if (words.isEmpty()) {
            problems.add(Problem.of("account.council.words.missing").at("words" + matter));
        } else if (words.length() > LONGEST) {
            problems.add(Problem.of("report.words.long", LONGEST).at("words" + matter));
        }
        problems.addAll(charge.problems(region, meeting, String.valueOf(matter)));
        if (corrects > 0) {
            ChargeForm.why(why, "why" + matter).ifPresent(problems::add);
        }
        return problems;
    }

    /** Ask for it where there are no problems. @param wrong whose place it takes; null for a new one */
    NewOrder order(Region region, LocalDate meeting, @Nullable String caseNumber, @Nullable CouncilOrder wrong) {
        return new NewOrder(Typed.sending(sending), region.name(), meeting, caseNumber, words, charge.charge(region), wrong == null ? null : new NewOrder.Instead(wrong.id(), why));
    }
}
