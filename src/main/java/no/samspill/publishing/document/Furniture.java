package no.samspill.publishing.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text on every page, and what the file says of itself.
 *
 * @param subtitle what the paper builds on, or is about; null for none
 * @param owner the council whose paper it is; null where it is not known
 * @param mark how binding the paper is: "Utkast, ikke vedtatt"
 * @param date the day the paper speaks of, never the day it was made; null where it has none
 * @param words the language of all that the plan did not say itself
 */
public record Furniture(
        String title, @Nullable String subtitle, @Nullable String owner, String mark, @Nullable LocalDate date, Words words) {

    public Furniture {
        title = Printable.line(title);
        subtitle = subtitle == null ? null : Printable.line(subtitle);
        owner = owner == null ? null : Printable.line(owner);
    }

    /** The paper's language, as BCP 47. */
    public String language() {
        return words.language().tag();
    }

    /** The paper's language with its country, as word processors want it: "nb-NO". */
    public String proofing() {
        return words.language() == Language.EN ? "en-GB" : language() + "-NO";
    }

    /** The date as a person writes it: "24. mai 2017". */
    public Optional<String> dated() {
        Locale locale = Locale.forLanguageTag(language());
        return Optional.ofNullable(date)
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)::format);
    }
}
