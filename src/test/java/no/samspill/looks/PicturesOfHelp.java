package no.samspill.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.samspill.help.Topic;
import no.samspill.ops.demo.Demonstration;
import no.samspill.people.Role;
import no.samspill.testing.Look;
import no.samspill.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * The pictures in help are of the demonstration's own pages. Beside each stands, in words, what it shows; when the page says something else, the
 * picture has grown old. Bytes are not compared: letters are drawn in one way here and in another there.
 */
final class PicturesOfHelp {
    /** Set to "take" they are taken anew instead of looked at. */
    private static final String WANTED = "samspill.pictures";

    /** The example's own days are long past; any other is reckoned from the day it is made on, and is another tomorrow. */
    private static final Pattern TODAY = Pattern.compile("\\d{1,2}\\. \\p{L}+ 20(2[2-9]|[3-9]\\d)");

    private static final Path PICTURES = Path.of("src/main/resources/static/assets");
    private static final Path WORDS = Path.of("src/test/resources/pictures-of-help");
    private static final long HEAVIEST = 60 * 1024;
    private static final int WIDTH = 1000;

    /** Milliseconds. */
    private static final int REST = 250;

    private static final int COLOURS = 64;

    private static final List<Shot> SHOTS = List.of(
            new Shot(Topic.READ, null, "/sor-troms/utviklingsplan", "#les > .sam-wrap > .sam-between, #les form", 20, 520),
            new Shot(Topic.GIVE, null, "/sor-troms/utviklingsplan/innspill", "main form", 20, 620),
            new Shot(Topic.SHEET, Role.SECRETARIAT, "/arbeid/sor-troms/utviklingsplan/import", "main", 0, 620),
            new Shot(Topic.TABLE, Role.SECRETARIAT, "/arbeid/sor-troms/utviklingsplan/tabell", "#bord", 0, 560),
            new Shot(Topic.MEETING, Role.SECRETARIAT, "/arbeid/sor-troms/utviklingsplan/moter", "main", 0, 560),
            new Shot(Topic.VERSION, Role.SECRETARIAT, "/arbeid/sor-troms/utviklingsplan/versjoner", "main", 0, 560),
            new Shot(Topic.HEARING, Role.SECRETARIAT, "/arbeid/sor-troms/utviklingsplan/horing", "main", 0, 560),
            new Shot(Topic.ACCOUNT, Role.SECRETARIAT, "/arbeid/sor-troms/utviklingsplan/rapport", "main", 0, 560),
            new Shot(Topic.REPORT, Role.MUNICIPAL_EDITOR, "/arbeid/sor-troms/utviklingsplan/status", "main", 0, 680));

    /** @param role who sees it; null for everybody @param part of the page, of which as much is shown as is so high, with so much {@code above} it */
    private record Shot(Topic topic, @Nullable Role role, String address, String part, int above, int height) {
        Path picture() {
            return PICTURES.resolve(topic.picture());
        }

        Path words() {
            return WORDS.resolve(topic.picture().replace("help/", "").replace(".png", ".txt"));
        }
    }

    private PicturesOfHelp() {}

    static boolean areTaken() {
        return "take".equals(System.getProperty(WANTED));
    }

