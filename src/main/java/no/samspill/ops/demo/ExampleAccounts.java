package no.samspill.ops.demo;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.account.Accounts;
import no.samspill.account.Draft;
import no.samspill.account.Occasion;
import no.samspill.account.Sending;
import no.samspill.account.Written;
import no.samspill.followup.FollowUps;
import no.samspill.followup.NewOrder;
import no.samspill.ledger.Author;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * "Programavslutning (KMD) vår 2018", and the update that the source itself is, told from what stands in the plan. What was told at
 * each, the source cannot say: their words are examples and say so.
 */
final class ExampleAccounts {
    private static final LocalDate SPRING = LocalDate.of(2018, 5, 31);

    private final Accounts accounts;
    private final FollowUps followUps;
    private final Plans plans;
    private final Author author;

    ExampleAccounts(ApplicationContext server, Author author) {
        this.accounts = server.getBean(Accounts.class);
        this.followUps = server.getBean(FollowUps.class);
        this.plans = server.getBean(Plans.class);
        this.author = author;
    }

    void into(PlanId plan) {
        send(plan, Occasion.CLOSING, "Sluttrapport: Byregionprogrammet", "Til departementet (KMD)", SPRING, null,
                "Eksempel: Planen er vedtatt, og gjennomføringen har begynt. Det programmet har gitt, er et samarbeid som går videre.", "Eksempel: Regionrådet følger opp planen hver høst.");
        send(plan, Occasion.COUNCIL, "Status for utviklingsplanen", null, LocalDate.of(2018, 6, 8), LocalDate.of(2018, 6, 8), null, null);
        send(plan, Occasion.COUNCIL, "Status for utviklingsplanen", null, LocalDate.of(2018, 8, 31), LocalDate.of(2018, 8, 31), null, null);
        PlanView view = plans.get(plan);
        followUps.order(view, new NewOrder(
                UUID.randomUUID(), view.region().name(), LocalDate.of(2018, 8, 31), "R3-1", "Eksempel: Sekretariatet legger fram hvem som kan ha ansvar for tiltak B3.", view.region().council(),
                LocalDate.of(2018, 11, 15)), author);
        send(plan, Occasion.COUNCIL, "Statusoppdatering Byregionprogrammet", null, LocalDate.of(2018, 11, 5), LocalDate.of(2018, 11, 15), null, null);
    }

    private void send(
            PlanId plan, Occasion occasion, String title, @Nullable String audience, LocalDate day, @Nullable LocalDate meeting, @Nullable String summary, @Nullable String onwards) {
        PlanView view = plans.get(plan);
        Written usual = accounts.proposed(view, occasion);
        Written written = new Written(
                occasion, title, audience, meeting, day, accounts.before(plan, occasion, day).map(account -> account.number()).orElse(null), summary, onwards, usual.matters());
        Draft draft = accounts.begin(view, written, author);
        accounts.check(view, draft.number(), draft.revision(), author);
        if (!(accounts.send(view, draft.number(), author) instanceof Sending.Sent)) {
            throw new IllegalStateException("the demonstration does not fit itself: " + title);
        }
    }
}
