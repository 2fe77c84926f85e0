package no.samspill.files.web;

import java.util.regex.Pattern;
import no.samspill.files.Examined;

/**
 * A form whose own page says that more files came with it than the server reads; a bean of each.
 *
 * @param address that it is sent to @param files that may come with it @param field of the files, on the page at the same address
 */
public record LargeForm(Pattern address, int files, String field) {

    /** All its files together, at most. */
    public int megabytes() {
        return files * (Examined.LARGEST >> 20);
    }
}
