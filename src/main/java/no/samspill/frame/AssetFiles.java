package no.samspill.frame;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files that every page stands on: our stylesheet and script, Designsystemet, Inter, htmx. */
public final class AssetFiles {

    /** Those that a page needs to be itself, also when it is opened from a disk. */
    public static final List<String> OFFLINE = List.of(
            "designsystemet/designsystemet.css",
            "designsystemet/index.css",
            "samspill.css",
            "samspill.js",
            "samspill.svg",
            "inter/files/inter-latin-opsz-normal.woff2",
            "inter/files/inter-latin-ext-opsz-normal.woff2",
            "inter/LICENSE");

    /** Those that only pages which talk with a server ask for: every such page, and the import's and the table's own. */
    public static final List<String> LIVE = List.of(
            "htmx/htmx.min.js", "import.css", "import.js", "input.css", "passkeys.js", "table.css", "table/table.js", "table/grid.js", "table/editing.js", "table/sending.js",
            "table/kept.js", "table/live.js", "table/rows.js", "table/undoing.js", "table/moving.js", "table/pasting.js", "table/panel.js", "table/choosing.js",
            "table/words.js", "table/commenting.js", "table/reporting.js", "desk/desk.js", "desk/capture.js", "desk/marks.js", "stream.js", "squire/squire.mjs",
            "making.js", "presentation.css", "presentation.js");

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
