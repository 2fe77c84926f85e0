package no.samspill.facts.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.facts.Compared;
import no.samspill.facts.CubeFiles;
import no.samspill.facts.Delivering;
import no.samspill.facts.Delivery;
import no.samspill.facts.Facts;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.Figure;
import no.samspill.facts.Indicator;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.Sight;
import no.samspill.facts.Source;
import no.samspill.facts.Taking;
import no.samspill.facts.Value;
import no.samspill.facts.WaitingFiles;
import no.samspill.facts.cube.Category;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Dimension;
import no.samspill.facts.cube.Note;
import no.samspill.facts.cube.Outline;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.Person;
import no.samspill.people.Reforms;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.worksheet.book.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Numbers in a file, or copied from one: what they become is said before they are taken in, and they are taken in whole or not at all. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/tall/{number:[0-9]{1,6}}/inn")
class TakingController {
    private static final int SHOWN = 400;
    private static final String DIMENSION = "d.";
    private static final String BASE = "base";

    private final Facts facts;
    private final WaitingFiles files;
    private final Reforms reforms;
    private final ValuesController values;
    private final Clock clock;

    TakingController(Facts facts, WaitingFiles files, Reforms reforms, ValuesController values, Clock clock) {
        this.facts = facts;
        this.files = files;
        this.reforms = reforms;
        this.values = values;
        this.clock = clock;
    }

    @PostMapping
    Object send(
            @Working PlanView view, @PathVariable int number, @RequestParam(name = "fil", required = false) @Nullable MultipartFile file, @RequestParam(name = "lim", defaultValue = "") String pasted, Person who, Visit visit) throws IOException {
        Indicator indicator = theirs(view, number, who);
        boolean paste = file == null || file.isEmpty();
        if (paste && pasted.isBlank()) {
            return again(view, indicator, pasted, Problem.of("facts.values.nothing").at(file == null ? "lim" : "fil"), who, visit);
        }
        byte[] content = paste ? pasted.getBytes(StandardCharsets.UTF_8) : Objects.requireNonNull(file).getInputStream().readNBytes((int) Limits.DEFAULT.fileBytes() + 1);
        String name = paste ? visit.words().get("facts.taking.pasted") : Objects.requireNonNullElse(Objects.requireNonNull(file).getOriginalFilename(), "tall").strip();
        return switch (CubeFiles.open(name, paste, content, visit.words())) {
            case CubeFiles.Sent.Not(var why) -> again(view, indicator, pasted, Problem.of("facts.taking.not", why).at(paste ? "lim" : "fil"), who, visit);
            case CubeFiles.Sent.Read(var cube) when !taking(cube, indicator, view).timed() -> again(view, indicator, pasted, Problem.of("facts.taking.untimed").at(paste ? "lim" : "fil"), who, visit);
            case CubeFiles.Sent.Read read -> "redirect:" + at(view, indicator) + "/" + files.keep(view.id(), indicator.id(), who.id(), name.isEmpty() ? "tall" : name, paste, content);
        };
    }

