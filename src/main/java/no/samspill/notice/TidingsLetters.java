package no.samspill.notice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.Decided;
import no.samspill.adoption.Decision;
import no.samspill.adoption.reconciliation.Reconciled;
import no.samspill.followup.Followed;
import no.samspill.followup.Report;
import no.samspill.frame.PublicAddress;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingMoved;
import no.samspill.input.Receipt;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.TypedCode;
import no.samspill.kernel.Words;
import no.samspill.people.Told;
import no.samspill.plan.Element;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Component;

/** What those who follow a plan are written to. Each letter holds the way to stop. */
@Component
class TidingsLetters {
    private static final Duration USEFUL = Duration.ofDays(7);

    /** Measures named in one letter. */
    private static final int MOST = 30;

    private final Post post;
    private final PublicAddress address;

    TidingsLetters(Post post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    /** Somebody to write to. */
    record To(Follower follower, EmailAddress email, Language language) {}

    void ask(PlanView plan, Follower one) {
        Words words = Words.of(one.language());
        String key = one.confirmed() ? "notice.letter.already" : "notice.letter.ask";
        String what = one.topic().called(plan, words).orElse("");
        To to = new To(one, Objects.requireNonNull(one.email()), one.language());
        post.send(Letter.plain(to.email(), to.language(), words.get(key + ".subject", plan.plan().title()), words.get(key + ".text", plan.plan().title(), what, own(plan, to), TypedCode.beside(one.key().toString()).shown()), USEFUL));
    }

    /** A new version. */
    void tell(PlanView plan, PlanVersion version, To to) {
        Words words = Words.of(to.language());
        String page = address.of(plan.address() + "/versjon/" + version.number() + (version.number() > 1 ? "/endringer" : ""));
        send(plan, to, words.get("notice.letter.version.subject", plan.plan().title(), String.valueOf(version.number())),
                words.get("notice.letter.version.text", plan.plan().title(), String.valueOf(version.number()), version.name(), page, own(plan, to), to.follower().topic().called(plan, words).orElse("")));
    }

    /** A hearing that is announced. */
    void tell(PlanView plan, Hearing hearing, To to) {
        Words words = Words.of(to.language());
        NorwegianDates dates = NorwegianDates.of(to.language());
        send(plan, to, words.get("notice.letter.hearing.subject", plan.plan().title()), words.get(
                "notice.letter.hearing.text", plan.plan().title(), dates.date(hearing.all().opens()), dates.date(hearing.all().deadline()), address.of(plan.address() + "/horing/" + hearing.number()), own(plan, to)));
    }

    /** What became of one. */
    void tell(PlanView plan, HearingMoved moved, To to) {
        Words words = Words.of(to.language());
        Hearing hearing = moved.hearing();
        String key = "notice.letter.hearing." + moved.what();
        send(plan, to, words.get(key + ".subject", plan.plan().title()), words.get(
                key + ".text", plan.plan().title(), NorwegianDates.of(to.language()).date(hearing.all().deadline()), Objects.requireNonNullElse(hearing.calledOffWhy(), ""), address.of(plan.address() + "/horing/" + hearing.number()), own(plan, to)));
    }

    /** A step of what somebody said became; see {@link SenderTidings}. @param what it is called in words @param measure empty for none */
    void tell(PlanView plan, Receipt receipt, String what, String measure, To to) {
        Words words = Words.of(to.language());
        send(plan, to, words.get("trace.letter." + what + ".subject", receipt.toString()), words.get(
                "notice.letter.became.text", plan.plan().title(), words.get("trace.letter." + what, measure), receipt.toString(), address.of(plan.address() + "/spor/" + receipt), own(plan, to)));
    }

    /** Reports, a line for each measure. */
    void tell(PlanView plan, SequencedMap<Followed, List<Report>> news, To to) {
        Words words = Words.of(to.language());
        NorwegianDates dates = NorwegianDates.of(to.language());
        String lines = news.entrySet().stream().limit(MOST).map(each -> {
            Element measure = each.getKey().measure();
            String said = each.getValue().stream().map(report -> words.get("notice.letter.report.line", report.holder().name(), words.get("followup.state." + report.state()).toLowerCase(Locale.ROOT), dates.date(report.day()))
                    + (report.words() == null ? "" : "\n  «" + report.words() + "»")).collect(Collectors.joining("\n"));
            return Topic.called(plan, measure) + " (" + words.get(each.getKey().standing().key()).toLowerCase(Locale.ROOT) + ")\n" + said + "\n" + address.of(plan.address() + "/tiltak/" + measure.number());
        }).collect(Collectors.joining("\n\n"));
        String more = news.size() > MOST ? "\n\n" + words.get("notice.letter.report.more", news.size() - MOST) : "";
        send(plan, to, words.get("notice.letter.report.subject", plan.plan().title(), news.size()), words.get("notice.letter.report.text", plan.plan().title(), lines + more, address.of(plan.address() + "/status"), own(plan, to)));
    }

    void tell(PlanView plan, Decided decided, To to) {
        Words words = Words.of(to.language());
        Decision decision = decided.decision();
        String body = decided.adoption().route().find(decision.step()).map(step -> step.body()).map(Body::name).orElse("");
        String said = words.get("adoption.said." + decision.verdict());
        String what = words.get("adoption.tidings.letter.what", body, said, String.valueOf(decision.version()), NorwegianDates.of(to.language()).date(decision.decided()));
        String more = decision.corrects() == null ? "" : words.get("adoption.tidings.letter.corrected", Objects.requireNonNull(decision.why())) + "\n\n";
        String settled = decided.settles() ? words.get("adoption.tidings.letter.settled") + "\n\n" : "";
        send(plan, to, words.get(decision.corrects() == null ? "adoption.tidings.letter.subject" : "adoption.tidings.letter.subject.corrected", plan.plan().title(), body, said),
                words.get("adoption.tidings.letter.text", plan.plan().title(), what, more + settled, address.of(plan.address() + "/vedtak"), own(plan, to)));
    }

    void tell(PlanView plan, Reconciled made, To to) {
        Words words = Words.of(to.language());
        Adoption adoption = made.adoption();
        List<Body> not = adoption.deciding().stream().filter(body -> adoption.takenIn(body).isPresent()).toList();
        String what = Stream.of(
                        words.get("adoption.tidings.letter.reconciled", String.valueOf(made.version()), String.valueOf(made.of())), listed("not", not, words),
                        listed("anew", adoption.deciding().stream().filter(body -> !not.contains(body)).toList(), words))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"));
        send(plan, to, words.get("adoption.tidings.letter.reconciled.subject", plan.plan().title(), String.valueOf(made.version())),
                words.get("adoption.tidings.letter.text", plan.plan().title(), what, "", address.of(plan.address() + "/vedtak"), own(plan, to)));
    }

    private static String listed(String which, List<Body> bodies, Words words) {
        return bodies.isEmpty() ? "" : words.get("adoption.tidings.letter.reconciled." + which, Told.listed(bodies.stream().map(Body::name).toList(), words));
    }

    private String own(PlanView plan, To to) {
        return address.of(plan.address() + "/folg/" + to.follower().key());
    }

    private void send(PlanView plan, To to, String subject, String text) {
        post.send(Letter.plain(to.email(), to.language(), subject, text, USEFUL).stoppedAt(own(plan, to) + "/stopp"));
    }
}
