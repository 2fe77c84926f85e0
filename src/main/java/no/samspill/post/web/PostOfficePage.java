package no.samspill.post.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.post.Outgoing;
import no.samspill.post.Returned;
import org.springframework.http.HttpStatus;

/**
 * @param server the mail server's name and port; empty where none is set up: then the waiting letters are shown whole
 * @param typed the address a letter is to be tried on
 */
public record PostOfficePage(
        Shell shell,
        Optional<String> server,
        Optional<Instant> lastSent,
        List<Outgoing> waiting,
        List<Returned> returned,
        String typed,
        List<Problem> problems)
        implements Page {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.yyyy HH:mm").withZone(ZoneId.of("Europe/Oslo"));

    public Field to() {
        return Field.text("to", shell.words().get("post.try.to")).of("email", "email").holding(typed).with(problems);
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