    private Page again(PlanView view, Indicator indicator, String pasted, Problem problem, Person who, Visit visit) {
        return values.page(view, indicator, new ValuesController.Typing("", Map.of("lim", pasted)), who, visit, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{waiting}")
    Page look(@Working PlanView view, @PathVariable int number, @PathVariable UUID waiting, @RequestParam MultiValueMap<String, String> chosen, Person who, Visit visit) {
        Indicator indicator = theirs(view, number, who);
        return page(view, indicator, find(indicator, waiting), chosen.toSingleValueMap(), visit, List.of(), HttpStatus.OK);
    }

    @PostMapping("/{waiting}")
    Object take(@Working PlanView view, @PathVariable int number, @PathVariable UUID waiting, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Indicator indicator = theirs(view, number, who);
        WaitingFiles.Waiting file = find(indicator, waiting);
        Map<String, String> chosen = sent.toSingleValueMap();
        if (!"legg-inn".equals(chosen.get("handling"))) {
            files.discard(waiting);
            next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("facts.taking.discarded")));
            return "redirect:" + FactsAt.desk(view, indicator);
        }
        List<Problem> problems = new ArrayList<>();
        String called = FactsDesk.typed(chosen.get("kilde"));
        String link = FactsDesk.typed(chosen.get("lenke"));
        String licence = FactsDesk.typed(chosen.get("lisens"));
        if (called.isEmpty() || called.length() > 300) {
            problems.add((called.isEmpty() ? Problem.of("facts.values.source.missing") : Problem.of("form.long", 300)).at("kilde"));
        }
        if (!link.isEmpty() && (!link.matches("https?://[^\\s\"<>]+") || link.length() > 500)) {
            problems.add(Problem.of("facts.values.link.wrong").at("lenke"));
        }
        Cube cube = cube(file, visit.words());
        Taking.Taken taken = taking(cube, indicator, view).take(chosen(chosen));
        if (!problems.isEmpty() || !taken.open().isEmpty() || taken.values().isEmpty()) {
            return page(view, indicator, file, chosen, visit, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String notes = notes(cube.outline()).stream().collect(Collectors.joining("\n"));
        Source source = new Source(called, link.isEmpty() ? null : link, licence.isEmpty() ? null : licence, notes.isEmpty() ? null : notes);
        NewDelivery wanted = new NewDelivery(waiting, file.pasted() ? Delivery.Way.PASTE : Delivery.Way.FILE, file.pasted() ? null : file.name(), source, cube.outline().updated(), clock.instant(), taken.values(), file.pasted() ? null : file.content());
        return switch (facts.deliver(view, indicator, wanted, null, who.reach(view.region().id()), FactsDesk.author(who, view))) {
            case Delivering.Delivered(int added, int changed, int same) -> {
                files.discard(waiting);
                yield FactsDeskController.back(FactsAt.desk(view, indicator), visit, next, "facts.values.done", added + changed, same);
            }
            case Delivering.NotTheirs no -> throw new Refused(HttpStatus.FORBIDDEN, Problem.of("facts.form.notYours"));
            case Delivering.Meanwhile meanwhile -> throw new IllegalStateException("whoever takes in a file has looked at what stands");
        };
    }

    private TakingPage page(PlanView view, Indicator indicator, WaitingFiles.Waiting file, Map<String, String> chosen, Visit visit, List<Problem> problems, HttpStatus status) {
        Words w = visit.words();
        FactsInWords said = new FactsInWords(w);
        Cube cube = cube(file, w);
        Taking taking = taking(cube, indicator, view);
        Taking.Taken taken = taking.take(chosen(chosen));
        boolean ready = taken.open().isEmpty() && !taken.values().isEmpty();
        List<Compared> differing = ready ? facts.compared(view, indicator, taken.values()).stream().filter(Compared::differs).toList() : List.of();
        Map<String, String> names = names(view);
        List<TakingPage.Row> rows = differing.stream().limit(SHOWN).map(each -> new TakingPage.Row(
                names.getOrDefault(each.wanted().place(), each.wanted().place()), each.wanted().term().said(w), each.fresh() ? "–" : words(said, indicator, Objects.requireNonNull(each.stands()).figure(), w), words(said, indicator, each.wanted().figure(), w))).toList();
        Delivery last = facts.reckoned(view, indicator, Sight.NOW).from().orElse(null);
        String source = !cube.outline().source().isEmpty() ? cube.outline().source() : last != null ? last.source().called() : Objects.requireNonNullElse(indicator.said().source(), "");
        Map<String, String> kept = new LinkedHashMap<>();
        chosen.forEach((name, value) -> {
            if (name.startsWith(DIMENSION) || name.equals(BASE)) {
                kept.put(name, value);
            }
        });
        String what = cube.outline().label().isEmpty() ? file.name() : cube.outline().label();
        String counted = ready ? w.get("facts.taking.said", what, taken.values().size(), differing.size()) : w.get("facts.taking.waits", what);
        String title = w.get("facts.taking.title");
        return new TakingPage(
                FactsDesk.shell(visit, view, title, new Crumb(indicator.name(), FactsAt.desk(view, indicator)), new Crumb(title, at(view, indicator) + "/" + file.id())), view, indicator, at(view, indicator) + "/" + file.id(), file.name(), counted,
                choices(taking, indicator, chosen, w), kept, warnings(taking, taken, indicator, ready, chosen, w), notes(cube.outline()), rows, differing.size() - rows.size(), ready,
                Field.text("kilde", w.get("facts.values.source")).helped(w.get("facts.values.source.help")).holding(chosen.getOrDefault("kilde", source)).with(problems),
                Field.text("lenke", w.get("facts.values.link")).optional().holding(chosen.getOrDefault("lenke", last == null ? "" : Objects.requireNonNullElse(last.source().link(), ""))).with(problems),
                Field.text("lisens", w.get("facts.values.licence")).optional().holding(chosen.getOrDefault("lisens", Objects.requireNonNullElse(cube.outline().licence(), ""))).with(problems), problems, status.value());
    }

    private static String words(FactsInWords said, Indicator indicator, @Nullable Figure figure, Words w) {
        return figure == null ? w.get("facts.values.taken") : said.figure(indicator, figure);
    }

    private static List<TakingPage.Choice> choices(Taking taking, Indicator indicator, Map<String, String> chosen, Words w) {
        List<TakingPage.Choice> choices = new ArrayList<>();
        for (Dimension dimension : taking.choices()) {
            String name = DIMENSION + dimension.id();
            String label = dimension.equals(taking.counted()) ? w.get("facts.taking.counted", dimension.label()) : dimension.label();
            choices.add(new TakingPage.Choice(Field.text(name, label).holding(chosen.getOrDefault(name, "")), categories(dimension, w.get("facts.taking.pick"))));
        }
        Dimension counted = taking.counted();
        if (indicator.kind().based() && counted != null) {
            String base = Objects.requireNonNullElse(indicator.said().base(), w.get("facts.values.base"));
            choices.add(new TakingPage.Choice(Field.text(BASE, w.get("facts.taking.base", base)).holding(chosen.getOrDefault(BASE, "")).helped(w.get("facts.taking.base.help." + indicator.kind())), categories(counted, w.get("facts.taking.base.none"))));
        }
        return choices;
    }

    private static Map<String, String> categories(Dimension dimension, String none) {
        Map<String, String> categories = new LinkedHashMap<>();
        categories.put("", none);
        dimension.categories().forEach(each -> categories.put(each.code(), each.label()));
        return categories;
    }

    private static List<String> warnings(Taking taking, Taking.Taken taken, Indicator indicator, boolean ready, Map<String, String> chosen, Words w) {
        List<String> warnings = new ArrayList<>();
        if (taken.open().isEmpty() && taken.values().isEmpty()) {
            warnings.add(w.get("facts.taking.none"));
        }
        if (ready && taken.elsewhere() > 0) {
            warnings.add(w.get("facts.taking.elsewhere", taken.elsewhere()));
        }
        if (!taken.unread().isEmpty()) {
            warnings.add(w.get("facts.taking.unread", String.join(", ", taken.unread().stream().limit(5).toList())));
        }
        Optional.ofNullable(taking.counted()).flatMap(counted -> counted.category(chosen.getOrDefault(DIMENSION + counted.id(), ""))).map(Category::unit)
                .filter(unit -> !unit.isBlank() && !indicator.said().unit().toLowerCase(java.util.Locale.ROOT).contains(unit.toLowerCase(java.util.Locale.ROOT)))
                .ifPresent(unit -> warnings.add(w.get("facts.taking.unit", unit, indicator.said().unit())));
        return warnings;
    }

    private static List<String> notes(Outline outline) {
        return outline.notes().stream().filter(Note::mandatory).map(Note::text).map(text -> text.replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static Taking.Chosen chosen(Map<String, String> sent) {
        Map<String, String> fixed = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(DIMENSION) && value != null) {
                fixed.put(name.substring(DIMENSION.length()), value);
            }
        });
        return new Taking.Chosen(fixed, sent.get(BASE));
    }

    /** What each number is called, by all that have it or had it. */
    private Map<String, String> names(PlanView view) {
        Map<String, String> names = new HashMap<>();
        Lives lives = reforms.lives(view.directory());
        lives.all().forEach(life -> life.numbers().forEach(number -> names.putIfAbsent(number.number(), name(life, number))));
        names.put(Value.REGION, view.region().name());
        return names;
    }

    private static String name(Life life, Life.Number number) {
        return Stream.of(Optional.ofNullable(number.held().from()).flatMap(life::name), Optional.of(life.lastName())).flatMap(Optional::stream).findFirst().orElseThrow() + " (" + number.number() + ")";
    }

    private Taking taking(Cube cube, Indicator indicator, PlanView view) {
        return new Taking(cube, indicator.kind(), view, reforms.lives(view.directory()));
    }

    private static Cube cube(WaitingFiles.Waiting file, Words words) {
        return switch (CubeFiles.open(file.name(), file.pasted(), file.content(), words)) {
            case CubeFiles.Sent.Read(var cube) -> cube;
            case CubeFiles.Sent.Not(var why) -> throw new IllegalStateException(why);
        };
    }

    private Indicator theirs(PlanView view, int number, Person who) {
        Indicator indicator = facts.find(view, number).orElseThrow(() -> Refused.unknown("facts.unknown").leading(FactsAt.desk(view), "facts.desk"));
        if (!facts.theirs(view, indicator, who.reach(view.region().id()))) {
            throw new Refused(HttpStatus.FORBIDDEN, Problem.of("facts.form.notYours"));
        }
        return indicator;
    }

    private WaitingFiles.Waiting find(Indicator indicator, UUID waiting) {
        return files.find(indicator.id(), waiting).orElseThrow(() -> Refused.unknown("facts.taking.gone"));
    }

    private static String at(PlanView view, Indicator indicator) {
        return FactsAt.desk(view, indicator) + "/inn";
    }
}
