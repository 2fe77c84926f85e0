package no.samspill.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.figure.Band;
import no.samspill.followup.Followed;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Standing;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/** Those who answer for the measures: who has said what of which, and when last. */
final class ByHolder {
    /** More measures in an area than those have no room beside each other. */
    private static final int BESIDE = 6;
    private static final int MATRICES = 2;
    private static final int HOLDERS = 20;
    private static final int SHORT = 20;

    private final Voice voice;
    private final Set<ElementId> measures;
    private final List<Holder> holders;

    ByHolder(Voice voice) {
        this.voice = voice;
        this.measures = voice.now.measures().stream().map(each -> each.measure().id()).collect(Collectors.toSet());
        this.holders = voice.now.holders().stream().filter(holder -> !lines(holder).isEmpty()).toList();
    }

    private List<Line> lines(Holder holder) {
        return voice.now.of(holder.key()).stream().filter(line -> measures.contains(line.duty().measure().id())).toList();
    }

    /** Empty where nobody answers for anything. */
    Optional<Section> section() {
        if (holders.isEmpty()) {
            return Optional.empty();
        }
        List<Section> inner = new ArrayList<>();
        List<Element> areas = voice.basis.plan().plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA).filter(this::shared).toList();
        if (areas.size() <= MATRICES) {
            areas.forEach(area -> inner.add(Section.chapter("hvem-" + area.id().value(), area.title(), matrix(area))));
        }
        List<Block> blocks = new ArrayList<>(List.of(whole(inner.isEmpty())));
        voice.more(holders.size(), HOLDERS).ifPresent(blocks::add);
        blocks.add(new Block.Caption(Voice.cell(voice.say("holders.note"))));
        inner.add(Section.chapter("hvem-alle", voice.say("holders.whole"), blocks));
        return Optional.of(new Section(Section.Kind.CHAPTER, "hvem", null, null, Voice.cell(finding()), List.of(Voice.lead(never())), inner, Section.Start.PAGE));
    }

    /** "7 av 8 som har ansvar, har meldt" */
    String finding() {
        long told = holders.stream().filter(holder -> lines(holder).stream().anyMatch(line -> !line.never())).count();
        return voice.words.get("followup.matrix.parties", told, holders.size());
    }

    private String never() {
        List<String> silent = holders.stream().filter(holder -> lines(holder).stream().allMatch(Line::never)).map(Holder::name).toList();
        return silent.isEmpty() ? voice.say("holders.all") : silent.size() > 4 ? voice.say("holders.never.many", voice.many(silent.size())) : voice.say("holders.never", voice.said.listed(silent));
    }

    /** Whether several answer for its measures, and those are few. */
    private boolean shared(Element area) {
        List<Followed> some = voice.now.under(area);
        return !some.isEmpty() && some.size() <= BESIDE && some.stream().anyMatch(each -> each.lines().size() > 1);
    }

    private List<Block> matrix(Element area) {
        List<Followed> some = voice.now.under(area).stream().filter(each -> !each.lines().isEmpty()).toList();
        List<Table.Column> columns = new ArrayList<>(List.of(voice.column("who", 33)));
        some.forEach(each -> columns.add(new Table.Column(heading(each.measure()), 39)));
        columns.add(voice.column("reported", 38));
        List<Table.Row> rows = holders.stream().limit(HOLDERS).filter(holder -> some.stream().anyMatch(each -> find(each, holder).isPresent())).map(holder -> new Table.Row(Stream.of(
                        Stream.of(Voice.cell(holder.name())),
                        some.stream().map(each -> find(each, holder).map(line -> Voice.cell(signed(line))).orElse(Voice.cell(""))),
                        Stream.of(last(some.stream().flatMap(each -> find(each, holder).stream()).toList())))
                .flatMap(cells -> cells).toList())).toList();
        List<Block> blocks = new ArrayList<>(List.of(new Block.TableBlock(new Table(area.title(), columns, rows))));
        List<Followed> nobodys = voice.now.under(area).stream().filter(each -> each.lines().isEmpty()).toList();
        if (!nobodys.isEmpty()) {
            blocks.add(new Block.Caption(Voice.cell(voice.say("holders.not-in", voice.said.listed(nobodys.stream().map(each -> voice.brief(each.measure())).toList()), nobodys.size()))));
        }
        return blocks;
    }

    private String signed(Line line) {
        Standing standing = line.state().map(state -> state.standing()).orElse(Standing.UNTOLD);
        return standing.signed(voice.heading(standing));
    }

    private String heading(Element measure) {
        return Voice.cut(voice.called(measure), SHORT);
    }

    private static Optional<Line> find(Followed each, Holder holder) {
        return each.lines().stream().filter(line -> line.duty().holder().key().equals(holder.key())).findFirst();
    }

    private no.samspill.publishing.document.Line last(List<Line> lines) {
        Optional<LocalDate> last = lines.stream().flatMap(line -> line.lastDay().stream()).max(Comparator.naturalOrder());
        return last.map(day -> Voice.cell(day.getYear() == voice.now.on().getYear() ? voice.dates.dayAndMonth(day) : voice.dates.date(day))).orElseGet(() -> voice.unset("never"));
    }

    /** @param last whether it says when they said something last */
    private Block whole(boolean last) {
        List<Holder> shown = holders.stream().limit(HOLDERS).toList();
        List<Standing> told = voice.standings.stream().filter(standing -> shown.stream().anyMatch(holder -> counts(holder).getOrDefault(standing, 0) > 0)).toList();
        List<Table.Column> columns = new ArrayList<>(List.of(voice.column("who", 24)));
        told.forEach(standing -> columns.add(new Table.Column(voice.heading(standing), 12, true)));
        columns.add(voice.counted("all", 8));
        if (last) {
            columns.add(voice.column("reported", 22));
        }
        Table table = new Table(voice.say("holders.table"), columns, shown.stream().map(holder -> {
            Map<Standing, Integer> counts = counts(holder);
            return new Table.Row(Stream.of(
                            Stream.of(Voice.cell(holder.name())), told.stream().map(standing -> Voice.count(counts.getOrDefault(standing, 0))),
                            Stream.of(Voice.cell(String.valueOf(lines(holder).size()))), last ? Stream.of(last(lines(holder))) : Stream.<no.samspill.publishing.document.Line>of())
                    .flatMap(cells -> cells).toList());
        }).toList());
        return new Block.Bands("hvem", table, voice.say("column.spread"), 26, columns.size() - 1, shown.stream().map(holder -> Band.counted(Voice.counts(counts(holder)), voice.kinds())).toList(), false, voice.kinds());
    }

    private Map<Standing, Integer> counts(Holder holder) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        lines(holder).forEach(line -> counts.merge(line.state().map(state -> state.standing()).orElse(Standing.UNTOLD), 1, Integer::sum));
        return counts;
    }
}
