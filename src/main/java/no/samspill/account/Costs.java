package no.samspill.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.figure.Band;
import no.samspill.figure.Hatch;
import no.samspill.figure.Paint;
import no.samspill.figure.Shares;
import no.samspill.followup.Budget;
import no.samspill.followup.Followed;
import no.samspill.followup.Money;
import no.samspill.followup.MoneyInWords;
import no.samspill.kernel.Numbers;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** What there is of money, year by year, and who is silent about what. */
final class Costs {
    /** Payers that are told apart by their fill; the rest are one. */
    private static final int PAYERS = 3;
    private static final List<Hatch> FILLS = List.of(Hatch.SOLID, Hatch.DIAGONAL, Hatch.UPRIGHT, Hatch.EMPTY);

    private final Voice voice;
    private final Money money;
    private final @Nullable Budget budget;
    private final AccountTables tables;

    Costs(Voice voice, AccountTables tables) {
        this.voice = voice;
        this.tables = tables;
        this.money = Money.of(voice.basis.plan().plan().measures().toList());
        this.budget = voice.basis.budget();
    }

    Section section() {
        MoneyInWords said = new MoneyInWords(money, budget, voice.now.measures().size(), null, voice.words);
        Optional<Block> bands = bands();
        List<Section> inner = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        if (bands.isPresent()) {
            blocks.add(Voice.lead(voice.say("money.lead")));
            blocks.add(bands.get());
            inner.add(Section.chapter("penger-tall", voice.say("numbers"), Stream.concat(said.blocks().stream(), Stream.of(new Block.Caption(Line.of(voice.say("money.note"))))).toList()));
        } else {
            blocks.addAll(said.blocks());
        }
        silent().ifPresent(inner::add);
        boolean page = bands.isPresent() || !inner.isEmpty();
        return new Section(Section.Kind.CHAPTER, "penger", null, null, Line.of(said.heading()), blocks, inner, page ? Section.Start.PAGE : Section.Start.FLOW);
    }

    /** "Noen er stille om åtte tiltak", with those and for how long; empty where nobody is. */
    private Optional<Section> silent() {
        return tables.silent().map(table -> {
            List<Block> blocks = new ArrayList<>(List.of(new Block.TableBlock(new Table(table.caption(), table.columns(), table.rows().stream().limit(Voice.MOST).toList()))));
            voice.more(table.rows().size(), Voice.MOST).ifPresent(blocks::add);
            blocks.add(new Block.Caption(Line.of(voice.words.get("followup.silent.why") + ".")));
            return Section.chapter("stille", silentHeading(), blocks);
        });
    }

    String silentHeading() {
        int silent = (int) voice.now.measures().stream().filter(Followed::silent).count();
        return voice.say("silent", voice.many(silent), silent);
    }

    /** A band for each year; empty where nobody has said any amount. */
    private Optional<Block> bands() {
        return budget != null ? Optional.of(budgeted(budget)) : money.lines().isEmpty() ? Optional.empty() : Optional.of(planned());
    }

    private Block budgeted(Budget of) {
        List<Shares.Kind> kinds = List.of(kind("own", Hatch.SOLID), kind("granted", Hatch.DIAGONAL), applied());
        List<Table.Row> rows = new ArrayList<>();
        List<@Nullable Band> bands = new ArrayList<>();
        for (Budget.Year year : of.years()) {
            List<Band.Part> parts = new ArrayList<>();
            part(parts, year.own(), kinds.get(0));
            part(parts, year.granted(), kinds.get(1));
            part(parts, year.applied(), kinds.get(2));
            rows.add(Voice.row(Line.of(String.valueOf(year.year())), amount(year.setAside())));
            bands.add(parts.isEmpty() ? null : new Band(parts, false));
        }
        return block(rows, bands, kinds);
    }

    private Block planned() {
        List<String> payers = money.lines().stream().filter(line -> !line.applied()).map(this::payer).distinct().toList();
        List<Shares.Kind> kinds = new ArrayList<>();
        for (int at = 0; at < Math.min(payers.size(), PAYERS); at++) {
            kinds.add(new Shares.Kind(payers.get(at), at == 0 ? Paint.FJORD : Paint.PAPER, FILLS.get(at), at == 2 ? Paint.WAIT : Paint.FJORD));
        }
        if (payers.size() > PAYERS) {
            kinds.add(new Shares.Kind(voice.say("money.others"), Paint.PAPER, Hatch.EMPTY, Paint.INK));
        }
        kinds.add(applied());
        Map<Optional<Integer>, List<Money.Line>> years = money.lines().stream().collect(Collectors.groupingBy(line -> Optional.ofNullable(line.year()), LinkedHashMap::new, Collectors.toList()));
        List<Table.Row> rows = new ArrayList<>();
        List<@Nullable Band> bands = new ArrayList<>();
        years.forEach((year, lines) -> {
            List<Band.Part> parts = new ArrayList<>();
            for (int at = 0; at < kinds.size() - 1; at++) {
                int payer = at;
                part(parts, sum(lines.stream().filter(line -> !line.applied() && Math.min(payers.indexOf(payer(line)), PAYERS) == payer)), kinds.get(at));
            }
            part(parts, sum(lines.stream().filter(Money.Line::applied)), kinds.getLast());
            rows.add(Voice.row(Line.of(year.map(String::valueOf).orElse(voice.words.get("followup.money.years"))), amount(sum(lines.stream().filter(line -> !line.applied())))));
            bands.add(parts.isEmpty() ? null : new Band(parts, false));
        });
        return block(rows, bands, kinds);
    }

    private Block block(List<Table.Row> rows, List<@Nullable Band> bands, List<Shares.Kind> kinds) {
        List<Shares.Kind> used = kinds.stream().filter(kind -> bands.stream().filter(Objects::nonNull).flatMap(band -> band.parts().stream()).anyMatch(part -> part.kind().equals(kind))).toList();
        Table table = new Table(voice.say("money.table"), List.of(new Table.Column(voice.words.get("followup.money.year"), 14), new Table.Column(voice.words.get("followup.money.sum"), 14, true)), rows);
        return new Block.Bands("penger", table, voice.say("column.spread"), 72, 1, bands, false, used);
    }

    private static void part(List<Band.Part> parts, @Nullable BigDecimal amount, Shares.Kind kind) {
        if (amount != null && amount.signum() > 0) {
            parts.add(new Band.Part(amount.doubleValue(), kind));
        }
    }

    private static @Nullable BigDecimal sum(Stream<Money.Line> lines) {
        return lines.map(Money.Line::amount).reduce(BigDecimal::add).orElse(null);
    }

    private String payer(Money.Line line) {
        return Objects.requireNonNullElse(line.payer(), voice.words.get("followup.money.payer.unknown"));
    }

    private Shares.Kind kind(String key, Hatch hatch) {
        return new Shares.Kind(voice.words.get("followup.money." + key), hatch == Hatch.SOLID ? Paint.FJORD : Paint.PAPER, hatch, Paint.FJORD);
    }

    /** Not settled, and in no sum. */
    private Shares.Kind applied() {
        return new Shares.Kind(voice.say("money.applied"), Paint.PAPER, Hatch.DASHED, Paint.INK);
    }

    private Line amount(@Nullable BigDecimal sum) {
        return sum == null ? Line.of("–") : Voice.bold(Numbers.of(voice.words.language()).money(sum));
    }
}
