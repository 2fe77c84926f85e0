package no.samspill.hearing.statement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.hearing.statement.Draft;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.input.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What was typed of a statement that is not sent yet.
 *
 * @param nothing whether they say that there are no remarks
 * @param name of an organisation that no link proves
 * @param key of the consultee's link
 * @param sending the same for every press of the button on one page: the draft is known by it
 * @param seen the revision of the draft that its writer began from
 * @param act what the button says: look at it, or only keep it
 * @param trap a field that people do not see: only programs fill it in
 */
record StatementForm(
        @BindParam("tekst") @Nullable String text,
        @BindParam("ingen") @Nullable Boolean nothing,
        @BindParam("navn") @Nullable String name,
        @BindParam("nokkel") @Nullable String key,
        @Nullable String sending,
        @BindParam("sett") @Nullable Integer seen,
        @BindParam("handling") @Nullable String act,
        @BindParam("nettsted") @Nullable String trap) {
    static final String KEEP = "kladd";

    static StatementForm blank(@Nullable String key) {
        return new StatementForm(null, null, null, key, UUID.randomUUID().toString(), 0, null, null);
    }

    static StatementForm of(Draft draft) {
        return new StatementForm(draft.words(), draft.nothingToSay(), draft.name(), null, draft.key().toString(), draft.revision(), null, null);
    }

    boolean saysNothing() {
        return Boolean.TRUE.equals(nothing);
    }

    boolean keeps() {
        return KEEP.equals(act);
    }

    UUID sent() {
        return Typed.sending(sending);
    }

    int began() {
        return seen == null ? 0 : seen;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        int length = Typed.words(text).length();
        if (length > NewStatement.LONGEST) {
            problems.add(Problem.of("statement.text.long", NewStatement.LONGEST, length).at("tekst"));
        }
        if (length > 0 && saysNothing()) {
            problems.add(Problem.of("statement.both").at("ingen"));
        }
        if (length == 0 && !saysNothing()) {
            problems.add(Problem.of(keeps() ? "statement.draft.empty" : "statement.text.missing").at("tekst"));
        }
        if (Typed.words(name).length() > Sender.LONGEST) {
            problems.add(Problem.of("form.long", Sender.LONGEST).at("navn"));
        }
        if (!Typed.words(trap).isEmpty()) {
            problems.add(Problem.of("input.give.trap").at("nettsted"));
        }
        return problems;
    }
}