    static Stream<DynamicTest> of(Visitor visitor, Demonstration demonstration) {
        Map<Role, Page> windows = new EnumMap<>(Role.class);
        Page[] everybody = new Page[1];
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("a picture for each help that has one", () -> assertThat(SHOTS.stream().map(Shot::topic).collect(Collectors.toSet()))
                        .isEqualTo(Arrays.stream(Topic.values()).filter(Topic::pictured).collect(Collectors.toSet())))),
                SHOTS.stream().map(shot -> DynamicTest.dynamicTest("the picture of " + shot.address(), () -> {
                    Page page;
                    Role role = shot.role();
                    if (role == null) {
                        page = everybody[0] == null ? everybody[0] = visitor.opens("about:blank", Look.DESK_LIGHT) : everybody[0];
                    } else {
                        page = windows.computeIfAbsent(role, who -> visitor.comesIn(Objects.requireNonNull(demonstration.links().get(who))));
                    }
                    page.setViewportSize(WIDTH, 900);
                    page.navigate(shot.address());
                    looksAt(shot, page);
                })));
    }

    private static void looksAt(Shot shot, Page page) throws IOException {
        List<Locator> parts = page.locator(shot.part()).all();
        assertThat(parts).as("what the picture shows of %s", shot.address()).isNotEmpty();
        String said = whatIsSaid(page, parts);
        if (areTaken()) {
            take(shot, page, parts);
            Files.createDirectories(WORDS);
            Files.writeString(shot.words(), said);
        }
        assertThat(shot.words()).as("the picture of %s is old. Look at what has changed, and take them all anew: mvn test -Dtest=EveryPageInEveryLookTest -D%s=take", shot.address(), WANTED)
                .content().isEqualTo(said);
        assertThat(shot.picture()).exists();
        assertThat(Files.size(shot.picture())).as("bytes of %s", shot.picture()).isLessThanOrEqualTo(HEAVIEST);
    }

    /** When it says no more than a moment before: a table tells what is chosen when it has come to rest. */
    private static String whatIsSaid(Page page, List<Locator> parts) {
        String before;
        String said = "";
        do {
            before = said;
            page.waitForTimeout(REST);
            said = TODAY.matcher(parts.stream().map(part -> String.valueOf(part.evaluate(SAID))).collect(Collectors.joining("\n")) + "\n").replaceAll("‹dagen›");
        } while (!said.equals(before));
        return said;
    }

    private static void take(Shot shot, Page page, List<Locator> parts) throws IOException {
        parts.getFirst().evaluate("part => window.scrollTo(0, part.getBoundingClientRect().top + scrollY - 40)");
        List<BoundingBox> boxes = parts.stream().map(Locator::boundingBox).filter(Objects::nonNull).toList();
        double top = Math.max(0, boxes.getFirst().y - shot.above());
        double bottom = boxes.stream().mapToDouble(box -> box.y + box.height).max().orElseThrow();
        Files.createDirectories(Objects.requireNonNull(shot.picture().getParent()));
        byte[] whole = page.screenshot(new Page.ScreenshotOptions().setClip(new Clip(0, top, WIDTH, Math.min(bottom - top, shot.height()))));
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(whole));
        ImageIO.write(light(drawn), "png", shot.picture().toFile());
    }

    /** The same in the colours there are most of: a page has few, and so it weighs half as much. */
    private static BufferedImage light(BufferedImage drawn) {
        int[] pixels = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
        Map<Integer, Long> often = Arrays.stream(pixels).boxed().collect(Collectors.groupingBy(colour -> colour, Collectors.counting()));
        int[] colours = often.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByValue().reversed()).limit(COLOURS).mapToInt(Map.Entry::getKey).toArray();
        Map<Integer, Integer> nearest = often.keySet().stream().collect(Collectors.toMap(colour -> colour, colour -> IntStream.range(0, colours.length).boxed().min(Comparator.comparing(one -> apart(colours[one], colour))).orElseThrow()));
        var light = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
        light.getRaster().setPixels(0, 0, drawn.getWidth(), drawn.getHeight(), Arrays.stream(pixels).map(nearest::get).toArray());
        return light;
    }

    private static int apart(int one, int other) {
        return IntStream.of(0, 8, 16).map(at -> (one >> at & 255) - (other >> at & 255)).map(difference -> difference * difference).sum();
    }

    /** All that can be read in a part, each with the element it stands in, and the fields to fill in. */
    private static final String SAID = """
            part => {
              const said = [];
              const read = node => node.childNodes.forEach(each => {
                if (each.nodeType === Node.TEXT_NODE) {
                  const words = each.textContent.replace(/\\s+/g, ' ').trim();
                  if (words) said.push(each.parentElement.tagName.toLowerCase() + ' ' + words);
                } else if (each.nodeType === Node.ELEMENT_NODE && each.checkVisibility()) {
                  if (each.matches('input, select, textarea, img')) said.push(each.tagName.toLowerCase());
                  if (!each.matches('svg, select, textarea')) read(each);
                }
              });
              read(part);
              return said.join('\\n');
            }""";
}
