package no.samspill.worksheet;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Rich text as words that a cell shows, and that are the same rich text when they are read again. Where a mark begins and ends is written with letters that have
 * neither width nor ink: a sign, and five of two others. What is there for the eye alone (breaks of lines, dots, numbers, addresses) stands between two of them.
 */
final class QuietMarks {
    private static final char SIGN = '\u200B';
    private static final char NOUGHT = '\u200C';
    private static final char ONE = '\u200D';
    private static final int DIGITS = 5;

    /** Of a letter in what says which number a live fact is: none of them is above 127. */
    private static final int BITS = 7;

    /** In the order of their codes: none is ever moved or taken out. */
    private enum Mark {
        SHOWN, NOT_SHOWN, P, END_P, UL, END_UL, OL, END_OL, LI, END_LI, STRONG, END_STRONG, EM, END_EM, A, END_A, TEXT, END_TEXT, NEWLINE, SIGN_ITSELF, BREAK, FACT, FACT_WORDS, END_FACT;

        String written() {
            StringBuilder code = new StringBuilder().append(SIGN);
            for (int digit = DIGITS - 1; digit >= 0; digit--) {
                code.append((ordinal() >> digit & 1) == 1 ? ONE : NOUGHT);
            }
            return code.toString();
        }

        static @Nullable Mark at(String text, int at) {
            if (text.charAt(at) != SIGN || at + DIGITS >= text.length()) {
                return null;
            }
            int code = 0;
            for (int digit = 1; digit <= DIGITS; digit++) {
                char c = text.charAt(at + digit);
                if (c != NOUGHT && c != ONE) {
                    return null;
                }
                code = code << 1 | (c == ONE ? 1 : 0);
            }
            return code < values().length ? values()[code] : null;
        }

        String tag() {
            String name = name().toLowerCase(Locale.ROOT);
            return name.startsWith("end_") ? "</" + name.substring("end_".length()) + ">" : "<" + name + ">";
        }
    }

    private QuietMarks() {}

    static boolean stand(String text) {
        for (int at = text.indexOf(SIGN); at >= 0; at = text.indexOf(SIGN, at + 1)) {
            if (Mark.at(text, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Words with more after them for the eye alone. */
    static String withMore(String words, String more) {
        return words + Mark.SHOWN.written() + more + Mark.NOT_SHOWN.written();
    }

    /** What was said, without what is there for the eye alone. */
    static String withoutMore(String text) {
        StringBuilder said = new StringBuilder();
        boolean shown = false;
        for (int at = 0; at < text.length(); at++) {
            Mark mark = Mark.at(text, at);
            if (mark != null) {
                shown = mark == Mark.SHOWN || shown && mark != Mark.NOT_SHOWN;
                at = end(text, at);
            } else if (!shown) {
                said.append(text.charAt(at));
            }
        }
        return said.toString();
    }

    /** What a person sees. */
    static String visible(String text) {
        if (text.indexOf(SIGN) < 0) {
            return text;
        }
        StringBuilder seen = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (Mark.at(text, at) == null) {
                seen.append(text.charAt(at));
            } else {
                at = end(text, at);
            }
        }
        return seen.toString();
    }

    /** The last letter of the mark that begins here; after that of a fact comes which it is, bit by bit. */
    private static int end(String text, int at) {
        int end = at + DIGITS;
        if (Mark.at(text, at) == Mark.FACT) {
            while (end + 1 < text.length() && (text.charAt(end + 1) == NOUGHT || text.charAt(end + 1) == ONE)) {
                end++;
            }
        }
        return end;
    }

    private static String bits(String reference) {
        StringBuilder bits = new StringBuilder();
        for (char c : reference.toCharArray()) {
            for (int bit = BITS - 1; bit >= 0; bit--) {
                bits.append((c >> bit & 1) == 1 ? ONE : NOUGHT);
            }
        }
        return bits.toString();
    }

    private static String read(String bits) {
        StringBuilder reference = new StringBuilder();
        for (int at = 0; at + BITS <= bits.length(); at += BITS) {
            int c = 0;
            for (int bit = 0; bit < BITS; bit++) {
                c = c << 1 | (bits.charAt(at + bit) == ONE ? 1 : 0);
            }
            reference.append((char) c);
        }
        return reference.toString();
    }

    static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Writing writing = new Writing();
        writing.inside(document.body(), 0);
        return writing.text.toString();
    }

    private static final class Writing {
        private final StringBuilder text = new StringBuilder();
        private boolean begun;

        void inside(Element element, int depth) {
            int count = 0;
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode words) {
                    boolean bare = element.normalName().equals("body");
                    text.append(bare ? Mark.TEXT.written() : "");
                    say(words.getWholeText());
                    text.append(bare ? Mark.END_TEXT.written() : "");
                } else if (node instanceof Element inner) {
                    element(inner, element, ++count, depth);
                }
            }
        }

        private void element(Element element, Element around, int count, int depth) {
            switch (element.normalName()) {
                case "br" -> text.append(Mark.BREAK.written()).append('\n');
                case "p" -> block("", element, Mark.P, Mark.END_P, depth);
                case "li" -> block("  ".repeat(Math.max(0, depth - 1)) + (around.normalName().equals("ol") ? count + ". " : "• "), element, Mark.LI, Mark.END_LI, depth);
                case "ul" -> within(element, Mark.UL, Mark.END_UL, depth + 1);
                case "ol" -> within(element, Mark.OL, Mark.END_OL, depth + 1);
                case "strong" -> within(element, Mark.STRONG, Mark.END_STRONG, depth);
                case "em" -> within(element, Mark.EM, Mark.END_EM, depth);
                case "data" -> {
                    text.append(Mark.FACT.written()).append(bits(element.attr("value"))).append(Mark.FACT_WORDS.written());
                    inside(element, depth);
                    text.append(Mark.END_FACT.written());
                }
                case "a" -> {
                    text.append(Mark.A.written());
                    inside(element, depth);
                    if (element.hasAttr("href")) {
                        shown(" (" + element.attr("href") + ")");
                    }
                    text.append(Mark.END_A.written());
                }
                default -> inside(element, depth);
            }
        }

        private void block(String lead, Element element, Mark begin, Mark end, int depth) {
            shown((begun ? "\n" : "") + lead);
            within(element, begin, end, depth);
        }

        private void within(Element element, Mark begin, Mark end, int depth) {
            text.append(begin.written());
            inside(element, depth);
            text.append(end.written());
        }

        private void say(String words) {
            begun |= !words.isBlank();
            for (int at = 0; at < words.length(); at++) {
                char c = words.charAt(at);
                if (c == '\n') {
                    text.append(Mark.NEWLINE.written());
                    shown(" ");
                } else if (c == SIGN) {
                    text.append(Mark.SIGN_ITSELF.written());
                } else {
                    text.append(c);
                }
            }
        }

        private void shown(String what) {
            if (!what.isEmpty()) {
                text.append(Mark.SHOWN.written()).append(what).append(Mark.NOT_SHOWN.written());
            }
        }
    }

