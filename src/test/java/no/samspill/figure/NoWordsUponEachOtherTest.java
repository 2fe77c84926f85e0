package no.samspill.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samspill.figure.Course.Break;
import no.samspill.figure.Course.Known;
import no.samspill.figure.Course.Line;
import no.samspill.figure.Course.Moment;
import no.samspill.figure.Course.Target;
import no.samspill.figure.Course.Unknown;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whatever the numbers are: no text stands upon another or leaves the picture, and nothing that is unknown is drawn as a number. */
class NoWordsUponEachOtherTest {
    private static final Words WORDS = Words.of(Language.NB);
    /** The last digit of what the picture's numbers are written with. */
    private static final double SLACK = 0.11;

    @Property(tries = 30)
    void in_any_picture(@ForAll @IntRange(max = 200) int moments, @ForAll @IntRange(max = 40) int lines, @ForAll @IntRange(min = -9, max = 12) int power, @ForAll long seed) {
        Course course = any(moments, lines, power, new Random(seed));
        for (int width : new int[] {CoursePicture.NARROW, 680, CoursePicture.WIDE}) {
            apart(CoursePicture.draw(course, WORDS, "x", width));
            assertThat(parsed(CoursePicture.draw(course, WORDS, "x", width)).select("text[text-anchor=end].fill-quiet").size()).as("the axis is told").isGreaterThanOrEqualTo(course.ladder(false, CoursePicture.STEPS).rungs().size());
            apart(ColumnsPicture.draw(course, WORDS, "x", width));
        }
        List<Drawing> small = Multiples.draw(course, WORDS, "x");
        assertThat(small).hasSize(lines);
        small.stream().limit(3).forEach(NoWordsUponEachOtherTest::apart);
        Element spark = parsed(Spark.draw(course, WORDS, "x"));
        assertThat(spark.select("text")).isEmpty();
        if (lines > 0) {
            long known = course.lines().getFirst().points().stream().filter(Known.class::isInstance).count();
            Element drawn = parsed(ColumnsPicture.draw(course, WORDS, "x", 680));
            assertThat(drawn.select("rect.fill-fjord, rect.fill-now, rect.line-fjord, rect.line-now")).as("a column for each number and for nothing else").hasSize((int) known);
        }
    }

    @Property(tries = 200)
    void names_are_pushed_apart_and_stay_within(@ForAll List<@IntRange(max = 300) Integer> wanted) {
        List<Double> asked = wanted.stream().limit(18).map(Integer::doubleValue).sorted().toList();
        List<Double> places = CoursePicture.apart(asked, 16, 10, 310);

        assertThat(places).hasSameSizeAs(asked).isSorted().allMatch(place -> place >= 10 && place <= 310);
        for (int at = 1; at < places.size(); at++) {
            assertThat(places.get(at) - places.get(at - 1)).isGreaterThanOrEqualTo(16 - 1e-9);
        }
    }

    private static void apart(Drawing drawing) {
        List<Rectangle2D> rooms = new ArrayList<>();
        for (Element text : parsed(drawing).select("text")) {
            double size = Double.parseDouble(text.attr("font-size"));
            double wide = Lettering.width(text.text(), size);
            double x = Double.parseDouble(text.attr("x")) - switch (text.attr("text-anchor")) {
                case "middle" -> wide / 2;
                case "end" -> wide;
                default -> 0;
            };
            Rectangle2D room = new Rectangle2D.Double(x + SLACK, Double.parseDouble(text.attr("y")) - size * 0.75 + SLACK, wide - 2 * SLACK, size * 0.9 - 2 * SLACK);
            assertThat(new Rectangle2D.Double(-0.1, -0.1, drawing.width() + 0.2, drawing.height() + 0.2).contains(room)).as(text.text() + " within " + drawing.width() + " × " + drawing.height() + ": " + room).isTrue();
            assertThat(rooms).as(text.text()).noneMatch(room::intersects);
            rooms.add(room);
        }
    }

    private static Course any(int moments, int lines, int power, Random random) {
        List<Moment> time = new ArrayList<>();
        double at = 1990;
        for (int i = 0; i < moments; i++) {
            boolean year = random.nextBoolean();
            time.add(year ? new Moment(String.valueOf((int) at + i), at, 1) : new Moment("4. kvartal " + i, at, 0.25));
            at += year ? 1 : 0.25 * (1 + random.nextInt(3));
        }
        List<Line> all = IntStream.range(0, lines).mapToObj(line -> new Line("Kommune nummer " + line, Stream.generate(() -> point(random, power)).limit(moments).toList())).toList();
        List<Break> breaks = moments < 2 ? List.of() : IntStream.range(0, random.nextInt(4)).mapToObj(i -> 1 + random.nextInt(moments - 1)).distinct().sorted().map(before -> new Break(before, "2020: kommuner slått sammen", "2020", random.nextBoolean())).toList();
        List<Target> targets = IntStream.range(0, random.nextInt(4)).mapToObj(i -> new Target(BigDecimal.valueOf(random.nextInt(100)).scaleByPowerOfTen(power), "Mål for " + (2000 + 10 * i) + ": 40", until(random, i))).toList();
        return new Course(random.nextBoolean() ? "foretak for hver 1000 innbyggere" : "", Math.max(0, Math.min(4, -power)), time, all, breaks, targets);
    }

    private static @Nullable Double until(Random random, int i) {
        return random.nextInt(4) == 0 ? null : 2000.0 + 10 * i;
    }

    private static Course.Point point(Random random, int power) {
        if (random.nextInt(4) == 0) {
            return new Unknown("mangler");
        }
        BigDecimal value = BigDecimal.valueOf(random.nextInt(200) - random.nextInt(2) * 100).scaleByPowerOfTen(power);
        return random.nextInt(3) == 0 ? new Known(value, value.subtract(BigDecimal.TEN.scaleByPowerOfTen(power)), value.add(BigDecimal.TEN.scaleByPowerOfTen(power)), random.nextBoolean()) : Known.of(value);
    }

    private static Element parsed(Drawing drawing) {
        Element svg = Jsoup.parse(drawing.svg()).selectFirst("svg");
        assertThat(svg).isNotNull();
        return svg;
    }
}
