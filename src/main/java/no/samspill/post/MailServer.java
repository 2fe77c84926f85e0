package no.samspill.post;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Properties;
import no.samspill.frame.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server as Spring's own settings describe it, and the jobs that go to it. */
@Configuration(proxyBeanMethods = false)
class MailServer {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Carrier carrier(JavaMailSenderImpl server, @Value("${samspill.mail.from:}") String from, PublicAddress address, Clock clock) {
        return carrier(server, from.isBlank() ? "samspill@" + host(address.uri().getHost()) : from, clock);
    }

    static Carrier carrier(JavaMailSenderImpl server, String from, Clock clock) {
        neverInTheClear(server);
        return new Carrier(server, from, clock);
    }

    /** A password never travels in the clear: where there is one, a server without TLS is refused. */
    static void neverInTheClear(JavaMailSenderImpl server) {
        Properties smtp = server.getJavaMailProperties();
        smtp.putIfAbsent("mail.smtp.starttls.enable", "true");
        smtp.putIfAbsent("mail.smtp.starttls.required", Boolean.toString(server.getUsername() != null && !server.getUsername().isBlank()));
    }

    @Bean
    Task<Void> letterRound(LetterRepository letters, Endings endings, Optional<Carrier> carrier, Clock clock) {
        return new Round(letters, endings, carrier, clock).task();
    }

    @Bean
    Task<Void> letterSweep(LetterRepository letters) {
        return Tasks.recurring("letter-sweep", Schedules.daily(LocalTime.of(3, 10))).execute((job, context) -> letters.sweep(REMEMBERED));
    }

    private static String host(@Nullable String host) {
        return host == null ? "localhost" : host;
    }
}
