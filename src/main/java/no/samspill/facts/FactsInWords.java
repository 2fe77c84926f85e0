package no.samspill.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.facts.cube.Sign;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;
import no.samspill.people.Told;

/** Says numbers, and why there are none, the same on pages and in papers. */
public final class FactsInWords {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Words words;
    private final Numbers numbers;
    private final NorwegianDates dates;

    public FactsInWords(Words words) {
        this.words = words;
        this.numbers = Numbers.of(words.language());
        this.dates = NorwegianDates.of(words.language());
    }

    /** "24 845", or "vises ikke". */
    public String figure(Indicator indicator, Figure figure) {
        return figure.words() != null ? figure.words() : Optional.ofNullable(figure.rounded(indicator.kind(), indicator.said().decimals())).map(number -> number(indicator, number)).orElseGet(() -> sign(figure));
    }

    /** As {@link #figure}; why a number that is made of others' is none, is told of them. */
    public String cell(Indicator indicator, Cell cell) {
        return switch (cell.why()) {
            case COUNTED, FOLDED, NONE -> figure(indicator, cell.figure());
            case LACKING -> words.get("facts.why.LACKING", Told.listed(cell.lacking().stream().map(Part::name).toList(), words));
            case NOT_BY_KIND, NO_BASE, DIVIDED, GONE -> words.get("facts.why." + cell.why());
        };
    }

    public String number(Indicator indicator, BigDecimal number) {
        return numbers.say(number, indicator.said().decimals());
    }

    private String sign(Figure figure) {
        return words.get(Optional.ofNullable(figure.sign()).orElse(Sign.NOT_APPLICABLE).key());
    }

    /** "24 845 innbyggere", "11,9 prosent". */
    public String withUnit(Indicator indicator, Figure figure) {
        return figure.words() != null ? figure.words() : figure.there() ? figure(indicator, figure) + "\u00A0" + indicator.said().unit() : sign(figure);
    }

    /** "1. januar 2018". */
    public String day(Instant at) {
        return dates.date(at.atZone(NORWAY).toLocalDate());
    }

    /** "Statistisk sentralbyrå, tabell 07459. CC BY 4.0. Hentet 5. november 2018." */
    public String source(Delivery delivery) {
        List<String> said = new ArrayList<>();
        said.add(delivery.source().called());
        Optional.ofNullable(delivery.source().licence()).ifPresent(said::add);
        Optional.ofNullable(delivery.updated()).ifPresent(at -> said.add(words.get("facts.updated", day(at))));
        said.add(words.get("facts.fetched." + (delivery.way() == Delivery.Way.FORM || delivery.way() == Delivery.Way.PASTE ? "written" : "taken"), day(delivery.fetched())));
        return String.join(". ", said) + ".";
    }

    /** What is so, as a heading: "Én av sju kommuner har nådd målet". */
    public String finding(Reckoned of) {
        Indicator indicator = of.indicator();
        long aimed = of.lines().stream().filter(line -> of.aim(line).isPresent() && line.last().isPresent()).count();
        if (indicator.said().direction() != Direction.NONE && aimed > 0 && aimed == of.lines().size()) {
            return words.get("facts.finding.reached", upper(words.number(of.reached().size())), of.reached().size(), words.number(of.lines().size()));
        }
        Optional<Target> target = of.target();
        Optional<Cell> last = of.region().last();
        if (indicator.kind() == NumberKind.TEXT && !of.terms().isEmpty()) {
            return words.get("facts.finding.words", indicator.name(), of.terms().getLast().said(words));
        }
        if (last.isEmpty()) {
            return words.get(of.terms().isEmpty() ? "facts.finding.none" : "facts.finding.parts", indicator.name());
        }
        if (target.isPresent() && indicator.said().direction() != Direction.NONE) {
            return words.get("facts.finding.target." + of.reached(of.region()), indicator.name());
        }
        return change(of).map(change -> words.get("facts.finding." + change.way(), number(indicator, change.by()), change.unit(), last.get().term().said(words), change.since().said(words)))
                .orElseGet(() -> words.get("facts.finding.now", withUnit(indicator, last.get().figure()), last.get().term().said(words)));
    }

