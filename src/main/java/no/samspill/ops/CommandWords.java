package no.samspill.ops;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Lends our words to the usage texts: keys that begin with the command, such as {@code samspill.serve.port}. */
final class CommandWords extends ResourceBundle {
    private final Words words;

    CommandWords(Words words) {
        this.words = words;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.has(key) ? words.get(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys());
    }
}
