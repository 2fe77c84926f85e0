package no.samspill.facts.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.facts.Delivering;
import no.samspill.facts.Delivery;
import no.samspill.facts.FactDeeds;
import no.samspill.facts.Facts;
import no.samspill.facts.Indicator;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.NewValue;
import no.samspill.facts.Sight;
import no.samspill.facts.Source;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Note;
import no.samspill.facts.cube.Role;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fetches numbers of official statistics: once while somebody looks, and from then on day by day, one after another for all regions. What was fetched last
 * stands until something better has come.
 */
@Service
public class Fetching {
    /** How long a source may be silent before the secretariat is told. */
    static final Duration SILENT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(Fetching.class);
    private static final Duration AGAIN = Duration.ofDays(1);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    /** A number that has not changed for so long is told to have been found so. */
    private static final Duration CONFIRMED = Duration.ofDays(28);
    private static final int AT_ONCE = 500;

    private final AskedRepository stored;
    private final Agencies agencies;
    private final Facts facts;
    private final Plans plans;
    private final SilenceLetters letters;
    private final Journal journal;
    private final TransactionOperations once;
    private final Clock clock;

    Fetching(AskedRepository stored, Agencies agencies, Facts facts, Plans plans, SilenceLetters letters, Journal journal, TransactionOperations once, Clock clock) {
        this.stored = stored;
        this.agencies = agencies;
        this.facts = facts;
        this.plans = plans;
        this.letters = letters;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    /** @param values one for each place and time */
    public record Fetched(Cube cube, List<NewValue> values) {
        public Fetched {
            values = List.copyOf(values);
        }

        /** What must be said with the numbers: all notes, where the source does not say which. */
        public List<String> notes() {
            List<Note> all = cube.outline().notes();
            boolean told = all.stream().anyMatch(Note::mandatory);
            return all.stream().filter(note -> told ? note.mandatory() : note.about() == null).map(note -> note.text().replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty()).distinct().toList();
        }
    }

    /** What is asked for an indicator; empty where nothing is. */
    public Optional<Asked> of(PlanView plan, Indicator indicator) {
        return stored.find(plan.id(), indicator.id());
    }

    /** Since when the source has given nothing, and why; empty while it goes well, or nothing is asked. */
    public Optional<String> trouble(PlanView plan, Indicator indicator, Words w) {
        return of(plan, indicator).flatMap(asked -> {
            Instant since = asked.failingSince();
            Trouble trouble = asked.trouble();
            return since == null || trouble == null ? Optional.empty() : Optional.of(w.get("source.failing", NorwegianDates.of(w.language()).moment(since.atZone(clock.getZone())), trouble.in(w)));
        });
    }

    /** What everybody is told where a source has given nothing for so long that its numbers may be old; empty else. */
    public Optional<String> silence(PlanView plan, Indicator indicator, Words w) {
        return of(plan, indicator).map(Asked::failingSince).filter(since -> since.isBefore(clock.instant().minus(SILENT)))
                .map(since -> w.get("source.silence", NorwegianDates.of(w.language()).date(since.atZone(clock.getZone()).toLocalDate())));
    }

    /** Fetches, and keeps nothing. */
    public Answer<Fetched> look(Agency agency, Query query) {
        return look(agency, query, Agencies.SHORT);
    }

    private Answer<Fetched> look(Agency agency, Query query, Duration patience) {
        return agencies.ask(agency, patience).fetch(query).then(cube -> {
            List<NewValue> values = Slice.of(query, cube).map(slice -> slice.of(cube)).orElse(List.of());
            return values.isEmpty() ? Answer.not(Trouble.Kind.NO_PLACES) : new Answer.Got<>(new Fetched(cube, values));
        });
    }

    /** Takes in what was looked at, and asks for the same from now on. @return whether they may */
    public boolean choose(PlanView plan, Indicator indicator, Agency agency, Query query, Fetched fetched, UUID person, Reach reach, Author author) {
        return Boolean.TRUE.equals(once.execute(during -> {
            Instant now = clock.instant();
            if (facts.deliver(plan, indicator, delivery(plan, agency, query, fetched, now), null, reach, author) instanceof Delivering.NotTheirs) {
                return false;
            }
            stored.choose(plan.id(), indicator.id(), agency.number(), query, person, now, now.plus(AGAIN));
            journal.append(author, new Event(plan.id().value(), indicator.id().value(), FactDeeds.ASK, null, null, called(plan, agency, query)));
            return true;
        }));
    }

    /** Asks no more; the numbers stay. @return whether anything was asked, and they may */
    public boolean stop(PlanView plan, Indicator indicator, Reach reach, Author author) {
        return facts.theirs(plan, indicator, reach) && Boolean.TRUE.equals(once.execute(during -> {
            boolean was = stored.stop(plan.id(), indicator.id());
            if (was) {
                journal.append(author, new Event(plan.id().value(), indicator.id().value(), FactDeeds.ASK_NO_MORE, null, null, null));
            }
            return was;
        }));
    }

    /** As soon as it is somebody's turn, within a minute or so. */
    public boolean soon(PlanView plan, Indicator indicator, Reach reach) {
        if (!facts.theirs(plan, indicator, reach)) {
            return false;
        }
        stored.soon(plan.id(), indicator.id(), clock.instant());
        return true;
    }

    /** Goes through those whose time has come. @return how many the sources gave */
    public int fetchDue() {
        Set<Integer> resting = new HashSet<>();
        int got = 0;
        for (Asked asked : stored.due(clock.instant(), AT_ONCE)) {
            if (!resting.contains(asked.agency())) {
                try {
                    got += fetch(asked, resting) ? 1 : 0;
                } catch (RuntimeException e) {
                    // The others are fetched all the same, and this one is tried again.
                    LOG.warn("numbers for indicator {} could not be fetched", asked.indicator(), e);
                    stored.later(asked, clock.instant().plus(AGAIN));
                }
            }
        }
        return got;
    }

    private boolean fetch(Asked asked, Set<Integer> resting) {
        Agency agency = agencies.find(asked.agency()).orElseThrow();
        PlanView plan = plans.get(asked.plan());
        Optional<Indicator> indicator = facts.now(asked.plan()).stream().filter(each -> each.id().equals(asked.indicator())).findFirst();
        if (indicator.isEmpty()) {
            stored.later(asked, clock.instant().plus(AGAIN));
            return false;
        }
        return switch (look(agency, asked.query(), Agencies.LONG)) {
            case Answer.Got<Fetched>(Fetched fetched) -> {
                take(plan, indicator.get(), agency, asked, fetched);
                yield true;
            }
            case Answer.Not<Fetched>(Trouble trouble) -> {
                if (trouble.kind() == Trouble.Kind.PACE || trouble.kind() == Trouble.Kind.TOO_OFTEN) {
                    resting.add(agency.number());
                }
                missed(plan, indicator.get(), agency, asked, trouble);
                yield false;
            }
        };
    }

    private void take(PlanView plan, Indicator indicator, Agency agency, Asked asked, Fetched fetched) {
        once.executeWithoutResult(during -> {
            Instant now = clock.instant();
            if (stored.went(asked, now, now.plus(AGAIN)) && (differs(plan, indicator, fetched) || old(plan, indicator, now))) {
                facts.deliver(plan, indicator, delivery(plan, agency, asked.query(), fetched, now), null, Reach.WHOLE, Author.system(agency.name(), Through.SYSTEM));
            }
        });
    }

    private boolean differs(PlanView plan, Indicator indicator, Fetched fetched) {
        return !(facts.would(plan, indicator, fetched.values()) instanceof Delivering.Delivered(int added, int changed, int same) && added + changed == 0);
    }

    private boolean old(PlanView plan, Indicator indicator, Instant now) {
        return facts.reckoned(plan, indicator, Sight.NOW).from().filter(last -> last.fetched().isAfter(now.minus(CONFIRMED))).isEmpty();
    }

    private void missed(PlanView plan, Indicator indicator, Agency agency, Asked asked, Trouble trouble) {
        Instant now = clock.instant();
        if (trouble.kind() == Trouble.Kind.PACE) {
            stored.later(asked, now.plus(Objects.requireNonNullElse(trouble.pause(), FIRST_PAUSE)));
            return;
        }
        Duration pause = trouble.passes() ? FIRST_PAUSE.multipliedBy(1L << Math.min(asked.tries(), 9)) : AGAIN;
        Duration least = Objects.requireNonNullElse(trouble.pause(), Duration.ZERO);
        Duration wait = pause.compareTo(AGAIN) > 0 ? AGAIN : pause;
        once.executeWithoutResult(during -> {
            stored.failed(asked, trouble, now, now.plus(wait.compareTo(least) < 0 ? least : wait));
            Instant since = asked.failingSince();
            if (since != null && asked.told() == null && !since.isAfter(now.minus(SILENT))) {
                letters.silent(plan, indicator, agency, asked, trouble);
                stored.told(asked, now);
            }
        });
    }

    private NewDelivery delivery(PlanView plan, Agency agency, Query query, Fetched fetched, Instant now) {
        Words w = Words.of(Language.of(plan.plan().language()));
        Stream<String> merged = query.of(Role.GEO).flatMap(places -> Optional.ofNullable(places.listed())).map(list -> w.get("source.merged", list)).stream();
        String notes = Stream.concat(merged, fetched.notes().stream()).collect(Collectors.joining("\n"));
        Source source = new Source(called(plan, agency, query), link(agency, query), agency.allowance().terms(), notes.isEmpty() ? null : notes);
        return new NewDelivery(UUID.randomUUID(), Delivery.Way.OFFICIAL, query.table(), source, fetched.cube().outline().updated(), now, fetched.values(), null);
    }

    /** In the plan's language, since it is kept with the numbers. */
    private static String called(PlanView plan, Agency agency, Query query) {
        return Words.of(Language.of(plan.plan().language())).get("source.called", agency.name(), query.table());
    }

    /** Where a person may see the table. */
    public static String link(Agency agency, Query query) {
        return "data.ssb.no".equals(agency.address().getHost()) ? "https://www.ssb.no/statbank/table/" + Replies.escaped(query.table())
                : agency.at(agency.api() == Api.PXWEB_2 ? "/tables/" + Replies.escaped(query.table()) : "/" + Replies.escaped(query.table())).toString();
    }
}
