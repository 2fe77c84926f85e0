package no.samspill.frame;

import java.util.List;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Where the shell's own pages and files are: on a server, or beside each other in a folder. */
public interface Links {

    /** Whether a server answers: only then may a page ask for anything. */
    boolean live();

    /** The page that the brand leads to. */
    String home();

    /** A file of ours, such as {@code samspill.css}. */
    String asset(String file);

    /** Our own pages about the service, such as {@code tilgjengelighet}; null where they are not there. */
    @Nullable String about(String page);

    /** Where there is help for this page; null where none is near. */
    default @Nullable String help() {
        return null;
    }

    /** This page in each language; empty where there is only one. */
    List<Choice> languages();

    record Choice(Language language, String href) {}
}
