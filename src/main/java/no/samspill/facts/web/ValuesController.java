package no.samspill.facts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.facts.Delivering;
import no.samspill.facts.Delivery;
import no.samspill.facts.Facts;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.Figure;
import no.samspill.facts.Indicator;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.NewValue;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Reckoned;
import no.samspill.facts.Sight;
import no.samspill.facts.Source;
import no.samspill.facts.Term;
import no.samspill.facts.Value;
import no.samspill.facts.cube.Sign;
import no.samspill.facts.source.Fetching;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.files.web.Sent;
import no.samspill.frame.Shell.Crumb;
import no.samspill.kernel.Words;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an indicator's numbers are written, and what to aim at is said. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/tall/{number:[0-9]{1,6}}")
class ValuesController {
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_WORDS = 300;
    private static final int SHOWN = 20;

    private final Facts facts;
    private final People people;
    private final Clock clock;
    private final Fetching fetching;

    ValuesController(Facts facts, People people, Clock clock, Fetching fetching) {
        this.facts = facts;
        this.people = people;
        this.clock = clock;
        this.fetching = fetching;
    }

    @GetMapping
    Page show(@Working PlanView view, @PathVariable int number, @RequestParam(name = "tid", defaultValue = "") String term, Person who, Visit visit) {
        return page(view, find(view, number), Typing.at(term), who, visit, List.of(), HttpStatus.OK);
    }

    /** What was typed: by the name of each field; empty where the page is only looked at. @param term which time's numbers are shown */
    record Typing(String term, Map<String, String> typed) {
        static Typing at(String term) {
            return new Typing(term, Map.of());
        }

        static Typing of(MultiValueMap<String, String> sent) {
            return new Typing(FactsDesk.typed(sent.getFirst("tid")), sent.toSingleValueMap());
        }

        String value(String name, String otherwise) {
            return typed.getOrDefault(name, otherwise);
        }
    }

