package no.samspill.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.followup.WritingToThem.Note;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What somebody typed.
 *
 * @param answered whether those who read it may answer to the address
 * @param sending the same for every press of the button on one page
 * @param trap a field that people do not see: only programs fill it in
 */
record WriteForm(
        @BindParam("tekst") @Nullable String text,
        @BindParam("navn") @Nullable String name,
        @BindParam("epost") @Nullable String email,
        @BindParam("svar") @Nullable Boolean answered,
        @Nullable String sending,
        @BindParam("nettsted") @Nullable String trap) {
    /** As much as fits on two pages. */
    static final int LONGEST = 4_000;

    private static final int LONGEST_NAME = 200;

    static WriteForm blank() {
        return new WriteForm(null, null, null, null, UUID.randomUUID().toString(), null);
    }

    boolean answers() {
        return Boolean.TRUE.equals(answered);
    }

    UUID sent() {
        return Typed.sending(sending);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        int length = Typed.words(text).length();
        if (length == 0) {
            problems.add(Problem.of("write.text.missing").at("tekst"));
        } else if (length > LONGEST) {
            problems.add(Problem.of("write.text.long", LONGEST, length).at("tekst"));
        }
        if (Typed.words(name).length() > LONGEST_NAME) {
            problems.add(Problem.of("form.long", LONGEST_NAME).at("navn"));
        }
        if (!Typed.words(email).isEmpty() && EmailAddress.of(Typed.words(email)).isEmpty()) {
            problems.add(Problem.of("email.wrong").at("epost"));
        } else if (answers() && Typed.words(email).isEmpty()) {
            problems.add(Problem.of("write.email.missing").at("epost"));
        } else if (!answers() && !Typed.words(email).isEmpty()) {
            problems.add(Problem.of("write.email.unticked").at("svar"));
        }
        if (!Typed.words(trap).isEmpty()) {
            problems.add(Problem.of("input.give.trap").at("nettsted"));
        }
        return problems;
    }

    Note note() {
        return new Note(Typed.words(text), Typed.words(name).isEmpty() ? null : Typed.words(name).replaceAll("\\s+", " "), answers() ? EmailAddress.of(Typed.words(email)).orElse(null) : null);
    }
}
