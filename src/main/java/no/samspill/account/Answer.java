package no.samspill.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.figure.Band;
import no.samspill.followup.Followed;
import no.samspill.followup.Holder;
import no.samspill.followup.Report;
import no.samspill.plan.Element;
import no.samspill.plan.Standing;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;

/** The first page, for who reads one page: how far it has come, what to decide, what has moved, and what must be seen to. */
final class Answer {
    private static final int WIDTH = 680;
    private static final int TALL = 42;
    /** Moved measures with room on the first page. */
    private static final int FIRST = 4;
    private static final int BRIEF = 52;

    private final Voice voice;
    private final @Nullable Difference since;

    Answer(Voice voice) {
        this.voice = voice;
        Basis.Before before = voice.basis.before();
        this.since = before == null ? null : Standings.of(voice.basis.plan(), voice.now).since(before.standings());
    }

    /** "6 av 20 tiltak er fullført. Tre saker må avgjøres." */
    String finding() {
        int matters = voice.basis.written().matters().size();
        String decide = matters > 0 ? voice.say("to-decide", voice.many(matters), matters) : voice.basis.written().occasion() == Occasion.COUNCIL ? voice.say("nothing-to-decide") : "";
        return decide.isEmpty() ? found() : voice.say("finding", found(), decide);
    }

    /** What is found of how far it has come; of how ready it is, while nobody is asked yet. */
    String found() {
        return begun() ? voice.said.finding(voice.now) : voice.say("before", settled(), voice.now.measures().size());
    }

