package no.samspill.facts.source.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samspill.facts.Facts;
import no.samspill.facts.Indicator;
import no.samspill.facts.source.Agencies;
import no.samspill.facts.source.Agency;
import no.samspill.facts.source.Answer;
import no.samspill.facts.source.Asked;
import no.samspill.facts.source.Choices;
import no.samspill.facts.source.Choices.Offered;
import no.samspill.facts.source.Fetching;
import no.samspill.facts.source.Fetching.Fetched;
import no.samspill.facts.source.FoundTable;
import no.samspill.facts.source.Places;
import no.samspill.facts.source.Query;
import no.samspill.facts.source.Selection;
import no.samspill.facts.source.Trouble;
import no.samspill.frame.Message;
import no.samspill.frame.Message.Tone;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.people.Reforms;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses what official statistics is asked for an indicator. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/tall/{number:[0-9]{1,6}}/kilde")
class SourceController {
    private static final int LONGEST = 100;

    private final Facts facts;
    private final Agencies agencies;
    private final Choices choices;
    private final Fetching fetching;
    private final TablePages pages;
    private final Reforms reforms;
    private final Clock clock;

    SourceController(Facts facts, Agencies agencies, Choices choices, Fetching fetching, TablePages pages, Reforms reforms, Clock clock) {
        this.facts = facts;
        this.agencies = agencies;
        this.choices = choices;
        this.fetching = fetching;
        this.pages = pages;
        this.reforms = reforms;
        this.clock = clock;
    }

    @GetMapping
    Page show(@Working PlanView view, @PathVariable int number, @RequestParam(name = "ord", defaultValue = "") String words, @RequestParam(name = "kilde", defaultValue = "") String kilde, Person who, Visit visit) {
        Indicator indicator = theirs(view, number, who);
        List<Agency> on = agencies.list().stream().filter(Agency::on).toList();
        Optional<Agency> chosen = on.stream().filter(each -> String.valueOf(each.number()).equals(kilde)).findFirst().or(() -> on.stream().findFirst());
        List<Problem> problems = new ArrayList<>();
        List<FoundTable> found = null;
        if (!words.isBlank() && chosen.isPresent()) {
            String asked = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
            switch (choices.find(chosen.get(), asked, language(view))) {
                case Answer.Got<List<FoundTable>>(List<FoundTable> tables) -> found = tables;
                case Answer.Not<List<FoundTable>>(Trouble trouble) -> problems.add(Problem.of("source.said", trouble.in(visit.words())));
            }
        }
        return new SourcePage(
                SourceAt.shell(visit, view, indicator, visit.words().get("source.title", indicator.name())), SourceAt.of(view, indicator), indicator.name(), fetching.of(view, indicator).map(asked -> state(asked, visit.words())).orElse(null),
                on, chosen.map(Agency::number).orElse(0), words, found, problems);
    }

    private SourcePage.State state(Asked asked, Words w) {
        Agency agency = agencies.find(asked.agency()).orElseThrow();
        List<String> lines = asked.query().parts().stream().map(each -> line(each, w)).toList();
        Instant fetched = asked.fetched();
        Instant since = asked.failingSince();
        String went = fetched == null ? w.get("source.went.never") : w.get(since == null ? "source.went" : "source.went.before", moment(fetched, w));
        return new SourcePage.State(
                w.get("source.called", agency.name(), asked.query().table()) + ": " + label(asked.query()), Fetching.link(agency, asked.query()), lines, went,
                since == null || asked.trouble() == null ? null : w.get("source.failing", moment(since, w), asked.trouble().in(w)), w.get("source.next", moment(asked.nextTry(), w)));
    }

    private static String line(Selection part, Words w) {
        String said = part.said() != null ? part.said() : part.dimension() + ": " + (part.since() != null ? w.get("source.asked.since", part.since()) : String.join(", ", part.codes()));
        return part.listed() == null ? said : said + " (" + part.listed() + ")";
    }

    /** A source may begin a table's name with its number, which is said before it. */
    private static String label(Query query) {
        return query.label().replaceFirst("^" + Pattern.quote(query.table()) + ":?\\s*", "");
    }

