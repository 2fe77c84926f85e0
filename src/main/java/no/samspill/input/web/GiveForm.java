package no.samspill.input.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What somebody typed.
 *
 * @param area id of the focus area; blank for "don't know"
 * @param show whether everybody may read the words
 * @param showName whether everybody may see the name
 * @param sending the same for every press of the button on one page
 * @param trap a field that people do not see: only programs fill it in
 */
record GiveForm(
        @BindParam("tekst") @Nullable String text,
        @BindParam("omrade") @Nullable String area,
        @BindParam("epost") @Nullable String email,
        @BindParam("navn") @Nullable String name,
        @BindParam("vis") @Nullable Boolean show,
        @BindParam("visnavn") @Nullable Boolean showName,
        @Nullable String sending,
        @BindParam("nettsted") @Nullable String trap) {

    /** @param area that the one who comes has read about; passed over where the plan has none such */
    static GiveForm about(@Nullable String area, PlanView view) {
        GiveForm blank = blank();
        return InputDesk.areas(view).containsKey(Typed.words(area)) ? new GiveForm(null, area, null, null, null, null, blank.sending(), null) : blank;
    }

    static GiveForm blank() {
        return new GiveForm(null, null, null, null, null, null, UUID.randomUUID().toString(), null);
    }

    boolean shows() {
        return Boolean.TRUE.equals(show);
    }

    boolean showsName() {
        return Boolean.TRUE.equals(showName);
    }

    UUID sent() {
        return Typed.sending(sending);
    }

    List<Problem> problems(PlanView view) {
        List<Problem> problems = new ArrayList<>();
        int length = Typed.words(text).length();
        if (length == 0) {
            problems.add(Problem.of("input.give.text.missing").at("tekst"));
        } else if (length > NewContribution.LONGEST) {
            problems.add(Problem.of("input.give.text.long", NewContribution.LONGEST, length).at("tekst"));
        }
        if (!Typed.words(area).isEmpty() && !InputDesk.areas(view).containsKey(Typed.words(area))) {
            problems.add(Problem.of("input.give.area.unknown").at("omrade"));
        }
        if (!Typed.words(email).isEmpty() && EmailAddress.of(Typed.words(email)).isEmpty()) {
            problems.add(Problem.of("email.wrong").at("epost"));
        }
        if (Typed.words(name).length() > Sender.LONGEST) {
            problems.add(Problem.of("form.long", Sender.LONGEST).at("navn"));
        }
        if (!Typed.words(trap).isEmpty()) {
            problems.add(Problem.of("input.give.trap").at("nettsted"));
        }
        return problems;
    }

    NewContribution contribution(Language language) {
        Sender sender = new Sender(Typed.words(name).isEmpty() ? null : Typed.words(name), showsName(), EmailAddress.of(Typed.words(email)).orElse(null), language);
        return NewContribution.form(sent(), Typed.words(text), Typed.words(area).isEmpty() ? null : ElementId.of(Typed.words(area)), shows(), sender);
    }
}
