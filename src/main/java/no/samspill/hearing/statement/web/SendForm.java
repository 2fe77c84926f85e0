package no.samspill.hearing.statement.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.Draft;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What is asked when a draft is sent, and is no part of the draft: others have its link.
 *
 * @param name of somebody who speaks for themselves, and lets everybody see it
 * @param show whether everybody may read the words
 * @param seen the revision that was looked at
 */
record SendForm(@BindParam("epost") @Nullable String email, @BindParam("navn") @Nullable String name, @BindParam("vis") @Nullable Boolean show, @BindParam("sett") @Nullable Integer seen) {

    static SendForm blank(Draft draft) {
        return new SendForm(null, null, true, draft.revision());
    }

    boolean shows() {
        return Boolean.TRUE.equals(show);
    }

    List<Problem> problems(Draft draft) {
        List<Problem> problems = new ArrayList<>();
        if (seen == null || seen != draft.revision()) {
            problems.add(Problem.of("statement.draft.changed"));
        }
        if (draft.blank()) {
            problems.add(Problem.of("statement.text.missing"));
        }
        if (!Typed.words(email).isEmpty() && EmailAddress.of(Typed.words(email)).isEmpty()) {
            problems.add(Problem.of("email.wrong").at("epost"));
        }
        if (Typed.words(name).length() > Sender.LONGEST) {
            problems.add(Problem.of("form.long", Sender.LONGEST).at("navn"));
        }
        return problems;
    }

    NewStatement statement(Hearing hearing, Draft draft, Language language) {
        String called = draft.behalf() instanceof Behalf.Own ? Typed.words(name) : "";
        Sender sender = new Sender(called.isEmpty() ? null : called, !called.isEmpty(), EmailAddress.of(Typed.words(email)).orElse(null), language);
        return new NewStatement(draft.key(), Hall.track(hearing, draft.behalf()), Channel.PAGE, draft.behalf(), null, draft.nothingToSay() ? "" : draft.words(), null, null, shows(), sender);
    }
}
