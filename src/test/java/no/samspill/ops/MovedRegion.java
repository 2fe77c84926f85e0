package no.samspill.ops;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import no.samspill.ops.backup.MovingIn;
import no.samspill.ops.database.Rights;

/** A region read in as the command does it, without its words. */
public final class MovedRegion {
    private MovedRegion() {}

    public static MovingIn.Moved in(Path file, DataSource owner) throws IOException, SQLException {
        return MovingIn.read(MovingIn.looked(file), owner, Rights.ownersAlone(), ImportRegion::flaws);
    }

    public static List<Sentence> flaws(DataSource database) {
        return ImportRegion.flaws(database);
    }
}
