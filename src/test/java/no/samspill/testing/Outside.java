package no.samspill.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Those outside the house that an {@link OpenServerTest} talks with, started once in a run of tests. */
public final class Outside implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Mailbox MAILBOX = Mailbox.open();

    public static Mailbox mailbox() {
        return MAILBOX;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.mail.host=localhost", "spring.mail.port=" + MAILBOX.port()).applyTo(context);
    }
}
