package no.samspill.hearing.statement.web;

import java.util.regex.Pattern;
import no.samspill.files.web.LargeForm;
import no.samspill.hearing.statement.StatementFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A statement and its files. */
@Configuration(proxyBeanMethods = false)
class LargeFiles {
    static final LargeForm SENDING = new LargeForm(Pattern.compile("/[a-z0-9-]+/[a-z0-9-]+/horing/[0-9]+/uttalelse/[0-9a-f-]{36}/sending"), StatementFile.MOST, "fil");

    @Bean
    LargeForm largeStatement() {
        return SENDING;
    }
}
