package no.samspill.publishing.odf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.samspill.publishing.document.Furniture;

/** The styles part: the same for every paper but for its language and what stands at the edges of its pages. */
final class Styles {
    private static final String TEMPLATE = template();

    private Styles() {}

    static String of(Furniture furniture) {
        String[] language = furniture.proofing().split("-");
        String[] page = furniture.words().get("paper.page", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
        String mark = furniture.dated().map(date -> furniture.mark() + " · " + date).orElse(furniture.mark());
        return TEMPLATE.replace("{language}", language[0])
                .replace("{country}", language[1])
                .replace("{page0}", escaped(page[0]))
                .replace("{page1}", escaped(page[1]))
                .replace("{page2}", escaped(page[2]))
                .replace("{mark}", escaped(mark))
                .replace("{title}", escaped(furniture.title()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream("styles.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
