package no.samspill.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import no.samspill.testing.PlainPng;
import org.junit.jupiter.api.Test;

class PicturesOfEverySizeTest {

    @Test
    void one_with_more_in_each_dot_may_have_fewer_dots() {
        assertThat(Examined.of("a.png", PlainPng.of(6_000, 6_000, 16))).isEqualTo(new Examined.Unfit(new Refusal.Unreadable(60)));
        assertThat(Examined.of("a.png", PlainPng.of(8_000, 8_000, 8))).isEqualTo(new Examined.Unfit(new Refusal.Unreadable(60)));
    }

    @Test
    void a_large_one_is_read_with_fewer_dots_and_keeps_its_shape() throws Exception {
        var fit = (Examined.Fit) Examined.of("a.png", PlainPng.of(7_000, 3_500, 8));
        var painted = ImageIO.read(new ByteArrayInputStream(fit.content()));
        assertThat(List.of(painted.getWidth(), painted.getHeight())).containsExactly(3_500, 1_750);
    }

    @Test
    void one_of_the_usual_size_keeps_all_its_dots() throws Exception {
        var fit = (Examined.Fit) Examined.of("a.png", PlainPng.of(3_000, 2_000, 8));
        assertThat(ImageIO.read(new ByteArrayInputStream(fit.content())).getWidth()).isEqualTo(3_000);
    }

    @Test
    void many_at_once_are_painted_one_after_another_or_asked_to_come_again() {
        byte[] picture = PlainPng.of(2_000, 2_000, 8);
        List<Examined> all = IntStream.range(0, 8).parallel().mapToObj(each -> Examined.of("a.png", picture, "adresse " + each % 3)).toList();
        assertThat(all).allSatisfy(one -> assertThat(one instanceof Examined.Fit || one.equals(new Examined.Unfit(new Refusal.Busy()))).isTrue());
        assertThat(all).hasAtLeastOneElementOfType(Examined.Fit.class);
    }
}