    String lead() {
        return Stream.of(voice.said.lead(voice.now), moved()).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    private String moved() {
        return since == null || since.moved().isEmpty() ? "" : movedTitle() + ".";
    }

    /** Whether there is anything to tell of how far it has come. */
    private boolean begun() {
        return voice.now.measures().isEmpty() || voice.now.setting().since() != null || voice.now.counts().getOrDefault(Standing.UNTOLD, 0) < voice.now.measures().size();
    }

    private long settled() {
        return voice.now.measures().stream().map(Followed::measure).filter(each -> each.schedule() != null && each.responsibility() != null).count();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(List.of(Voice.lead(lead())));
        if (begun()) {
            tally().ifPresent(blocks::add);
        } else {
            blocks.add(new Block.TableBlock(ready()));
        }
        List<Section> inner = new ArrayList<>();
        matters().ifPresent(inner::add);
        Optional<Section> changed = changed();
        changed.ifPresent(inner::add);
        Section attention = attention();
        inner.add(changed.isPresent() ? attention.starting(Section.Start.BESIDE) : attention);
        return new Section(Section.Kind.CHAPTER, "svar", null, null, Line.of(finding()), blocks, inner, Section.Start.FRONT);
    }

    /** All measures in one band, with six counts; empty for a plan without any. */
    Optional<Block.Tally> tally() {
        if (voice.now.measures().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> counts = Voice.counts(voice.now.counts());
        String alt = voice.counted(voice.now.counts());
        Band band = Band.counted(counts, voice.kinds());
        return Optional.of(new Block.Tally(band.bar("status-alle", WIDTH, TALL, band.whole(), alt), alt, IntStream.range(0, counts.size()).mapToObj(at -> new Block.Tally.Count(counts.get(at), voice.kinds().get(at))).toList()));
    }

    /** Before anybody is asked there is no status: what is settled, and what is not. */
    private Table ready() {
        List<Element> measures = voice.now.measures().stream().map(Followed::measure).toList();
        Map<String, Long> settled = new LinkedHashMap<>();
        settled.put("before.time", measures.stream().filter(each -> each.schedule() != null).count());
        settled.put("before.who", measures.stream().filter(each -> each.responsibility() != null).count());
        settled.put("before.money", measures.stream().filter(each -> each.funding() != null).count());
        return new Table(voice.say("before.table"), List.of(voice.column("what", 60), voice.counted("settled", 20), voice.counted("unsettled", 20)), settled.entrySet().stream()
                .map(each -> Voice.row(Line.of(voice.say(each.getKey())), Voice.count(each.getValue()), Voice.count(measures.size() - each.getValue()))).toList());
    }

    /** What to decide, in short. */
    private Optional<Section> matters() {
        List<Matter> matters = voice.basis.written().matters();
        if (matters.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Listing.Item> items = matters.stream()
                .map(matter -> new Block.Listing.Item(
                        new Line(Stream.concat(Stream.of(new Span(matter.title(), true, false, null, null)), Stream.ofNullable(matter.why()).map(why -> Span.of(" " + why))).toList()), List.of()))
                .toList();
        return Optional.of(new Section(Section.Kind.FRAMED, "avgjore", null, null, Line.of(voice.say("decide.title")), List.of(new Block.Listing(true, items)), List.of()));
    }

    private String movedTitle() {
        String day = voice.dates.date(Objects.requireNonNull(voice.basis.before()).day());
        int moved = Objects.requireNonNull(since).moved().size();
        return moved == 0 ? voice.words.get("followup.since.none", day) : voice.words.get(moved == 1 ? "followup.since.one" : "followup.since", voice.many(moved), day);
    }

    /** What stands elsewhere than in the report before; empty for the first one. */
    private Optional<Section> changed() {
        Basis.Before before = voice.basis.before();
        if (before == null || since == null) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (!since.moved().isEmpty()) {
            blocks.add(new Block.TableBlock(movedTable(since.moved().stream().limit(FIRST).toList())));
            if (since.moved().size() > FIRST) {
                blocks.add(new Block.Caption(Line.of(voice.say("moved.more", since.moved().size() - FIRST))));
            }
        }
        listed(blocks, "added", since.added());
        listed(blocks, "gone", since.gone());
        if (!voice.basis.after().isEmpty()) {
            blocks.add(Voice.paragraph(voice.say("after", voice.basis.after().size(), String.valueOf(before.number()))));
            blocks.add(Block.Listing.of(voice.basis.after().stream().limit(FIRST).map(this::after).toList()));
            voice.more(voice.basis.after().size(), FIRST).ifPresent(blocks::add);
        }
        if (blocks.isEmpty()) {
            blocks.add(Voice.paragraph(voice.say("moved.none.lead", String.valueOf(before.number()))));
        }
        return Optional.of(Section.chapter("endret", movedTitle(), blocks));
    }

    /** All that has moved, where the first page had no room for it. */
    Optional<Section> allMoved() {
        if (since == null || since.moved().size() <= FIRST) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.TableBlock(movedTable(since.moved().stream().limit(Voice.MOST).toList()))));
        voice.more(since.moved().size(), Voice.MOST).ifPresent(blocks::add);
        return Optional.of(Section.chapter("alt-endret", movedTitle(), blocks));
    }

    private Line after(Report report) {
        return Line.of(voice.say("after.one", voice.label(report.measure()), report.holder().name(), voice.dates.date(report.day()), voice.dates.date(report.told().atZone(Gathering.HERE).toLocalDate())));
    }

    private Table movedTable(List<Difference.Moved> moved) {
        return new Table(voice.say("moved.table", voice.dates.date(Objects.requireNonNull(voice.basis.before()).day())), List.of(voice.column("standing", 20), voice.column("measure", 80)), moved.stream().map(this::moved).toList());
    }

    private Table.Row moved(Difference.Moved moved) {
        Optional<Report> last = voice.now.find(moved.now().measure()).flatMap(Followed::last);
        List<Span> said = new ArrayList<>();
        if (!moved.now().label().isEmpty()) {
            said.add(new Span(moved.now().label(), true, false, null, null));
            said.add(Span.of(" "));
        }
        said.addAll(voice.own(Voice.cut(moved.now().title(), BRIEF)).spans());
        said.add(Span.of("\n" + voice.say("moved.one", voice.word(moved.from()), voice.word(moved.now().standing()), last.map(report -> Voice.cut(voice.told(report).replaceAll("\\s+", " "), BRIEF)).orElse(""))));
        return Voice.row(Line.of(moved.from().sign() + "\u00a0→\u00a0" + moved.now().standing().sign()), new Line(said));
    }

    private void listed(List<Block> to, String key, List<Stood> some) {
        if (!some.isEmpty()) {
            to.add(Voice.paragraph(voice.say(key, some.size())));
            to.add(Block.Listing.of(some.stream().limit(FIRST).map(each -> voice.own(each.called())).toList()));
            voice.more(some.size(), FIRST).ifPresent(to::add);
        }
    }

    /** "B2 under arbeid", for a wall; empty for the first report. */
    List<String> movedInShort() {
        return since == null ? List.of() : since.moved().stream().map(each -> (each.now().label().isEmpty() ? each.now().title() : each.now().label()) + " " + voice.word(each.now().standing())).toList();
    }

    /** How many must be seen to, and why. */
    private Section attention() {
        List<Table.Row> rows = new ArrayList<>();
        List<Followed> late = voice.now.late();
        add(rows, "late", late.size(), voice.named(late));
        List<Followed> near = near(voice);
        add(rows, "near", near.size(), voice.named(near));
        List<Followed> risks = risks(voice);
        add(rows, "risks", risks.size(), voice.named(risks));
        List<Followed> silent = voice.now.measures().stream().filter(Followed::silent).toList();
        add(rows, "silent", silent.size(), voice.named(silent));
        List<Holder> never = voice.now.setting().since() == null ? List.of() : voice.now.never();
        add(rows, "never", never.size(), never.size() > 3 ? "" : voice.said.listed(never.stream().map(Holder::name).toList()));
        List<Followed> nobodys = voice.now.measures().stream().filter(each -> each.lines().isEmpty()).toList();
        add(rows, "nobody", nobodys.size(), voice.named(nobodys));
        Block block = rows.isEmpty() ? Voice.paragraph(voice.say("attention.none")) : new Block.TableBlock(new Table(voice.say("attention"), List.of(voice.column("number", 18), voice.column("why", 82)), rows));
        return Voice.chapter("oppfolging", voice.say("attention"), block);
    }

    private void add(List<Table.Row> rows, String key, int count, String which) {
        if (count > 0) {
            rows.add(Voice.row(Voice.bold(String.valueOf(count)), Line.of(voice.say("attention." + key, count) + (which.isEmpty() ? "" : ": " + which))));
        }
    }

    /** Those whose time ends within two months. */
    static List<Followed> near(Voice voice) {
        LocalDate until = voice.now.on().plusMonths(2);
        return voice.now.measures().stream()
                .filter(each -> !each.late() && each.standing() != Standing.COMPLETED && each.standing() != Standing.STOPPED && each.end().filter(day -> !day.isAfter(until)).isPresent()).toList();
    }

    /** Those of which somebody who answers says that it goes badly. */
    static List<Followed> risks(Voice voice) {
        return voice.now.measures().stream().filter(each -> each.health() == Health.AT_RISK || each.health() == Health.BEHIND).filter(each -> each.standing() != Standing.COMPLETED && each.standing() != Standing.STOPPED).toList();
    }
}
