package no.samspill.frame;

import java.util.Optional;

/** Something a room must say at the top of a page, to those who can do something about it. */
public interface Caution {

    /** Empty for most visitors and most pages; asked on every page, so it must not be slow. */
    Optional<Message> on(Visit visit);
}
