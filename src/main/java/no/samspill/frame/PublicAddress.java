package no.samspill.frame;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people find this server: the setting {@code samspill.address}, such as {@code https://plan.region.no}. Links in
 * letters begin with it, never with what a request says it was sent to: that is for anybody to write.
 */
@Component
public final class PublicAddress {
    private final Environment settings;
    /** Asked for with every request: read once, since settings stay as they are. */
    private final @Nullable URI set;

    public PublicAddress(Environment settings) {
        this.settings = settings;
        @Nullable String said = settings.getProperty("samspill.address");
        this.set = said == null || said.isBlank() ? null : URI.create(said.strip().replaceFirst("/+$", ""));
    }

    /** Whether somebody has said where people find us. What is printed or sent otherwise leads nowhere from another machine. */
    public boolean isSet() {
        return set != null;
    }

    /** Without a path, and without a slash at the end; this very machine where nothing is set. */
    public URI uri() {
        return set != null ? set : URI.create("http://localhost:" + settings.getProperty("local.server.port", settings.getProperty("server.port", "8080")));
    }

    /** @param path from the root */
    public String of(String path) {
        return uri() + path;
    }

    /** Whether people reach us encrypted. */
    public boolean encrypted() {
        return set != null && "https".equals(set.getScheme());
    }
}
