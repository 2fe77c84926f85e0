package no.samspill.followup.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decisions;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Given;
import no.samspill.followup.Meeting;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Through;
import no.samspill.people.Organisation;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.LivePlanLinks;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a plan is followed up: from when, how often, in which colours, and by whom. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/oppfolging")
class SettingController {
    private static final int LONGEST = 200;
    private static final List<String> DUTY = List.of("measure", "organisation", "holds", "role", "due", "why");

    private final FollowUps followUps;
    private final Decisions decisions;

    SettingController(FollowUps followUps, Decisions decisions) {
        this.followUps = followUps;
        this.decisions = decisions;
    }

    @GetMapping
    Page show(@Working PlanView view, Visit visit) {
        return page(view, form(view), Map.of(), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object set(@Working PlanView view, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        return switch (ReportForm.one(sent, "what")) {
            case "duty" -> duty(view, sent, who, visit, next);
            case "meeting" -> meeting(view, sent, who, visit, next);
            case "cancel" -> cancel(view, ReportForm.one(sent, "day"), who, visit, next);
            default -> setting(view, SettingForm.sent(sent), who, visit, next);
        };
    }

    private Object setting(PlanView view, SettingForm form, Person who, Visit visit, RedirectAttributes next) {
        if (!form.problems().isEmpty()) {
            return page(view, form, Map.of(), form.problems(), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        followUps.set(view, form.setting(), who.author(view.region().id(), Through.TABLE));
        return done(view, "followup.setting.saved", visit, next);
    }

    private Object meeting(PlanView view, MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        String day = ReportForm.one(sent, "meetingDay");
        String title = ReportForm.one(sent, "meetingTitle");
        List<Problem> problems = new ArrayList<>();
        if (Typed.day(day).isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("meetingDay"));
        }
        if (title.isEmpty()) {
            problems.add(Problem.of("followup.setting.meetingTitle.missing").at("meetingTitle"));
        } else if (title.length() > LONGEST) {
            problems.add(Problem.of("report.words.long", LONGEST).at("meetingTitle"));
        }
        if (!problems.isEmpty()) {
            return page(view, form(view), Map.of("meetingDay", day, "meetingTitle", title), problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        followUps.meet(view, new Meeting(Typed.day(day).orElseThrow(), title), who.author(view.region().id(), Through.TABLE));
        return done(view, "followup.setting.met", visit, next);
    }

    private Object cancel(PlanView view, String day, Person who, Visit visit, RedirectAttributes next) {
        Typed.day(day).ifPresent(chosen -> followUps.cancel(view, chosen, who.author(view.region().id(), Through.TABLE)));
        return done(view, "followup.setting.cancelled", visit, next);
    }

    private Object duty(PlanView view, MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Map<String, String> typed = DUTY.stream().collect(Collectors.toMap(name -> name, name -> ReportForm.one(sent, name)));
        Optional<Element> measure = view.plan().measures().filter(each -> each.id().toString().equals(typed.get("measure"))).findFirst();
        Optional<Organisation> organisation = view.region().all().filter(each -> each.id().toString().equals(typed.get("organisation"))).findFirst();
        String holds = String.valueOf(typed.get("holds"));
        List<Problem> problems = new ArrayList<>();
        if (measure.isEmpty()) {
            problems.add(Problem.of("followup.setting.measure.missing").at("measure"));
        }
        if (organisation.isEmpty()) {
            problems.add(Problem.of("followup.setting.organisation.missing").at("organisation"));
        }
        String why = String.valueOf(typed.get("why"));
        if (holds.equals("no") && why.isEmpty()) {
            problems.add(Problem.of("followup.setting.why.missing").at("why"));
        }
        String due = String.valueOf(typed.get("due"));
        if (!due.isEmpty() && Typed.day(due).isEmpty()) {
            problems.add(Problem.of("report.day.wrong").at("due"));
        }
        List.of("role", "why").stream().filter(name -> String.valueOf(typed.get(name)).length() > LONGEST).forEach(name -> problems.add(Problem.of("report.words.long", LONGEST).at(name)));
        if (!problems.isEmpty()) {
            return page(view, form(view), typed, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        String role = String.valueOf(typed.get("role"));
        Given given = new Given(
                measure.orElseThrow().id(), organisation.orElseThrow().id().value(), null, holds.equals("plan") ? null : holds.equals("yes"), holds.equals("no") ? why : null, role.isEmpty() ? null : role, null, null,
                Typed.day(due).orElse(null));
        followUps.give(view, given, organisation.orElseThrow().name(), who.author(view.region().id(), Through.TABLE));
        return done(view, "followup.setting.given", visit, next);
    }

    private static String done(PlanView view, String key, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:" + FollowUpAt.setting(view);
    }

    /** Where nobody has begun, the day the plan was adopted is proposed. */
    private SettingForm form(PlanView view) {
        return SettingForm.of(followUps.setting(view), decisions.seen(view).flatMap(Adoption::inForce).map(Adoption.InForce::since).orElse(null));
    }

    private Page page(PlanView view, SettingForm form, Map<String, String> duty, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        FollowUp now = followUps.now(view);
        SequencedMap<String, String> measures = new LinkedHashMap<>();
        measures.put("", w.get("followup.setting.choose"));
        now.measures().forEach(each -> measures.put(each.measure().id().toString(), label(view, each.measure().id()) + " " + each.measure().title()));
        SequencedMap<String, String> organisations = new LinkedHashMap<>();
        organisations.put("", w.get("followup.setting.choose"));
        view.region().all().forEach(each -> organisations.put(each.id().toString(), each.name()));
        FollowUpInWords said = new FollowUpInWords(w);
        return new SettingPage(
                StatusDesk.shell(visit, view, w.get("followup.setting.title")), view, form, duty, measures, organisations,
                now.measures().stream().map(each -> new SettingPage.Answers(
                        label(view, each.measure().id()), each.measure().title(), LivePlanLinks.of(view).measure(each.measure()), said.listed(each.lines().stream().map(line -> line.duty().holder().name()).toList()), each.standing())).toList(),
                followUps.entered(view).stream().map(each -> new SettingPage.Entered(NorwegianDates.of(w.language()).date(each.day()), each.title(), each.day().toString())).toList(), problems, status.value());
    }

    private static String label(PlanView view, ElementId measure) {
        return view.labels().findFull(measure).orElse("");
    }
}
