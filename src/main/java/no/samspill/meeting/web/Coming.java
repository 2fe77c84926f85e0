package no.samspill.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.meeting.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What somebody who wants to come typed. @param trap a field that people do not see: only programs fill it in */
record Coming(
        @BindParam("navn") @Nullable String name,
        @BindParam("organisasjon") @Nullable String organisation,
        @BindParam("epost") @Nullable String email,
        @Nullable String sending,
        @BindParam("nettsted") @Nullable String trap) {

    static Coming blank() {
        return new Coming(null, null, null, null, null);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (Typed.words(name).isEmpty()) {
            problems.add(Problem.of("input.meeting.name.missing").at("navn"));
        }
        if (Typed.words(name).length() > Sender.LONGEST) {
            problems.add(Problem.of("form.long", Sender.LONGEST).at("navn"));
        }
        if (Typed.words(organisation).length() > Sender.LONGEST) {
            problems.add(Problem.of("form.long", Sender.LONGEST).at("organisasjon"));
        }
        if (!Typed.words(email).isEmpty() && EmailAddress.of(Typed.words(email)).isEmpty()) {
            problems.add(Problem.of("email.wrong").at("epost"));
        }
        if (!Typed.words(trap).isEmpty()) {
            problems.add(Problem.of("input.give.trap").at("nettsted"));
        }
        return problems;
    }

    UUID sent() {
        return Typed.sending(sending);
    }

    Registration registration(Language language) {
        String from = Typed.words(organisation);
        return new Registration(sent(), Typed.words(name), from.isEmpty() ? null : from, EmailAddress.of(Typed.words(email)).orElse(null), language, false);
    }
}
