package no.samspill.publishing;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A folder holds something that was not published there, which publishing would have taken away. */
public final class ForeignFiles extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;

    ForeignFiles(Path folder, String file) {
        super(folder + " holds " + file);
        this.file = file;
    }

    /** One of the files, within the folder. */
    public String file() {
        return file;
    }
}
