package no.samspill.input.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * What somebody typed.
 *
 * @param omrade id of the focus area; blank for "don't know"
 * @param vis whether everybody may read the words
 * @param visnavn whether everybody may see the name
 * @param sending the same for every press of the button on one page
 * @param nettsted a field that people do not see: only programs fill it in
 */
record GiveForm(
        @Nullable String tekst,
        @Nullable String omrade,
        @Nullable String epost,
        @Nullable String navn,
        @Nullable Boolean vis,
        @Nullable Boolean visnavn,
        @Nullable String sending,
        @Nullable String nettsted) {

    static GiveForm blank() {
        return new GiveForm(null, null, null, null, null, null, UUID.randomUUID().toString(), null);
    }

    boolean shows() {
        return Boolean.TRUE.equals(vis);
    }

    boolean showsName() {
        return Boolean.TRUE.equals(visnavn);
    }

    UUID sent() {
        return Typed.sending(sending);
    }

    List<Problem> problems(PlanView view) {
        List<Problem> problems = new ArrayList<>();
        String text = Typed.words(tekst);
        if (text.isEmpty()) {
            problems.add(Problem.of("input.give.text.missing").at("tekst"));
        } else if (text.length() > NewContribution.LONGEST) {
            problems.add(Problem.of("input.give.text.long", NewContribution.LONGEST, text.length()).at("tekst"));
        }
        if (!Typed.words(omrade).isEmpty() && !InputDesk.areas(view).containsKey(Typed.words(omrade))) {
            problems.add(Problem.of("input.give.area.unknown").at("omrade"));
        }
        if (!Typed.words(epost).isEmpty() && EmailAddress.of(Typed.words(epost)).isEmpty()) {
            problems.add(Problem.of("email.wrong").at("epost"));
        }
        if (Typed.words(navn).length() > Sender.LONGEST) {
            problems.add(Problem.of("form.long", Sender.LONGEST).at("navn"));
        }
        if (!Typed.words(nettsted).isEmpty()) {
            problems.add(Problem.of("input.give.trap").at("nettsted"));
        }
        return problems;
    }

    NewContribution contribution(Language language) {
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(epost));
        Sender sender = new Sender(Typed.words(navn).isEmpty() ? null : Typed.words(navn), showsName(), email.orElse(null), language);
        return NewContribution.form(sent(), Typed.words(tekst), Typed.words(omrade).isEmpty() ? null : ElementId.of(Typed.words(omrade)), shows(), sender);
    }
}
