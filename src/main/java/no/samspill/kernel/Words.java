package no.samspill.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words on pages and in messages, in one language: {@code messages_<tag>.properties}. The patterns are those of
 * {@link MessageFormat}, so a count may choose its words ({@code {0,choice,0#ingen|1#ett|1<{0}}}) and a year is given as text.
 */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties patterns = new Properties();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
        String file = "/messages_" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Words of(Language language) {
        return ALL.computeIfAbsent(language, Words::new);
    }

    /** @param tag a BCP 47 tag; see {@link Language#of} */
    public static Words of(String tag) {
        return of(Language.of(tag));
    }

    /** The letters and digits of a text, in lower case: what two texts have in common that say the same with other marks. */
    public static String bare(String text) {
        return MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** A count as running text says it: "sju", "12" spelt out, "13" in figures. */
    public String number(int count) {
        return patterns.getProperty("number." + count, String.valueOf(count));
    }

    /** The words of a key with {0}, {1} … filled in; the key itself where there are none, since a page must stand. */
    public String get(String key, Object... args) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            return key;
        }
        if (args.length == 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(key, any -> new MessageFormat(pattern, Locale.forLanguageTag(language.tag())));
        synchronized (format) {
            return format.format(args);
        }
    }
}
