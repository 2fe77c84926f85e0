package no.samspill.ops.database;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the role that serves may do with tables that another owns, given anew after every step of the schema: read, add, alter and remove
 * rows, but where a table refuses by itself, always and whatever the row, to have them altered or removed. So what is kept for good is
 * guarded twice, and the one who serves can lift neither guard: only an owner alters tables and rights.
 */
public final class Rights implements Callback {
    private final @Nullable String service;

    private Rights(@Nullable String service) {
        this.service = service;
    }

    /** @param service a role that may connect to the database */
    public static Rights to(String service) {
        return new Rights(service);
    }

    /** Where the owner serves by itself. */
    public static Rights ownersAlone() {
        return new Rights(null);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        var repository = new RightsRepository(new SingleConnectionDataSource(context.getConnection(), true));
        repository.giveOwner();
        if (service != null && !repository.role().equals(service)) {
            repository.give(service);
        }
    }

    @Override
    public String getCallbackName() {
        return "rights";
    }
}
