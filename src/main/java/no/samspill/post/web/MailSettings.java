package no.samspill.post.web;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What is set about the mail server, as far as it may be shown. */
@Component
class MailSettings {
    private final Environment settings;

    MailSettings(Environment settings) {
        this.settings = settings;
    }

    /** Its name and port; empty where none is set. */
    Optional<String> server() {
        return Optional.ofNullable(settings.getProperty("spring.mail.host")).map(host -> host + ":" + settings.getProperty("spring.mail.port", "25"));
    }
}
