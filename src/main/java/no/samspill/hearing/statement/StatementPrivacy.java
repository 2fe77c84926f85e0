package no.samspill.hearing.statement;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.input.AlsoKept;
import no.samspill.input.Receipt;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.plan.PlanView;
import no.samspill.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets who said what at hearings: when the date is reached, or when they ask. Here is the only way that words are erased; it
 * reaches the files that came along, drafts, and letters on their way, and leaves a number and its days.
 */
@Service
public class StatementPrivacy implements AlsoKept {
    private static final Author SAMSPILL = Author.system("Samspill", Through.SYSTEM);

    private final StatementRepository statements;
    private final StatementSenderRepository senders;
    private final StatementFileRepository files;
    private final DraftRepository drafts;
    private final SheetRepository sheets;
    private final Post post;
    private final Journal journal;
    private final Clock clock;

    StatementPrivacy(StatementRepository statements, StatementSenderRepository senders, StatementFileRepository files, DraftRepository drafts, SheetRepository sheets, Post post, Journal journal, Clock clock) {
        this.statements = statements;
        this.senders = senders;
        this.files = files;
        this.drafts = drafts;
        this.sheets = sheets;
        this.post = post;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Kept> of(PlanView plan, EmailAddress email) {
        return List.of(
                new Kept("statements", "statement.privacy.statements", senders.byEmail(plan.id(), email).stream().map(this::get).map(this::plain).toList()),
                new Kept("statementDrafts", "statement.privacy.drafts", drafts.of(plan.id(), email).stream().map(StatementPrivacy::plain).toList()));
    }

    @Override
    public List<Kept> of(PlanView plan, Receipt receipt) {
        return List.of(new Kept("statements", "statement.privacy.statements", statements.find(plan.id(), receipt).map(this::plain).stream().toList()));
    }

    private Statement get(Statement.Key key) {
        return statements.find(key.hearing(), key.id()).orElseThrow();
    }

    private Map<String, Object> plain(Statement one) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("number", one.number());
        plain.put("receipt", one.receipt().toString());
        plain.put("received", one.received().toString());
        plain.put("channel", one.channel().name());
        put(plain, "organisation", switch (one.behalf()) {
            case Behalf.Own own -> null;
            case Behalf.Proven(var consultee, var name) -> name;
            case Behalf.Claimed(var name) -> name;
        });
        put(plain, "words", one.words());
        senders.find(one.id()).ifPresent(sender -> {
            put(plain, "name", sender.name());
            plain.put("namePublic", sender.namePublic());
            put(plain, "email", sender.email() == null ? null : sender.email().value());
            plain.put("emailConfirmed", sender.confirmed());
            plain.put("keptUntil", sender.keptUntil().toString());
        });
        plain.put("files", files.of(one.id()).stream().map(StatementFile::name).toList());
        return plain;
    }

    private static Map<String, Object> plain(Draft draft) {
        Map<String, Object> plain = new LinkedHashMap<>();
        put(plain, "name", draft.name());
        plain.put("words", draft.words());
        plain.put("saved", draft.saved().toString());
        plain.put("keptUntil", draft.keptUntil().toString());
        return plain;
    }

    private static void put(Map<String, Object> plain, String name, @Nullable Object value) {
        if (value != null) {
            plain.put(name, value);
        }
    }

    @Override
    @Transactional
    public void forget(PlanView plan, EmailAddress email, boolean words, Author author) {
        List<Event> events = new ArrayList<>();
        senders.byEmail(plan.id(), email).forEach(each -> forget(plan, get(each), words, events));
        if (words) {
            drafts.of(plan.id(), email).forEach(each -> drafts.remove(each.key()));
        }
        append(author, events);
    }

    @Override
    @Transactional
    public void forget(PlanView plan, Receipt receipt, boolean words, Author author) {
        List<Event> events = new ArrayList<>();
        statements.find(plan.id(), receipt).ifPresent(each -> forget(plan, each, words, events));
        append(author, events);
    }

    /** All of one statement: as its sender asked for. */
    @Transactional
    public void erase(PlanView plan, Hearing hearing, Statement one, Author author) {
        if (!one.hearing().equals(hearing.id())) {
            throw new IllegalArgumentException("of another hearing");
        }
        forget(plan, one.receipt(), true, author);
    }

    private void forget(PlanView plan, Statement one, boolean words, List<Event> events) {
        statements.lock(one.id());
        post.takeBack(one.receipt().toString());
        if (senders.forget(one.id())) {
            events.add(new Event(plan.id().value(), one.id().value(), HearingDeeds.FORGET_SENDER, "ASKED", null, null));
        }
        if (words && one.erased() == null) {
            statements.erase(one.id());
            files.removeAll(one.id());
            events.add(new Event(plan.id().value(), one.id().value(), HearingDeeds.ERASE_STATEMENT, "ASKED", null, null));
        }
    }

    private void append(Author author, List<Event> events) {
        if (!events.isEmpty()) {
            journal.append(author, events);
        }
    }

    /** Deletes every name, address and draft whose day has come. @return how many names and addresses */
    @Transactional
    public int sweep() {
        LocalDate today = LocalDate.now(clock);
        drafts.sweep(today);
        sheets.sweep();
        List<Event> events = senders.due(today).stream().filter(senders::forget).map(id -> new Event(null, id.value(), HearingDeeds.FORGET_SENDER, "RETENTION", null, null)).toList();
        append(SAMSPILL, events);
        return events.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> statementRetention(StatementPrivacy privacy) {
            return Tasks.recurring("statement-retention", Schedules.daily(LocalTime.of(3, 30))).execute((job, context) -> privacy.sweep());
        }
    }
}