    @PostMapping
    String act(@Working PlanView view, @PathVariable int number, @RequestParam(name = "handling", defaultValue = "") String act, Person who, Visit visit, RedirectAttributes next) {
        Indicator indicator = theirs(view, number, who);
        if (act.equals("slutt") && fetching.stop(view, indicator, who.reach(view.region().id()), who.author(view.region().id(), Through.TABLE))) {
            next.addFlashAttribute(Message.FLASH, new Message(Tone.SUCCESS, visit.words().get("source.stopped")));
        } else if (act.equals("hent") && fetching.soon(view, indicator, who.reach(view.region().id()))) {
            next.addFlashAttribute(Message.FLASH, new Message(Tone.SUCCESS, visit.words().get("source.soon")));
        }
        return "redirect:" + SourceAt.of(view, indicator);
    }

    @GetMapping("/{agency:[0-9]{1,6}}/{table:[A-Za-z0-9_.-]{1,60}}")
    Page table(@Working PlanView view, @PathVariable int number, @PathVariable int agency, @PathVariable String table, Person who, Visit visit) {
        Indicator indicator = theirs(view, number, who);
        Agency source = on(view, indicator, agency);
        Places places = places(view);
        return pages.page(view, indicator, source, offered(view, indicator, source, table, places, visit), new TableForm(new LinkedMultiValueMap<>()), null, List.of(), visit);
    }

    @PostMapping("/{agency:[0-9]{1,6}}/{table:[A-Za-z0-9_.-]{1,60}}")
    Object choose(@Working PlanView view, @PathVariable int number, @PathVariable int agency, @PathVariable String table, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Indicator indicator = theirs(view, number, who);
        Agency source = on(view, indicator, agency);
        Places places = places(view);
        Offered offered = offered(view, indicator, source, table, places, visit);
        TableForm form = new TableForm(sent);
        TableForm.Understood understood = form.understood(source, offered, indicator.kind(), language(view));
        Query query = understood.query();
        if (query == null) {
            return pages.page(view, indicator, source, offered, form, null, understood.problems(), visit);
        }
        return switch (fetching.look(source, query)) {
            case Answer.Not<Fetched>(Trouble trouble) -> pages.page(view, indicator, source, offered, form, null, List.of(Problem.of("source.said", trouble.in(visit.words()))), visit);
            case Answer.Got<Fetched>(Fetched fetched) -> {
                if (!form.one("bruk", "").equals("true")) {
                    yield pages.page(view, indicator, source, offered, form, pages.preview(view, indicator, source, query, fetched, form, places, visit.words()), List.of(), visit);
                }
                fetching.choose(view, indicator, source, query, fetched, who.id().value(), who.reach(view.region().id()), who.author(view.region().id(), Through.TABLE));
                next.addFlashAttribute(Message.FLASH, new Message(Tone.SUCCESS, visit.words().get("source.used", fetched.values().size())));
                yield "redirect:" + SourceAt.of(view, indicator);
            }
        };
    }

    private Indicator theirs(PlanView view, int number, Person who) {
        Indicator indicator = facts.find(view, number).orElseThrow(() -> Refused.unknown("facts.unknown").leading(view.address() + "/tall", "facts.crumb"));
        if (!facts.theirs(view, indicator, who.reach(view.region().id()))) {
            throw new Refused(HttpStatus.FORBIDDEN, Problem.of("source.not-theirs")).leading(view.address() + "/tall/" + number, "facts.crumb");
        }
        return indicator;
    }

    private Agency on(PlanView view, Indicator indicator, int number) {
        return agencies.find(number).filter(Agency::on).orElseThrow(() -> Refused.unknown("source.unknown").leading(SourceAt.of(view, indicator), "source.crumb"));
    }

    private Offered offered(PlanView view, Indicator indicator, Agency agency, String table, Places places, Visit visit) {
        return switch (choices.table(agency, table, language(view), places)) {
            case Answer.Got<Offered>(Offered offered) -> offered;
            case Answer.Not<Offered>(Trouble trouble) -> throw new Refused(trouble.kind() == Trouble.Kind.UNKNOWN_TABLE ? HttpStatus.NOT_FOUND : HttpStatus.BAD_GATEWAY, Problem.of("source.said", trouble.in(visit.words())))
                    .titled("source.trouble").leading(SourceAt.of(view, indicator), "source.crumb");
        };
    }

    private Places places(PlanView view) {
        return Places.of(view, reforms.lives(view.directory()), LocalDate.now(clock));
    }

    /** In the plan's language: what the source says of its numbers is kept with them. PxWeb has Norwegian as one. */
    private static String language(PlanView view) {
        return view.plan().language().equals("en") ? "en" : "no";
    }

    private String moment(Instant moment, Words w) {
        return NorwegianDates.of(w.language()).moment(moment.atZone(clock.getZone()));
    }
}
