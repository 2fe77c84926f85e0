package no.samspill.people.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.springframework.http.HttpStatus;

/** @param roles what the person may become: value sent to words shown */
public record NewPersonPage(Shell shell, Field name, Field role, Map<String, String> roles, List<Problem> problems) implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