    @PostMapping("/verdier")
    Object write(@Working PlanView view, @PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Indicator indicator = find(view, number);
        Typing typing = Typing.of(sent);
        List<Problem> problems = new ArrayList<>();
        Optional<Term> term = Term.find(typing.term());
        if (term.isEmpty()) {
            problems.add(Problem.of("facts.form.term", typing.term()).at("tid"));
        }
        String source = FactsDesk.typed(sent.getFirst("kilde"));
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            problems.add((source.isEmpty() ? Problem.of("facts.values.source.missing") : Problem.of("form.long", LONGEST_SOURCE)).at("kilde"));
        }
        String link = FactsDesk.typed(sent.getFirst("lenke"));
        if (!link.isEmpty() && (!link.matches("https?://[^\\s\"<>]+") || link.length() > 500)) {
            problems.add(Problem.of("facts.values.link.wrong").at("lenke"));
        }
        List<NewValue> values = term.map(when -> values(view, indicator, when, typing, problems)).orElse(List.of());
        if (!problems.isEmpty()) {
            return page(view, indicator, typing, who, visit, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        NewDelivery wanted = new NewDelivery(Typed.sending(sent.getFirst("sending")), Delivery.Way.FORM, null, new Source(source, link.isEmpty() ? null : link, null, null), null, clock.instant(), values, null);
        return switch (facts.deliver(view, indicator, wanted, seen(sent.getFirst("seen")), who.reach(view.region().id()), FactsDesk.author(who, view))) {
            case Delivering.Delivered(int added, int changed, int same) -> FactsDeskController.back(FactsAt.desk(view, indicator), visit, next, "facts.values.done", added + changed, same);
            case Delivering.NotTheirs no -> page(view, indicator, typing, who, visit, List.of(Problem.of("facts.form.notYours")), HttpStatus.FORBIDDEN);
            case Delivering.Meanwhile(var now) -> page(view, indicator, typing, who, visit, List.of(Problem.of("facts.values.meanwhile", now.size())), HttpStatus.CONFLICT);
        };
    }

    /** What is typed for each place; one that is left as it was says nothing, and one that is emptied takes back what stood there. */
    private List<NewValue> values(PlanView view, Indicator indicator, Term term, Typing typing, List<Problem> problems) {
        List<NewValue> values = new ArrayList<>();
        for (Facts.Spot spot : facts.spots(view, term)) {
            String amount = FactsDesk.typed(typing.typed().get("v." + spot.place()));
            String base = FactsDesk.typed(typing.typed().get("b." + spot.place()));
            String stood = FactsDesk.typed(typing.typed().get("s." + spot.place()));
            if (amount.isEmpty()) {
                if (!stood.isEmpty()) {
                    values.add(new NewValue(spot.place(), term, null, null));
                }
                continue;
            }
            Sign sign = Sign.of(amount);
            if (sign != null) {
                values.add(new NewValue(spot.place(), term, Figure.none(sign), null));
                continue;
            }
            if (indicator.kind() == NumberKind.TEXT) {
                values.add(new NewValue(spot.place(), term, Figure.said(amount.length() > LONGEST_WORDS ? amount.substring(0, LONGEST_WORDS) : amount), null));
                continue;
            }
            BigDecimal number = number(amount, "v." + spot.place(), spot.name(), problems);
            BigDecimal of = base.isEmpty() || !indicator.kind().based() ? null : number(base, "b." + spot.place(), spot.name(), problems);
            if (number != null) {
                values.add(new NewValue(spot.place(), term, of == null ? Figure.of(number) : Figure.of(number, of), null));
            }
        }
        return values;
    }

    /** With a comma or a point before the decimals, and spaces between thousands. */
    static @Nullable BigDecimal number(String typed, String field, String name, List<Problem> problems) {
        String plain = typed.replaceAll("[\\s\u00A0\u202F]", "").replace('−', '-').replace(',', '.');
        if (plain.matches("-?\\d{1,18}(\\.\\d{1,10})?")) {
            return new BigDecimal(plain);
        }
        problems.add(Problem.of("facts.values.number", typed, name).at(field));
        return null;
    }

    @PostMapping("/mal")
    Object aim(@Working PlanView view, @PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Indicator indicator = find(view, number);
        List<Problem> problems = new ArrayList<>();
        String place = FactsDesk.typed(sent.getFirst("sted"));
        Optional<Term> term = Term.find(FactsDesk.typed(sent.getFirst("maltid")));
        String typed = FactsDesk.typed(sent.getFirst("tall"));
        if (facts.spots(view, today(view)).stream().noneMatch(spot -> spot.place().equals(place)) && facts.reckoned(view, indicator, Sight.NOW).targets().stream().noneMatch(target -> target.place().equals(place))) {
            problems.add(Problem.of("facts.targets.place").at("sted"));
        }
        if (term.isEmpty()) {
            problems.add(Problem.of("facts.form.term", FactsDesk.typed(sent.getFirst("maltid"))).at("maltid"));
        }
        boolean taken = sent.containsKey("tall") && typed.isEmpty() && facts.reckoned(view, indicator, Sight.NOW).targets().stream().anyMatch(target -> target.place().equals(place) && term.filter(target.term()::equals).isPresent());
        BigDecimal amount = typed.isEmpty() ? null : number(typed, "tall", visit.words().get("facts.targets"), problems);
        if (typed.isEmpty() && !taken) {
            problems.add(Problem.of("facts.targets.missing").at("tall"));
        }
        if (!problems.isEmpty()) {
            return page(view, indicator, new Typing("", sent.toSingleValueMap()), who, visit, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean may = facts.aim(view, indicator, place, term.orElseThrow(), amount, who.reach(view.region().id()), FactsDesk.author(who, view));
        return may ? FactsDeskController.back(FactsAt.desk(view, indicator), visit, next, taken ? "facts.targets.taken" : "facts.targets.done")
                : page(view, indicator, Typing.at(""), who, visit, List.of(Problem.of("facts.form.notYours")), HttpStatus.FORBIDDEN);
    }

    /** The file that numbers came in, as it came. */
    @GetMapping("/levering/{delivery}")
    ResponseEntity<byte[]> file(@Working PlanView view, @PathVariable int number, @PathVariable UUID delivery, HttpServletRequest request) {
        Indicator indicator = find(view, number);
        String name = facts.reckoned(view, indicator, Sight.NOW).deliveries().stream().filter(each -> each.id().equals(delivery)).findFirst().map(Delivery::name).orElseThrow(() -> Refused.unknown("facts.unknown"));
        return Sent.saved(Objects.requireNonNullElse(name, "tall"), "application/octet-stream", facts.file(view, delivery).orElseThrow(() -> Refused.unknown("facts.unknown")));
    }

    private Indicator find(PlanView view, int number) {
        return facts.find(view, number).orElseThrow(() -> Refused.unknown("facts.unknown").leading(FactsAt.desk(view), "facts.desk"));
    }

    /** Whose targets one sets: those there are on the plan's day. */
    private Term today(PlanView view) {
        return Term.of(view.day(LocalDate.now(clock)).toString());
    }

    private static @Nullable Integer seen(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
    }

    Page page(PlanView view, Indicator indicator, Typing typing, Person who, Visit visit, List<Problem> problems, HttpStatus status) {
        Words w = visit.words();
        FactsInWords said = new FactsInWords(w);
        Reckoned of = facts.reckoned(view, indicator, Sight.NOW);
        Optional<Term> due = of.due(view.day(LocalDate.now(clock)));
        Term term = Term.find(typing.term()).or(() -> due).or(() -> of.terms().isEmpty() ? Optional.empty() : Optional.of(of.terms().getLast())).orElseGet(() -> Term.year(view.day(LocalDate.now(clock)).getYear()));
        List<Term> terms = Stream.concat(Stream.concat(of.terms().stream().skip(Math.max(0, of.terms().size() - 8)), due.stream()), Stream.of(term)).distinct().sorted().toList();
        String at = FactsAt.desk(view, indicator);
        Delivery last = of.from().orElse(null);
        Map<PersonId, String> names = people.names(of.deliveries().stream().limit(SHOWN).map(each -> each.author().person()).filter(Objects::nonNull).map(PersonId::new).toList());
        Map<String, List<Value>> past = facts.past(view, indicator, term).stream().collect(Collectors.groupingBy(Value::place));
        Map<String, String> places = new LinkedHashMap<>();
        facts.spots(view, today(view)).reversed().forEach(spot -> places.put(spot.place(), spot.name()));
        List<String> behind = new ArrayList<>();
        if (!of.behind().isEmpty()) {
            behind.add(w.get("facts.values.behind", of.terms().getLast().said(w), Told.listed(of.behind().stream().map(part -> part.name()).toList(), w)));
        }
        fetching.trouble(view, indicator, w).ifPresent(behind::add);
        int also = facts.alsoCounted(indicator);
        if (also > 0) {
            behind.add(w.get("facts.also", also));
        }
        return new ValuesPage(
                FactsDesk.shell(visit, view, indicator.name(), new Crumb(indicator.name(), at)), view, indicator, last == null ? w.get("facts.desk.state.none") : said.source(last), due.map(next -> w.get("facts.desk.due", next.said(w))).orElse(null), behind, UUID.randomUUID(),
                last == null ? 0 : last.number(), Field.text("tid", w.get("facts.values.term")).helped(w.get("facts.values.term.help")).holding(typing.term().isEmpty() ? term.code() : typing.term()).with(problems),
                terms.stream().map(each -> new ValuesPage.Term(each.said(w), at + "?tid=" + each.code(), each.equals(term))).toList(), facts.spots(view, term).stream().map(spot -> row(of, past.getOrDefault(spot.place(), List.of()), spot, typing, w, problems)).toList(),
                indicator.kind().based() ? Objects.requireNonNullElse(indicator.said().base(), w.get("facts.values.base")) : null,
                Field.text("kilde", w.get("facts.values.source")).helped(w.get("facts.values.source.help")).holding(typing.value("kilde", last == null ? Objects.requireNonNullElse(indicator.said().source(), "") : last.source().called())).with(problems),
                Field.text("lenke", w.get("facts.values.link")).optional().holding(typing.value("lenke", last == null ? "" : Objects.requireNonNullElse(last.source().link(), ""))).with(problems),
                Field.text("lim", w.get("facts.values.paste")).helped(w.get("facts.values.paste.help")).holding(typing.value("lim", "")).with(problems), Field.text("fil", w.get("facts.values.file")).of("file", "off").helped(w.get("facts.values.file.help")).with(problems),
                Field.text("maltid", w.get("facts.targets.term")).holding(typing.value("maltid", "")).with(problems), Field.text("sted", w.get("facts.place")).holding(typing.value("sted", Value.REGION)).with(problems), places,
                Field.text("tall", w.get("facts.targets.amount", indicator.said().unit())).holding(typing.value("tall", "")).with(problems),
                of.targets().stream().map(target -> new ValuesPage.Target(places.getOrDefault(target.place(), target.place()) + ": " + said.target(indicator, target), target.place(), target.term().code())).toList(),
                of.deliveries().stream().limit(SHOWN).map(each -> new ValuesPage.Delivery(w.get("facts.deliveries.one." + each.way(), each.number(), said.source(each)), who(each, names, w), each.name() == null || each.way() == Delivery.Way.OFFICIAL ? null : at + "/levering/" + each.id())).toList(),
                facts.theirs(view, indicator, who.reach(view.region().id())), who.keeps(view.region().id()), problems, status.value());
    }

    private static String who(Delivery each, Map<PersonId, String> names, Words w) {
        UUID person = each.author().person();
        return person == null ? Objects.requireNonNullElse(each.author().system(), "") : names.getOrDefault(new PersonId(person), w.get("history.forgotten"));
    }

    private static ValuesPage.Row row(Reckoned of, List<Value> past, Facts.Spot spot, Typing typing, Words w, List<Problem> problems) {
        FactsInWords said = new FactsInWords(w);
        Indicator indicator = of.indicator();
        Figure stands = past.isEmpty() ? null : past.getLast().figure();
        String amount = stands == null ? "" : stands.words() != null ? stands.words() : plain(stands.amount(), stands.sign(), w);
        String base = stands == null || stands.base() == null ? "" : plain(stands.base(), null, w);
        Map<Integer, Delivery> deliveries = new LinkedHashMap<>();
        of.deliveries().forEach(each -> deliveries.put(each.number(), each));
        List<String> history = past.size() < 2 ? List.of() : past.reversed().stream().map(value -> {
            Figure figure = value.figure();
            Delivery delivery = deliveries.get(value.delivery());
            return w.get("facts.values.was", figure == null ? w.get("facts.values.taken") : said.figure(indicator, figure), delivery == null ? "" : said.source(delivery));
        }).toList();
        return new ValuesPage.Row(
                spot.name(), Field.text("v." + spot.place(), w.get("facts.values.amount")).holding(typing.value("v." + spot.place(), amount)).with(problems).optional(),
                Field.text("b." + spot.place(), Objects.requireNonNullElse(indicator.said().base(), w.get("facts.values.base"))).holding(typing.value("b." + spot.place(), base)).with(problems).optional(), history, amount);
    }

    private static String plain(@Nullable BigDecimal number, @Nullable Sign sign, Words w) {
        return number != null ? no.samspill.kernel.Numbers.of(w.language()).say(number) : sign == null ? "" : sign.symbol();
    }
}
