package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samspill.figure.Drawing;
import no.samspill.figure.Matrix.Mark;
import no.samspill.kernel.Words;
import no.samspill.plan.Duties;
import no.samspill.plan.Duty;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what. A few measures stand beside each other; more stand below each other, part by part, and how many each party has
 * of each part stands before them: so it is never wider than a screen.
 *
 * @param unanswered measures that name nobody
 */
public record Matrix(List<Party> parties, List<Part> parts, List<PlanRow> unanswered) {
    /** More measures than this have no room beside each other. */
    private static final int BESIDE = 8;

    /** More parties than this, or longer names, have no room beside each other either, and are named. */
    private static final int PARTIES = 10;

    private static final int LONGEST_NAME = 22;
    /** More parts than this are counted together. */
    private static final int PARTS = 12;

    private static final int WIDE = 1120;
    private static final int NARROW = 350;

    public Matrix {
        parties = List.copyOf(parties);
        parts = List.copyOf(parts);
        unanswered = List.copyOf(unanswered);
    }

    /** @param href what it answers for alone; null where nothing can answer that */
    public record Party(String name, boolean municipality, @Nullable String href) {}

    /** @param head what the part is of; null for the whole, and for what stands under nothing */
    public record Part(@Nullable PlanRow head, List<Line> lines) {

        public long count(int party) {
            return lines.stream().filter(line -> line.duties().get(party) != null).count();
        }

        public String counted(Words words) {
            return words.get("check.count.MEASURE", lines.size());
        }
    }

    /** @param duties one for each party, in their order; null where it has no part */
    public record Line(PlanRow measure, List<@Nullable Duty> duties) {

        public List<Duty> had(boolean tentative) {
            return duties.stream().filter(Objects::nonNull).filter(duty -> duty.tentative() == tentative).toList();
        }
    }

    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** Whether there is room for the measures, with their titles, beside each other. */
    public boolean roomy() {
        return lines().size() <= BESIDE;
    }

    /** Whether the parties have room beside each other. */
    public boolean named() {
        return parties.size() > PARTIES || parties.stream().anyMatch(party -> party.name().length() > LONGEST_NAME);
    }

    /** Whether one opens a part at a time. */
    public boolean closed() {
        return parts.size() > 1;
    }

    /** Whether the parts have room beside each other. */
    public boolean counted() {
        return parts.size() <= PARTS;
    }

    public long count(int party) {
        return parts.stream().mapToLong(part -> part.count(party)).sum();
    }

    /** @param wide for a desk @param narrow for a phone; null where the measures have no room beside each other there */
    public record Figure(Drawing wide, @Nullable Drawing narrow) {}

    /** The picture that papers show, too; null where it has no room, or where a measure has no label to stand above its column. */
    public @Nullable Figure figure(Words words) {
        List<Line> lines = lines();
        boolean labelled = lines.stream().noneMatch(line -> line.measure().name().isEmpty());
        List<no.samspill.figure.Matrix.Row> rows = new ArrayList<>();
        for (int at = 0; at < parties.size(); at++) {
            rows.add(new no.samspill.figure.Matrix.Row(parties.get(at).name(), marks(lines, at)));
        }
        var drawn = new no.samspill.figure.Matrix(labelled ? lines.stream().map(line -> line.measure().name()).toList() : List.of(), rows);
        String alt = words.get("matrix.label");
        return drawn.draw("ansvar", WIDE, alt).map(wide -> new Figure(wide, drawn.draw("ansvar", NARROW, alt).orElse(null))).orElse(null);
    }

    private static List<@Nullable Mark> marks(List<Line> lines, int party) {
        List<@Nullable Mark> marks = new ArrayList<>();
        for (Line line : lines) {
            Duty duty = line.duties().get(party);
            marks.add(duty == null ? null : duty.tentative() ? Mark.TENTATIVE : Mark.SETTLED);
        }
        return marks;
    }

    /** @param closed whether a long plan is divided: what a reader has asked for is seen at once */
    static Matrix of(List<PlanRow> rows, Duties duties, PlanLinks links, boolean closed) {
        List<Part> all = (closed ? Chapter.of(rows) : List.of(new Chapter(null, rows))).stream()
                .map(chapter -> new Part(chapter.head(), chapter.rows().stream().flatMap(row -> row.walk()).filter(row -> row.kind() == Kind.MEASURE).map(row -> line(row, duties.parties(), duties)).toList()))
                .toList();
        List<String> names = duties.parties();
        List<Integer> here = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            int party = at;
            if (all.stream().anyMatch(part -> part.count(party) > 0)) {
                here.add(at);
            }
        }
        return new Matrix(
                here.stream().map(at -> party(names.get(at), duties, links)).toList(),
                all.stream().map(part -> answered(part, here)).filter(part -> !part.lines().isEmpty()).toList(),
                all.stream().flatMap(part -> part.lines().stream()).filter(line -> line.duties().stream().allMatch(Objects::isNull)).map(Line::measure).toList());
    }

    private static Party party(String name, Duties duties, PlanLinks links) {
        boolean municipality = duties.municipalities().contains(name);
        return new Party(name, municipality, links.of(name, municipality, View.RESPONSIBLE));
    }

    private static Line line(PlanRow measure, List<String> parties, Duties duties) {
        List<@Nullable Duty> had = new ArrayList<>();
        parties.forEach(party -> had.add(duties.find(party, measure.element()).orElse(null)));
        return new Line(measure, had);
    }

    /** What somebody answers for, with those who answer for anything at all. */
    private static Part answered(Part part, List<Integer> parties) {
        return new Part(part.head(), part.lines().stream().filter(line -> line.duties().stream().anyMatch(Objects::nonNull)).map(line -> {
            List<@Nullable Duty> kept = new ArrayList<>();
            parties.forEach(at -> kept.add(line.duties().get(at)));
            return new Line(line.measure(), kept);
        }).toList());
    }
}
