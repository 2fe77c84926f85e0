package no.samspill.testing;

import java.util.Objects;
import no.samspill.Samspill;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One more server process's worth of Samspill, on the database of the test class that runs now. */
public final class AnotherServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private AnotherServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static AnotherServer start() {
        return new AnotherServer(new SpringApplicationBuilder(Samspill.class, ServerTestConfiguration.class)
                .run("--server.port=0", "--spring.session.jdbc.cleanup-cron=-", "--db-scheduler.polling-interval=1h", "--spring.main.register-shutdown-hook=false"));
    }

    public int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    public ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
