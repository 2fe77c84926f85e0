package no.samspill.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.figure.Band;
import no.samspill.followup.FollowUp;
import no.samspill.followup.Followed;
import no.samspill.followup.Report;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Standing;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import no.samspill.wording.Health;
import no.samspill.wording.Schedule;

/** How far the focus areas have come, in squares and in numbers, and which measures are late, close to their end, waiting or at risk. */
final class ByArea {
    private static final int AREAS = 20;
    /** In a plan of more measures nobody counts squares. */
    private static final int COUNTED = 150;
    private static final int SHORT = 16;

    private final Voice voice;
    private final List<Element> areas;

    ByArea(Voice voice) {
        this.voice = voice;
        this.areas = voice.basis.plan().plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA).toList();
    }

    /** Empty for a plan without measures. */
    Optional<Section> section() {
        if (voice.now.measures().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<Section> inner = new ArrayList<>();
        boolean told = !filled().isEmpty();
        if (told) {
            blocks.add(Voice.lead(lead()));
            blocks.add(bands());
            if (squares()) {
                blocks.add(new Block.Caption(Line.of(voice.say("areas.unit", String.valueOf(Band.SQUARES)))));
            }
            voice.more(areas.size(), AREAS).ifPresent(blocks::add);
            inner.add(Voice.chapter("omrader-tall", voice.say("numbers"), new Block.TableBlock(numbers()), new Block.Caption(Line.of(voice.say("numbers.note")))));
        }
        List<Followed> worst = worst();
        if (!worst.isEmpty()) {
            List<Block> late = new ArrayList<>(List.of(new Block.TableBlock(late(worst.stream().limit(Voice.MOST).toList()))));
            voice.more(worst.size(), Voice.MOST).ifPresent(late::add);
            inner.add(Section.chapter("sent", voice.say("late", voice.many(worst.size()), worst.size()), late));
        }
        if (!told && inner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(Section.Kind.CHAPTER, "status-omrader", null, null, Line.of(told ? finding() : voice.say("tasks")), blocks, inner, Section.Start.PAGE));
    }

    private List<Element> filled() {
        return areas.stream().filter(area -> area.measures().findAny().isPresent()).toList();
    }

    private List<Followed> of(Element area) {
        return voice.now.under(area);
    }

    private int count(Element area, Standing standing) {
        return FollowUp.counts(of(area)).getOrDefault(standing, 0);
    }

    private double share(Element area, Standing standing) {
        return (double) count(area, standing) / Math.max(1, of(area).size());
    }

    /** How far anybody has come who has come farthest. */
    private Standing furthest() {
        return filled().stream().anyMatch(area -> count(area, Standing.COMPLETED) > 0) ? Standing.COMPLETED : Standing.UNDER_WAY;
    }

    /** Those that have come as far as any. */
    private List<Element> best() {
        Standing by = furthest();
        double most = filled().stream().mapToDouble(area -> share(area, by)).max().orElse(0);
        return most == 0 ? List.of() : filled().stream().filter(area -> share(area, by) == most).toList();
    }

    /** "Kompetanse er kommet lengst" */
    String finding() {
        if (areas.size() == 1) {
            return areas.getFirst().title() + ": " + voice.counted(FollowUp.counts(of(areas.getFirst())));
        }
        if (filled().size() == 1) {
            return voice.say("areas.one", voice.words.number(areas.size()), areas.size());
        }
        List<Element> best = best();
        return best.isEmpty() ? voice.say("areas.none") : best.size() > 2 ? voice.say("areas.alike") : voice.words.get("followup.areas.furthest", voice.said.listed(best.stream().map(Element::title).toList()));
    }

    private String lead() {
        List<Element> best = best();
        Element first = best.isEmpty() || best.size() > 1 || filled().size() == 1 ? null : best.getFirst();
        String there = first == null ? "" : voice.say("areas.there." + furthest(), voice.many(count(first, furthest())), voice.words.number(of(first).size()), count(first, furthest()));
        List<String> empty = areas.stream().filter(area -> area.measures().findAny().isEmpty()).map(Element::title).toList();
        return (there + " " + (empty.isEmpty() ? "" : voice.say("areas.empty", voice.said.listed(empty), empty.size()))).strip();
    }

    private boolean squares() {
        return voice.now.measures().size() <= COUNTED;
    }

    private Block bands() {
        List<Element> shown = areas.stream().limit(AREAS).toList();
        Table table = new Table(voice.words.get("followup.areas.table", voice.dates.date(voice.now.on())), List.of(voice.column("area", 34), squares() ? voice.column("counted", 30) : voice.counted("all", 8)), shown.stream()
                .map(area -> Voice.row(voice.own(area.title()), of(area).isEmpty() ? voice.unset("areas.empty.one") : Line.of(squares() ? voice.counted(FollowUp.counts(of(area))) : String.valueOf(of(area).size())))).toList());
        return new Block.Bands("status-omrader", table, voice.say(squares() ? "column.measures" : "column.spread"), squares() ? 36 : 58, 1, shown.stream().map(area -> of(area).isEmpty() ? null : Band.counted(Voice.counts(FollowUp.counts(of(area))), voice.kinds())).toList(), squares(), voice.kinds());
    }

    private Table numbers() {
        List<Table.Column> columns = new ArrayList<>(List.of(voice.column("area", 38)));
        voice.standings.forEach(standing -> columns.add(new Table.Column(voice.heading(standing), 11, true)));
        columns.add(voice.counted("all", 8));
        List<Table.Row> rows = new ArrayList<>(filled().stream().limit(AREAS).map(area -> numbers(voice.own(area.title()), of(area), Table.Row.Kind.PLAIN)).toList());
        rows.add(numbers(Line.of(voice.say("whole")), voice.now.measures(), Table.Row.Kind.SUM));
        return new Table(voice.say("numbers.table"), columns, rows);
    }

    private Table.Row numbers(Line name, List<Followed> some, Table.Row.Kind kind) {
        Map<Standing, Integer> counts = FollowUp.counts(some);
        return new Table.Row(Stream.of(Stream.of(name), voice.standings.stream().map(standing -> Voice.count(counts.getOrDefault(standing, 0))), Stream.of(Line.of(String.valueOf(some.size())))).flatMap(each -> each).toList(), kind);
    }

    /** Late ones first, the longest first; then those at risk, close to their end and waiting. */
    private List<Followed> worst() {
        List<Followed> late = voice.now.late().stream().sorted(Comparator.comparing(each -> each.end().orElseThrow())).toList();
        List<Followed> paused = voice.now.measures().stream().filter(each -> each.standing() == Standing.PAUSED).toList();
        return List.copyOf(Stream.of(late, Answer.risks(voice), Answer.near(voice), paused).flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Table late(List<Followed> some) {
        return new Table(voice.say("late.table"), List.of(voice.column("measure", 40), voice.column("standing", 22), voice.column("due", 16), voice.column("last", 32)), some.stream()
                .map(each -> Voice.row(voice.strong(each.measure()), Line.of(each.standing().signed(voice.words) + ", " + how(each)), Line.of(due(each)), badly(each).map(report -> Line.of(voice.toldBriefly(report))).orElseGet(() -> voice.unset("never"))))
                .toList());
    }

    /** As it is written, where that is short: "2018"; else the last day. */
    private String due(Followed each) {
        Schedule schedule = each.measure().schedule();
        return schedule != null && schedule.written().length() <= SHORT ? schedule.written() : each.end().map(voice.dates::date).orElse("–");
    }

    private String how(Followed each) {
        if (each.late()) {
            return voice.say("how.late");
        }
        if (each.health() == Health.AT_RISK || each.health() == Health.BEHIND) {
            return voice.lower(voice.words.get("health." + each.health()));
        }
        return each.standing() == Standing.PAUSED ? voice.say("how.waits") : voice.say("how.near");
    }

    /** The last who said that it goes badly, with words before one without; else the last of all. */
    private Optional<Report> badly(Followed each) {
        return each.lines().stream().filter(line -> line.open()).flatMap(line -> line.last().stream()).filter(report -> report.health() == Health.AT_RISK || report.health() == Health.BEHIND)
                .max(Comparator.comparing((Report report) -> report.words() != null).thenComparing(Report::day).thenComparing(Report::number)).or(each::last);
    }
}
