package no.samspill.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A {@link ServerTest} whose server knows a mail server and others {@link Outside}, and stands behind a proxy. One more context for all such classes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FreshDatabase.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.session.jdbc.cleanup-cron=-", "db-scheduler.polling-interval=1h", "server.forward-headers-strategy=native"})
@Import(ServerTestConfiguration.class)
@ContextConfiguration(initializers = Outside.class)
public @interface OpenServerTest {}
