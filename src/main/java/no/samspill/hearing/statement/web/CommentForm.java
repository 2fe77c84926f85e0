package no.samspill.hearing.statement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Place;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * A comment as it was typed.
 *
 * @param row that it is about
 * @param passage the very paragraph, by its words; blank for the whole row
 * @param name shown to everybody, where it is given
 * @param show whether everybody may read it
 * @param key of a consultee's link
 * @param sending the same for every press of the button on one page
 */
record CommentForm(
        @BindParam("sted") @Nullable String row,
        @BindParam("avsnitt") @Nullable String passage,
        @BindParam("tekst") @Nullable String text,
        @BindParam("navn") @Nullable String name,
        @BindParam("epost") @Nullable String email,
        @BindParam("vis") @Nullable Boolean show,
        @BindParam("nokkel") @Nullable String key,
        @Nullable String sending,
        @BindParam("nettsted") @Nullable String trap) {

    /** One that nothing was typed in. */
    static CommentForm blank(@Nullable String key) {
        return new CommentForm(null, null, null, null, null, true, key, null, null);
    }

    boolean shows() {
        return Boolean.TRUE.equals(show);
    }

    UUID sent() {
        return Typed.sending(sending);
    }

    /** @param id of the row's place on the page, which its fields are called after */
    List<Problem> problems(String id, List<String> passages) {
        List<Problem> problems = new ArrayList<>();
        int length = Typed.words(text).length();
        if (length == 0) {
            problems.add(Problem.of("statement.comment.missing").at("k-" + id));
        } else if (length > NewStatement.LONGEST_COMMENT) {
            problems.add(Problem.of("statement.comment.long", NewStatement.LONGEST_COMMENT, length).at("k-" + id));
        }
        if (!Typed.words(passage).isEmpty() && !passages.contains(Typed.words(passage))) {
            problems.add(Problem.of("statement.passage.unknown").at("a-" + id));
        }
        if (Typed.words(name).length() > Sender.LONGEST) {
            problems.add(Problem.of("form.long", Sender.LONGEST).at("n-" + id));
        }
        if (!Typed.words(email).isEmpty() && EmailAddress.of(Typed.words(email)).isEmpty()) {
            problems.add(Problem.of("email.wrong").at("e-" + id));
        }
        if (!Typed.words(trap).isEmpty()) {
            problems.add(Problem.of("input.give.trap").at("t-" + id));
        }
        return problems;
    }

    NewStatement comment(Hearing hearing, ElementId about, Behalf behalf, Language language) {
        String called = Typed.words(name);
        String paragraph = Typed.words(passage);
        Sender sender = new Sender(called.isEmpty() ? null : called, !called.isEmpty(), EmailAddress.of(Typed.words(email)).orElse(null), language);
        return new NewStatement(sent(), Hall.track(hearing, behalf), Channel.PAGE, behalf, new Place(about, paragraph.isEmpty() ? null : paragraph), Typed.words(text), null, null, shows(), sender);
    }
}