    private record Change(String way, BigDecimal by, String unit, Term since) {}

    /** Since the year it is held against, else since the first time the region has a number. */
    private Optional<Change> change(Reckoned of) {
        Indicator indicator = of.indicator();
        Cell last = of.region().last().orElseThrow();
        Optional<Cell> since = Optional.ofNullable(indicator.said().baseline()).flatMap(of.region()::at).filter(Cell::there).or(() -> of.region().cells().stream().filter(Cell::there).findFirst());
        return since.filter(cell -> cell.term().compareTo(last.term()) < 0 && of.turns().stream().noneMatch(turn -> turn.broken() && turn.term().compareTo(cell.term()) > 0)).map(cell -> {
            int decimals = indicator.said().decimals();
            BigDecimal by = Objects.requireNonNull(last.figure().rounded(indicator.kind(), decimals)).subtract(Objects.requireNonNull(cell.figure().rounded(indicator.kind(), decimals)));
            String way = by.signum() == 0 ? "same" : (indicator.kind() == NumberKind.COUNT || indicator.kind() == NumberKind.CUMULATIVE ? "many." : "much.") + (by.signum() > 0 ? "more" : "less");
            return new Change(way, by.abs(), indicator.kind() == NumberKind.SHARE ? words.get("facts.points") : indicator.said().unit(), cell.term());
        });
    }

    /** What stands under the heading: what is counted, and how far it is to the target. */
    public String lead(Reckoned of) {
        Indicator indicator = of.indicator();
        List<String> said = new ArrayList<>();
        said.add(Optional.ofNullable(indicator.said().about()).flatMap(about -> about.lines().findFirst()).orElseGet(() -> words.get("facts.lead", indicator.name(), indicator.said().unit())));
        of.target().ifPresent(target -> of.region().last().map(cell -> cell.figure().rounded(indicator.kind(), indicator.said().decimals())).ifPresent(now -> {
            BigDecimal aim = Objects.requireNonNull(target.amount());
            BigDecimal left = aim.subtract(now).abs();
            boolean reached = indicator.said().direction().reaches(now, aim);
            said.add(words.get(reached ? "facts.lead.reached" : "facts.lead.left", number(indicator, left), target.term().said(words), number(indicator, aim)));
        }));
        return String.join(" ", said);
    }

    /** What the region's number is, beneath it: "Sum av sju kommuner", "Vektet snitt av sju kommuner". */
    public String made(Reckoned of, Cell cell) {
        return cell.why() == Cell.Why.COUNTED
                ? words.get("facts.made.own")
                : words.get("facts.made." + of.indicator().kind().folding(), cell.parts().size(), words.number(cell.parts().size()));
    }

    /** "2020: kommuner slått sammen". */
    public String turn(Turn turn) {
        return words.get("facts.turn." + (turn.merged().isEmpty() ? "renumbered" : "merged"), turn.term().said(words));
    }

    /** In a sentence or two: what became what, and whether one may hold what was before against what came after. */
    public String turned(Reckoned of, Turn turn) {
        String who = turn.merged().stream().map(each -> words.get("facts.turn.who", Told.listed(each.from(), words), each.into())).collect(Collectors.joining(" "));
        String how = words.get("facts.turn." + (turn.broken() ? "broken." + (of.sight() == Sight.THEN ? "then" : of.indicator().kind().folding()) : turn.merged().isEmpty() ? "numbers" : "joined." + of.indicator().kind().folding()));
        return (who + " " + how).strip();
    }

    /** What is wanted: "Mål for 2024: 4,0". */
    public String target(Indicator indicator, Target target) {
        return words.get("facts.target", target.term().said(words), number(indicator, Objects.requireNonNull(target.amount())));
    }

    public static String upper(String said) {
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + said.substring(1);
    }

    /** How small pictures of a municipality each are read: "Samme skala i alle rutene. Den rette streken er målet." */
    public String scale(Reckoned of) {
        boolean aimed = of.lines().stream().anyMatch(line -> of.aim(line).isPresent());
        return words.get("facts.each.lead." + (new Courses(of, words).alike() ? "" : "own.") + aimed);
    }
}
