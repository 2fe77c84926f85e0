package no.samspill.frame.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.samspill.frame.ChosenLanguage;
import no.samspill.kernel.Language;
import org.springframework.stereotype.Component;

@Component
class ChosenInTheBrowser implements ChosenLanguage {

    @Override
    public Optional<Language> chosen(HttpServletRequest request) {
        return Languages.chosen(request);
    }
}
