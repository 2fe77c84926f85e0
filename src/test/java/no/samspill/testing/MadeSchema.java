package no.samspill.testing;

import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.ops.database.Login;
import no.samspill.ops.database.Rights;
import org.flywaydb.core.Flyway;

/** The tables made by their owner, for one who serves. */
public final class MadeSchema {
    private MadeSchema() {}

    /** @return the way in for the one who serves */
    public static Login in(EmbeddedDatabase database) {
        Flyway.configure().dataSource(database.owner().source()).callbacks(Rights.to(database.service().user())).load().migrate();
        return database.service();
    }

    /** What Spring is told to serve from there. */
    public static String[] arguments(Login service, int port) {
        return new String[] {"--server.port=" + port, "--spring.datasource.url=" + service.url(), "--spring.datasource.username=" + service.user(), "--spring.datasource.password=" + service.password()};
    }
}
