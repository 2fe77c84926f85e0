package no.samspill.frame;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files that every page stands on: our stylesheet and script, Designsystemet, Inter, htmx. */
public final class AssetFiles {

    /** In the order a browser wants the stylesheets: ours last, since it wins. */
    public static final List<String> NAMES = List.of(
            "designsystemet/designsystemet.css",
            "designsystemet/index.css",
            "samspill.css",
            "samspill.js",
            "samspill.svg",
            "htmx/htmx.min.js",
            "inter/files/inter-latin-opsz-normal.woff2",
            "inter/files/inter-latin-ext-opsz-normal.woff2",
            "inter/LICENSE");

    private AssetFiles() {}

    /** The caller closes it. */
    public static InputStream open(String name) throws IOException {
        InputStream found = AssetFiles.class.getResourceAsStream("/static/assets/" + name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }
}
