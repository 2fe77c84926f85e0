package no.samspill.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samspill.followup.FollowUp;
import no.samspill.followup.Followed;
import no.samspill.followup.Money;
import no.samspill.followup.Report;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;

/** What a council would have to decide, seen from how it goes: proposed when a report to it is begun, for a person to keep, change or leave out. */
final class Proposed {
    /** More of one kind than that is a list, and no agenda. */
    private static final int EACH = 3;

    private final PlanView plan;
    private final Words words;

    private Proposed(PlanView plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    static List<Matter> of(PlanView plan, FollowUp now) {
        return new Proposed(plan, Words.of(plan.plan().language())).matters(now);
    }

    private List<Matter> matters(FollowUp now) {
        List<Matter> matters = new ArrayList<>();
        now.measures().stream().filter(each -> each.lines().isEmpty() && each.standing() != Standing.COMPLETED && each.standing() != Standing.STOPPED).limit(EACH)
                .forEach(each -> matters.add(matter("nobody", label(each), each.measure().title(), "own", "other", "stop")));
        now.measures().stream().filter(each -> each.standing() == Standing.STOPPED).limit(EACH)
                .forEach(each -> matters.add(matter("stopped", label(each), each.last().map(this::told).orElse(""), "out", "over")));
        BigDecimal applied = Money.of(plan.plan().measures().toList()).sum(true);
        if (applied.signum() > 0) {
            matters.add(matter("applied", Numbers.of(words.language()).money(applied), "", "wait", "pay"));
        }
        return matters;
    }

    /** @param more why it must be decided, in what the words for that kind want; empty where the question says it all */
    private Matter matter(String kind, String about, String more, String... choices) {
        return new Matter(words.get("account.proposed." + kind, about), more.isEmpty() ? null : words.get("account.proposed." + kind + ".why", about, more), List.of(choices).stream().map(choice -> new Matter.Choice(
                words.get("account.proposed." + kind + "." + choice), words.get("account.proposed." + kind + "." + choice + ".then"))).toList());
    }

    private String told(Report report) {
        return NorwegianDates.of(words.language()).date(report.day());
    }

    private String label(Followed each) {
        String label = plan.labels().findFull(each.measure().id()).orElse("");
        return label.isEmpty() ? each.measure().title() : label;
    }
}
