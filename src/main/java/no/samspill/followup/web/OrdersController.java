package no.samspill.followup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.followup.ChargeForm;
import no.samspill.followup.CouncilOrder;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Followed;
import no.samspill.followup.Line;
import no.samspill.followup.OrderInWords;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What councils told somebody to do beside the plan: entered here, and followed up as measures are. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/oppfolging/vedtak")
class OrdersController {
    private static final int LONGEST = 300;

    private final FollowUps followUps;
    private final Clock clock;

    OrdersController(FollowUps followUps, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    @GetMapping
    Page show(@Working PlanView view, @RequestParam(name = "rett", defaultValue = "") String wrong, Visit visit) {
        OrderForm form = wrong.isEmpty() ? OrderForm.blank() : OrderForm.of(holding(view, wrong).orElseThrow(() -> Refused.unknown("order.unknown")));
        return page(view, form, "", "", List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object enter(@Working PlanView view, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        if (ReportForm.one(sent, "what").equals("lift")) {
            return lift(view, ReportForm.one(sent, "number"), sent, who, visit, next);
        }
        OrderForm form = OrderForm.sent(sent);
        List<Problem> problems = form.problems(view.region(), LocalDate.now(clock));
        Optional<CouncilOrder> wrong = followUps.orders(view).stream().filter(each -> String.valueOf(each.number()).equals(form.corrects())).findFirst();
        if (wrong.isEmpty() && !form.corrects().isEmpty()) {
            throw Refused.unknown("order.unknown");
        }
        if (!problems.isEmpty()) {
            return page(view, form, "", "", problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        if (!followUps.order(view, form.order(view.region(), wrong.orElse(null)), who.author(view.region().id(), Through.TABLE))) {
            return page(view, form, "", "", List.of(Problem.of("order.correct.meanwhile")), HttpStatus.CONFLICT, visit);
        }
        return done(view, wrong.isPresent() ? "order.corrected" : form.charge().charge(view.region()) == null ? "order.entered.nobody" : "order.entered", visit, next);
    }

    private Optional<CouncilOrder> holding(PlanView view, String number) {
        return followUps.orders(view).stream().filter(each -> String.valueOf(each.number()).equals(number) && each.lifted() == null).findFirst();
    }

    private Object lift(PlanView view, String number, MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        CouncilOrder order = followUps.orders(view).stream().filter(each -> String.valueOf(each.number()).equals(number)).findFirst().orElseThrow(() -> Refused.unknown("order.unknown"));
        String why = ReportForm.one(sent, "why-" + number);
        List<Problem> problems = new ArrayList<>();
        if (why.isEmpty()) {
            problems.add(Problem.of("order.lift.why.missing").at("why-" + number));
        } else if (why.length() > LONGEST) {
            problems.add(Problem.of("report.words.long", LONGEST).at("why-" + number));
        }
        if (!problems.isEmpty()) {
            return page(view, OrderForm.blank(), number, why, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        followUps.lift(view, order, why, who.author(view.region().id(), Through.TABLE));
        return done(view, "order.lifted", visit, next);
    }

    private static String done(PlanView view, String key, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:" + FollowUpAt.orders(view);
    }

    private Page page(PlanView view, OrderForm form, String lift, String why, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        FollowUp now = followUps.now(view);
        List<OrdersPage.Told> told = followUps.orders(view).reversed().stream().map(order -> told(view, order, now, w)).toList();
        long open = followUps.orders(view, now.on()).stream().filter(order -> now.find(order.element()).filter(each -> each.lines().stream().anyMatch(Line::open)).isPresent()).count();
        String finding = told.isEmpty() ? w.get("order.none") : w.get("order.finding", w.number((int) open).substring(0, 1).toUpperCase(java.util.Locale.ROOT) + w.number((int) open).substring(1), open);
        return new OrdersPage(StatusDesk.shell(visit, view, finding), view, finding, told, form, ChargeForm.owners(view.region(), w), lift, why, problems, status.value());
    }

    private static OrdersPage.Told told(PlanView view, CouncilOrder order, FollowUp now, Words w) {
        NorwegianDates dates = NorwegianDates.of(w.language());
        Optional<Followed> followed = order.lifted() == null ? now.find(order.element()) : Optional.empty();
        Optional<Line> line = followed.flatMap(each -> each.lines().stream().findFirst());
        String said = line.flatMap(Line::last).map(report -> w.get("report.row.last", dates.date(report.day()), StatusDesk.said(report.state(), report, w))).orElseGet(() -> w.get("report.row.never"));
        return new OrdersPage.Told(
                order.number(), order.words(), OrderInWords.from(order, w), OrderInWords.charge(order, line.map(each -> each.duty().holder().name()).orElse(null), w), followed.filter(Followed::late).isPresent(),
                order.charge() == null || order.lifted() != null ? null : followed.map(Followed::standing).orElse(Standing.UNTOLD), said, line.map(each -> StatusDesk.reportAt(view, each)).orElse(null), order.corrects(),
                OrderInWords.lifted(order, w).orElse(null));
    }
}
