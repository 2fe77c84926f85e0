package no.samspill.plan.version.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.samspill.plan.RichText;

/** Supplementary texts, and what somebody made of one: words, emphasis, links, lists and paragraphs come, go and change places. */
public final class RandomTexts {
    private static final List<String> WORDS = List.of(
            "regionen", "skal", "ha", "et", "forpliktende", "og", "permanent", "nettverk", "av", "næringsutviklere", "fra", "alle", "kommunene", "2018,",
            "«Re:tenk»", "čáhci", "👩‍🌾", "<b>", "&amp;", "50 %", "–", "(UE).", "מים", "a\u0301", "næringsutviklerne");

    private final Random random;

    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    /** Cleaned, as all that is kept. */
    public String html() {
        StringBuilder html = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            html.append(block());
        }
        return RichText.cleaned(html.toString()).html();
    }

    /** The text after some edits such as people make. */
    public String edited(String html) {
        List<String> parts = new ArrayList<>(List.of(html.split("(?<=>)|(?=<)| ")));
        for (int left = random.nextInt(4); left > 0; left--) {
            int at = random.nextInt(parts.size() + 1);
            switch (random.nextInt(6)) {
                case 0 -> parts.add(at, block());
                case 1 -> parts.add(at, "</p><p>");
                case 2 -> parts.add(at, inline());
                case 3 -> java.util.Collections.rotate(parts, random.nextInt(3));
                default -> {
                    if (at < parts.size()) {
                        parts.remove(at);
                    }
                }
            }
        }
        return RichText.cleaned(String.join(random.nextBoolean() ? " " : " \n", parts)).html();
    }

    private String block() {
        return switch (random.nextInt(5)) {
            case 0 -> list(random.nextInt(2));
            case 1 -> inline();
            default -> "<p>" + line() + "</p>";
        };
    }

    private String list(int deeper) {
        StringBuilder list = new StringBuilder("<ul>");
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            list.append("<li>").append(line()).append(deeper > 0 ? list(0) : "").append(random.nextInt(9) == 0 ? "<p>" + line() + "</p>" : "").append("</li>");
        }
        String whole = list.append("</ul>").toString();
        return random.nextInt(3) == 0 ? whole.replace("ul>", "ol>") : whole;
    }

    public String line() {
        StringBuilder line = new StringBuilder();
        for (int left = 1 + random.nextInt(12); left > 0; left--) {
            line.append(inline()).append(' ');
        }
        return line.toString().strip();
    }

    private String inline() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return switch (random.nextInt(15)) {
            case 0 -> "<strong>" + word + " og</strong>";
            case 1 -> "<em>" + word + "</em>";
            case 2 -> "<a href=\"https://example.org/" + random.nextInt(3) + "\">" + word + " <strong>her</strong></a>";
            case 3 -> word + "<br>";
            case 4 -> "<data value=\"00000000-0000-0005-0000-00000000000" + random.nextInt(3) + "/region/siste\">" + (word.startsWith("<") ? "9,1 tall" : "9,1 " + word) + "</data>";
            default -> word;
        };
    }
}
