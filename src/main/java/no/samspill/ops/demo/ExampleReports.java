package no.samspill.ops.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Given;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.followup.Meeting;
import no.samspill.followup.NewOrder;
import no.samspill.followup.NewReport;
import no.samspill.followup.Reporting;
import no.samspill.followup.Setting;
import no.samspill.followup.State;
import no.samspill.followup.StatusReports;
import no.samspill.followup.reminding.Digests;
import no.samspill.ledger.Author;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisation;
import no.samspill.plan.Element;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * "Fra februar: GJENNOMFØRING." What came of it, the source cannot tell, so the year of reports is an example, stands still on a
 * day of its own, and the page says so. One municipality is silent, as one always is.
 */
final class ExampleReports {
    private static final LocalDate BEGUN = LocalDate.of(2018, 2, 1);
    private static final LocalDate SPRING = LocalDate.of(2018, 5, 15);
    private static final LocalDate SUMMER = LocalDate.of(2018, 8, 20);
    private static final LocalDate DAY = Demonstration.DAY;
    private static final String SILENT = "Lavangen";
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final FollowUps followUps;
    private final StatusReports reports;
    private final Digests digests;
    private final Plans plans;
    private final Author author;

    ExampleReports(ApplicationContext server, Author author) {
        this.followUps = server.getBean(FollowUps.class);
        this.reports = server.getBean(StatusReports.class);
        this.digests = server.getBean(Digests.class);
        this.plans = server.getBean(Plans.class);
        this.author = author;
    }

    void into(PlanId plan) {
        followUps.set(view(plan), new Setting(BEGUN, Setting.USUAL, Setting.USUAL_LIGHTS), author);
        followUps.meet(view(plan), new Meeting(LocalDate.of(2018, 6, 8), "Eksempel: regionrådsmøte"), author);
        followUps.meet(view(plan), new Meeting(LocalDate.of(2018, 8, 31), "Eksempel: regionrådsmøte"), author);
        followUps.meet(view(plan), new Meeting(LocalDate.of(2018, 11, 15), "Eksempel: regionrådsmøte"), author);
        // The source has an example as the only ones who answer; "i alle kommunene" and "fra alle kommuner" stand in the measures themselves.
        List<Element> measures = view(plan).plan().measures().toList();
        for (Element measure : measures.subList(0, 2)) {
            for (Organisation member : view(plan).region().members()) {
                followUps.give(view(plan), Given.to(measure.id(), member.id().value(), null), member.name(), author);
            }
        }
        order(plan);
        tell(plan, 0, SPRING, State.UNDER_WAY, Health.ON_PLAN, "Eksempel: Kurset er lagt opp, og første samling er avtalt.");
        tell(plan, 0, SUMMER, State.UNDER_WAY, Health.ON_PLAN, "Eksempel: Første kursdag er holdt.");
        tellOne(plan, 0, "Gratangen", DAY.minusDays(3), State.COMPLETED, Health.ON_PLAN, "Eksempel: Alle i førstelinjetjenesten har gått kurset.");
        tell(plan, 1, SPRING, State.NOT_STARTED, Health.UNKNOWN, null);
        tell(plan, 1, LocalDate.of(2018, 9, 3), State.UNDER_WAY, Health.BEHIND, "Eksempel: Nettverket møttes for første gang.");
        tell(plan, 2, SUMMER, State.NOT_STARTED, Health.UNKNOWN, null);
        tell(plan, 3, SPRING, State.UNDER_WAY, Health.ON_PLAN, "Eksempel: Utkastet til årshjul er sendt til kommunene.");
        tell(plan, 3, LocalDate.of(2018, 9, 19), State.PAUSED, Health.AT_RISK, "Eksempel: Venter på avklaring om besøk.");
        List.of(LocalDate.of(2018, 10, 3), LocalDate.of(2018, 10, 10)).forEach(day -> remind(plan, day));
    }

    /** What a council has told somebody to do beside the plan. */
    private void order(PlanId plan) {
        PlanView view = view(plan);
        Organisation ibestad = view.region().members().stream().filter(member -> member.name().equals("Ibestad")).findFirst().orElse(view.region().members().getFirst());
        followUps.order(view, new NewOrder(
                UUID.randomUUID(), "Ibestad kommunestyre", LocalDate.of(2018, 2, 19), null, "Eksempel: Kommunestyret ber rådmannen legge fram en oversikt over lokaler som kan brukes til verksted.", ibestad, LocalDate.of(2018, 10, 1)), author);
    }

    private void tell(PlanId plan, int measure, LocalDate day, State state, Health health, @Nullable String words) {
        PlanView view = view(plan);
        FollowUp now = followUps.on(view, day);
        now.measures().get(measure).lines().stream().map(Line::duty).map(duty -> duty.holder()).filter(holder -> !holder.name().equals(SILENT) && !late(holder, day)).forEach(holder -> give(view, now, measure, holder, day, state, health, words));
    }

    /** Those who have gone quiet since the spring. */
    private static boolean late(Holder holder, LocalDate day) {
        return day.isAfter(SPRING) && holder.name().equals("Salangen") || day.isAfter(SUMMER) && holder.name().equals("Kvæfjord");
    }

    /** Whoever was silent then. */
    private void remind(PlanId plan, LocalDate day) {
        digests.note(view(plan), followUps.on(view(plan), day).silent(), day.atTime(7, 0).atZone(NORWAY).toInstant());
    }

    private void tellOne(PlanId plan, int measure, String name, LocalDate day, State state, Health health, String words) {
        PlanView view = view(plan);
        FollowUp now = followUps.on(view, day);
        now.measures().get(measure).lines().stream().map(line -> line.duty().holder()).filter(holder -> holder.name().equals(name)).forEach(holder -> give(view, now, measure, holder, day, state, health, words));
    }

    private void give(PlanView view, FollowUp now, int measure, Holder holder, LocalDate day, State state, Health health, @Nullable String words) {
        var report = new NewReport(UUID.randomUUID(), now.measures().get(measure).measure().id(), holder.key(), state, health, words, null, null, null, day, null, null);
        if (!(reports.give(view, report, List.of(), Reach.WHOLE, author) instanceof Reporting.Saved)) {
            throw new IllegalStateException("the demonstration does not fit itself: " + report);
        }
    }

    private PlanView view(PlanId plan) {
        return plans.get(plan);
    }
}
