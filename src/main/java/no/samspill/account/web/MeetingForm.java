package no.samspill.account.web;

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
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a council decides about one matter, typed while it meets.
 *
 * @param matter which of the report's, from 1; 0 for something that was not on its list
 * @param entered how much was entered about it when the form was opened
 */
public record MeetingForm(int matter, int entered, String sending, String words, String owner, String due) {
    private static final int LONGEST = 2_000;

    static MeetingForm blank(int matter, int entered) {
        return new MeetingForm(matter, entered, UUID.randomUUID().toString(), "", "", "");
    }

    static MeetingForm sent(MultiValueMap<String, String> sent) {
        String matter = AccountForm.one(sent, "matter");
        int number = matter.matches("[0-9]{1,2}") ? Integer.parseInt(matter) : 0;
        String entered = AccountForm.one(sent, "entered");
        return new MeetingForm(number, entered.matches("[0-9]{1,4}") ? Integer.parseInt(entered) : 0, AccountForm.one(sent, "sending"), AccountForm.one(sent, "words" + number), AccountForm.one(sent, "owner" + number), AccountForm.one(sent, "due" + number));
    }

    /** The same, once whoever fills it in has been told what was entered meanwhile. */
    MeetingForm seeing(int now) {
        return new MeetingForm(matter, now, sending, words, owner, due);
    }

    /** @param meeting the day they meet */
    List<Problem> problems(Region region, LocalDate meeting) {
        List<Problem> problems = new ArrayList<>();
        if (words.isEmpty()) {
            problems.add(Problem.of("account.council.words.missing").at("words" + matter));
        } else if (words.length() > LONGEST) {
            problems.add(Problem.of("report.words.long", LONGEST).at("words" + matter));
        }
        if (chosen(region).isEmpty()) {
            problems.add(Problem.of("order.owner.missing").at("owner" + matter));
        }
        Optional<LocalDate> until = Typed.day(due);
        if (until.isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("due" + matter));
        } else if (until.get().isBefore(meeting)) {
            problems.add(Problem.of("order.due.before").at("due" + matter));
        }
        return problems;
    }

    /** Ask for it where there are no problems. */
    NewOrder order(Region region, LocalDate meeting, @Nullable String caseNumber) {
        return new NewOrder(Typed.sending(sending), region.name(), meeting, caseNumber, words, chosen(region).orElseThrow(), Typed.day(due).orElseThrow());
    }

    private Optional<Organisation> chosen(Region region) {
        return region.all().filter(each -> each.id().toString().equals(owner)).findFirst();
    }
}
