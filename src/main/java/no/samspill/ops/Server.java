package no.samspill.ops;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.ops.web.Room;
import no.samspill.publishing.SealUnusable;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running server. */
final class Server implements AutoCloseable {
    /** What the process ends with when its database is lost. */
    private static final int LOST = 1;

    private static final String FORBIDDEN = "42501";

    private final ConfigurableApplicationContext context;
    private final Store store;

    private Server(ConfigurableApplicationContext context, Store store) {
        this.context = context;
        this.store = store;
    }

    /**
     * @param application the class the server is made from
     * @param port 0 takes any that is free
     * @param stores asked once all else is in order; closed when the server stops
     * @throws Trouble where the port is taken or the database does not start
     */
    static Server start(Class<?> application, int port, Supplier<Store> stores) {
        return start(application, port, stores, Map.of());
    }

    /** @param settings Spring's and ours by name, stronger than those of the environment and of files */
    static Server start(Class<?> application, int port, Supplier<Store> stores, Map<String, String> settings) {
        if (port < 0 || port > 65535) {
            throw new Trouble("port.range", Integer.toString(port));
        }
        Store store = stores.get();
        var spring = new SpringApplication(application);
        spring.setDefaultProperties(Map.of("server.port", Integer.toString(port)));
        spring.addInitializers(context -> {
            var beans = ((GenericApplicationContext) context).getDefaultListableBeanFactory();
            beans.registerSingleton("store", store);
            // Registered before all others, so closed after all others.
            beans.registerDisposableBean("store", store::close);
            beans.registerSingleton("room", (Room) store::usableBytes);
            // By its owner, who gives rights to the one who serves. And a step of the schema takes the time it takes: the pool's connections
            // are cut where an answer does not come.
            beans.registerSingleton("schemaConnections", (FlywayConfigurationCustomizer) schema -> schema.dataSource(store.owner()).callbacks(store.rights()));
        });
        try {
            return new Server(spring.run(settings.entrySet().stream().map(set -> "--" + set.getKey() + "=" + set.getValue()).toArray(String[]::new)), store);
        } catch (RuntimeException e) {
            store.close();
            if (causes(e).anyMatch(PortInUseException.class::isInstance)) {
                throw new Trouble(e, "port.taken", Integer.toString(port), Integer.toString(port + 1));
            }
            causes(e).filter(SealUnusable.class::isInstance).map(SealUnusable.class::cast).findFirst().ifPresent(seal -> {
                throw new Trouble(e, seal.key(), seal.arguments());
            });
            // A step of the schema that is not the service's to take.
            if (causes(e).anyMatch(FlywayException.class::isInstance) && causes(e).anyMatch(cause -> cause instanceof SQLException refused && FORBIDDEN.equals(refused.getSQLState()))) {
                throw new Trouble(e, "serve.schema");
            }
            throw e;
        }
    }

    /**
     * Says so and ends the process if the database dies and cannot be started again: who watches over the process sees that it has ended, and
     * starts it anew; one that lived on would answer nobody.
     */
    void endIfDatabaseIsLost(Words words) {
        store.whenLost(trouble -> {
            System.err.println("samspill: " + trouble.in(words));
            System.exit(LOST);
        });
    }

    /** The role that serves, where it may do more in the database than it needs to. */
    Optional<String> tooPowerful() {
        return store.tooPowerful();
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/";
    }

    /** The whole address of a path that begins at the root. */
    String at(String path) {
        return address() + path.substring(1);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    private static Stream<Throwable> causes(Throwable outermost) {
        return Stream.iterate(outermost, cause -> cause != null, Throwable::getCause);
    }

    @Override
    public void close() {
        context.close();
    }
}
