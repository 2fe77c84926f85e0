package no.samspill.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Report;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import no.samspill.publishing.document.Document;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Status reports: begun, written, checked, sent. What is sent is what was checked, to the letter; it closes the time it tells of, so
 * that what is reported of that time later is late, and told in the next one.
 */
@Service
public class Accounts {
    public static final List<PaperFormat> FORMATS = List.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.PPTX);

    private final AccountRepository accounts;
    private final SentRepository sent;
    private final Gathering gathering;
    private final FollowUps followUps;
    private final Journal journal;
    private final PublicAddress address;
    private final Clock clock;

    Accounts(AccountRepository accounts, SentRepository sent, Gathering gathering, FollowUps followUps, Journal journal, PublicAddress address, Clock clock) {
        this.accounts = accounts;
        this.sent = sent;
        this.gathering = gathering;
        this.followUps = followUps;
        this.journal = journal;
        this.address = address;
        this.clock = clock;
    }

    @Transactional
    public Draft begin(PlanView plan, Written written, Author author) {
        return begun(plan, accounts.begin(plan.id(), written, null, null), author);
    }

    /** What is written where nobody has written yet: of the day the plan's pages speak of, held against the last one for the same occasion, with what there is to decide. */
    public Written proposed(PlanView plan, Occasion occasion) {
        LocalDate day = followUps.day(plan);
        Words words = Words.of(plan.plan().language());
        return new Written(
                occasion, words.get("account.proposed.title." + occasion, plan.plan().title()), null, null, day, before(plan.id(), occasion, day).map(Account::number).orElse(null), null, null,
                occasion == Occasion.COUNCIL ? Proposed.of(plan, followUps.on(plan, day)) : List.of());
    }

    /** Another of what was sent, to take its place. @param why it must */
    @Transactional
    public Draft correct(PlanView plan, Account wrong, String why, Author author) {
        return begun(plan, accounts.begin(plan.id(), wrong.written(), wrong.number(), why), author);
    }

    private Draft begun(PlanView plan, Draft draft, Author author) {
        told(plan, AccountDeeds.BEGIN, draft.number(), author);
        return draft;
    }

    /** @param seen the revision that was written on @return false where somebody has written since */
    @Transactional
    public boolean write(PlanView plan, int number, long seen, Written written) {
        return accounts.write(plan.id(), number, seen, written);
    }

    /** Says that it is right as it stands: from now on it says this, until somebody writes in it. */
    @Transactional
    public Sending check(PlanView plan, int number, long seen, Author author) {
        Draft draft = accounts.hold(plan.id(), number).orElse(null);
        if (draft == null || draft.revision() != seen) {
            return new Sending.Changed();
        }
        if (draft.written().day().isAfter(followUps.day(plan))) {
            return new Sending.TooEarly();
        }
        accounts.check(plan.id(), number, SaidJson.write(said(plan, draft)), clock.instant());
        told(plan, AccountDeeds.CHECK, number, author);
        return new Sending.Checked(accounts.draft(plan.id(), number).orElseThrow());
    }

    /** Sends what was checked. Sent twice, it is the same report. */
    @Transactional
    public Sending send(PlanView plan, int number, Author author) {
        Draft draft = accounts.hold(plan.id(), number).orElse(null);
        if (draft == null) {
            return accounts.find(plan.id(), number).<Sending>map(Sending.Sent::new).orElseGet(Sending.Changed::new);
        }
        Optional<String> content = accounts.checked(plan.id(), number);
        if (content.isEmpty()) {
            return new Sending.Unchecked();
        }
        Integer corrects = draft.corrects();
        Optional<Integer> before = corrects == null ? Optional.empty() : accounts.find(plan.id(), corrects).map(Account::correctedBy);
        if (before.isPresent()) {
            return new Sending.AlreadyCorrected(before.get());
        }
        Account sent = accounts.send(draft, new AccountId(UUID.randomUUID()), content.get(), clock.instant(), author);
        told(plan, corrects == null ? AccountDeeds.SEND : AccountDeeds.SEND_CORRECTION, number, author);
        return new Sending.Sent(sent);
    }

    /** @param seen the revision that is to go @return false where somebody has written or checked since */
    @Transactional
    public boolean discard(PlanView plan, int number, long seen, Author author) {
        Draft draft = accounts.hold(plan.id(), number).orElse(null);
        if (draft == null || draft.revision() != seen) {
            return draft == null;
        }
        accounts.discard(plan.id(), number);
        told(plan, AccountDeeds.DISCARD, number, author);
        return true;
    }

    /** Newest first. */
    public List<Draft> drafts(PlanId plan) {
        return accounts.drafts(plan);
    }

    public Optional<Draft> draft(PlanId plan, int number) {
        return accounts.draft(plan, number);
    }

    /** All that were sent, newest first. */
    public List<Account> list(PlanId plan) {
        return accounts.list(plan);
    }

    public Optional<Account> find(PlanId plan, int number) {
        return accounts.find(plan, number);
    }

    /** Number of the first of those that took each other's place up to this one; its own where it corrects nothing. */
    public int first(PlanId plan, Account account) {
        Integer corrects = account.corrects();
        return corrects == null ? account.number() : accounts.find(plan, corrects).map(before -> first(plan, before)).orElse(account.number());
    }

    /** Whether any was sent when the plan was read. */
    public boolean any(PlanView plan) {
        return plan.revision(sent) != null;
    }

    /** All that a report says: from what is kept with it, and from nothing else. */
    public Said said(Account account) {
        return SaidJson.read(accounts.content(account.id()));
    }

    /** What a draft says: as it was checked, else as it would be now. */
    @Transactional(readOnly = true)
    public Said said(PlanView plan, Draft draft) {
        return accounts.checked(plan.id(), draft.number()).map(SaidJson::read).orElseGet(() -> AccountDocument.of(basis(plan, draft)));
    }

    private Basis basis(PlanView plan, Draft draft) {
        Integer since = draft.written().since();
        Optional<Account> before = since == null ? Optional.empty() : accounts.find(plan.id(), since);
        return gathering.of(
                plan, draft.written(), before.map(account -> new Basis.Before(account.number(), said(account).standings())).orElse(null),
                before.map(account -> gathering.after(plan, account).stream().filter(report -> !report.day().isAfter(draft.written().day())).toList()).orElse(List.of()));
    }

    /** What would be held against: the last that holds, for the same occasion, of an earlier day; empty for the first. */
    public Optional<Account> before(PlanId plan, Occasion occasion, LocalDate day) {
        return accounts.list(plan).stream()
                .filter(account -> account.holds() && account.written().occasion() == occasion && account.written().day().isBefore(day))
                .findFirst();
    }

    /** Reports about its time that came once it was sent: late, and not hidden. */
    public List<Report> after(PlanView plan, Account account) {
        return gathering.after(plan, account);
    }

    /** Reports that have come since a draft was checked, and speak of its time. */
    public List<Report> since(PlanView plan, Draft draft) {
        Instant checked = draft.checked();
        return checked == null ? List.of() : followUps.reports(plan).stream().filter(report -> report.told().isAfter(checked) && !report.day().isAfter(draft.written().day())).toList();
    }

    /** The same bytes each time. Takes a moment the first time: do it outside transactions. */
    public byte[] file(PlanView plan, Account account, PaperFormat format) {
        return accounts.file(account.id(), format.word()).orElseGet(() -> accounts.keep(account.id(), format.word(), made(plan, account, format)));
    }

    private byte[] made(PlanView plan, Account account, PaperFormat format) {
        return bytes(proven(plan, account, said(account), format), format);
    }

    /** As it would be sent; kept nowhere. */
    public byte[] proof(PlanView plan, Draft draft, PaperFormat format) {
        return bytes(shown(said(plan, draft), format), format);
    }

    private static byte[] bytes(Document document, PaperFormat format) {
        try {
            return Papers.bytes(document, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document shown(Said said, PaperFormat format) {
        return format == PaperFormat.PPTX ? said.slides() : said.paper();
    }

    private Document proven(PlanView plan, Account account, Said said, PaperFormat format) {
        Document shown = shown(said, format);
        return shown.with(AccountProof.of(account, address.of(plan.address() + "/rapport/" + account.number()), shown.furniture().words()));
    }

    private void told(PlanView plan, Deed deed, int number, Author author) {
        journal.append(author, new Event(plan.id().value(), plan.id().value(), deed, null, null, String.valueOf(number)));
    }
}