    /** What somebody has written outside all marks is paragraphs of its own. */
    static String html(String text) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        Element here = document.body();
        StringBuilder words = new StringBuilder();
        StringBuilder shown = null;
        for (int at = 0; at < text.length(); at++) {
            Mark mark = Mark.at(text, at);
            if (mark == null) {
                (shown == null ? words : shown).append(text.charAt(at));
                continue;
            }
            int from = at + DIGITS + 1;
            at = end(text, at);
            if (mark == Mark.SIGN_ITSELF) {
                words.append(SIGN);
                continue;
            }
            say(here, words);
            if (mark == Mark.BREAK) {
                here.appendElement("br");
                at += at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
            } else if (mark == Mark.SHOWN) {
                shown = new StringBuilder();
            } else if (mark == Mark.NOT_SHOWN) {
                if (shown != null && shown.indexOf(" (") == 0 && here.normalName().equals("a") && shown.length() > 3) {
                    here.attr("href", shown.substring(2, shown.length() - 1));
                }
                shown = null;
            } else if (mark == Mark.FACT) {
                here = here.appendElement("data").attr("value", read(text.substring(from, at + 1)));
            } else if (mark == Mark.END_FACT) {
                Element fact = here.closest("data");
                here = fact == null || fact.parent() == null ? here : fact.parent();
            } else if (mark == Mark.NEWLINE) {
                here.appendText("\n");
            } else if (mark != Mark.FACT_WORDS) {
                here = moved(here, mark, document.body());
            }
        }
        say(here, words);
        document.body().select("text").forEach(Element::unwrap);
        return document.body().html();
    }

    private static Element moved(Element here, Mark mark, Element body) {
        String tag = mark.tag();
        if (!tag.startsWith("</")) {
            return here.appendElement(tag.substring(1, tag.length() - 1));
        }
        String name = tag.substring(2, tag.length() - 1);
        for (Element up = here; up != null && up != body; up = up.parent()) {
            if (up.normalName().equals(name)) {
                return up.parent() == null ? body : up.parent();
            }
        }
        return here;
    }

    private static void say(Element here, StringBuilder words) {
        if (here.normalName().equals("body")) {
            words.toString().lines().filter(line -> !line.isBlank()).forEach(line -> here.appendElement("p").appendText(line.strip()));
        } else {
            String[] lines = words.toString().split("\n", -1);
            for (int at = 0; at < lines.length; at++) {
                if (at > 0) {
                    here.appendElement("br");
                }
                if (!lines[at].isEmpty()) {
                    here.appendText(lines[at]);
                }
            }
        }
        words.setLength(0);
    }
}
