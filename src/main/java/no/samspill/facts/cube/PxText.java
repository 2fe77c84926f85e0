package no.samspill.facts.cube;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.worksheet.book.TextEncoding;
import org.jspecify.annotations.Nullable;

/** Walks through a px file keyword by keyword, and stops in front of its numbers. */
final class PxText {
    private static final Pattern CODEPAGE = Pattern.compile("CODEPAGE\\s*=\\s*\"([^\"]{1,40})\"");
    private static final int HEAD = 1 << 14;

    private final String text;
    private int at;

    PxText(byte[] file) {
        text = decode(file);
    }

    /** The next of the head; null where the numbers begin. */
    @Nullable PxKeyword next() throws Refusal {
        blanks();
        int from = at;
        while (here() != '=' && here() != '(' && here() != '[') {
            step();
        }
        String name = text.substring(from, at).strip();
        String language = here() == '[' ? upTo(']') : "";
        blanks();
        List<String> about = here() == '(' ? list(')') : List.of();
        blanks();
        if (here() != '=') {
            throw new Refusal(Why.BROKEN, line());
        }
        step();
        return name.equals("DATA") ? null : new PxKeyword(name, language, about, list(';'));
    }

    /** The next of the numbers, with the quotation marks that may stand round a sign; null after the last. */
    @Nullable String number() throws Refusal {
        blanks();
        while (here() == ',') {
            step();
            blanks();
        }
        if (here() == ';') {
            return null;
        }
        if (here() == '"') {
            return quoted();
        }
        int from = at;
        while (!Character.isWhitespace(here()) && here() != ',' && here() != ';') {
            step();
        }
        return text.substring(from, at);
    }

    int line() {
        return (int) text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Texts that follow each other without a comma are one text that was cut where the line was full. */
    private List<String> list(char end) throws Refusal {
        List<String> all = new ArrayList<>();
        boolean joins = false;
        if (end == ')') {
            step();
        }
        blanks();
        while (here() != end) {
            if (here() == ',') {
                step();
                joins = false;
            } else {
                String each = here() == '"' ? quoted() : bare(end);
                if (joins) {
                    all.add(all.removeLast() + each);
                } else {
                    all.add(each);
                }
                joins = true;
            }
            blanks();
        }
        step();
        return all;
    }

    /** {@code TLIST(A1,"2001"-"2003")} is one. */
    private String bare(char end) throws Refusal {
        int from = at;
        int deep = 0;
        while (deep > 0 || here() != ',' && here() != end && here() != '"') {
            deep += here() == '(' ? 1 : here() == ')' ? -1 : 0;
            step();
        }
        return text.substring(from, at).strip();
    }

    private String quoted() throws Refusal {
        step();
        int from = at;
        while (here() != '"') {
            step();
        }
        at++;
        return text.substring(from, at - 1);
    }

    private String upTo(char end) throws Refusal {
        int from = at + 1;
        while (here() != end) {
            step();
        }
        at++;
        return text.substring(from, at - 1);
    }

    private void blanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == 0x1A)) {
            at++;
        }
    }

    private char here() throws Refusal {
        if (at >= text.length()) {
            throw new Refusal(Why.TRUNCATED);
        }
        return text.charAt(at);
    }

    private void step() throws Refusal {
        here();
        at++;
    }

    private static String decode(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        Matcher said = CODEPAGE.matcher(head);
        boolean marked = head.startsWith("\u00EF\u00BB\u00BF");
        if (marked || !said.find()) {
            return TextEncoding.decode(file);
        }
        try {
            Charset charset = Charset.forName(said.group(1).strip());
            // What calls itself Latin 1 is Windows' in truth, as browsers have learnt: WHATWG Encoding, 4.2.
            return new String(file, charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return TextEncoding.decode(file);
        }
    }
}
