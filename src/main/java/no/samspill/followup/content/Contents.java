package no.samspill.followup.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.followup.Asked;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpDeeds;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Followed;
import no.samspill.followup.Line;
import no.samspill.followup.Setting;
import no.samspill.kernel.Period;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.wording.Party;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through a plan's content. What a cell's own words leave open, the working table finds ({@link PlanView#questions}); this is what
 * only shows when rows, organisations, people and reports are held together.
 */
@Service
public class Contents {
    private static final Set<Field> TIMELESS = Set.of(Field.SCHEDULE, Field.FUNDING, Field.RESPONSIBILITY, Field.STATUS);

    private final FollowUps followUps;
    private final People people;
    private final SettledRepository settled;
    private final Journal journal;

    Contents(FollowUps followUps, People people, SettledRepository settled, Journal journal) {
        this.followUps = followUps;
        this.people = people;
        this.settled = settled;
        this.journal = journal;
    }

    /** @param open what nobody has looked at yet @param settled what is right as it is, until its words change */
    public record Health(List<Fault> open, List<Fault> settled) {
        public Health {
            open = List.copyOf(open);
            settled = List.copyOf(settled);
        }
    }

    /** In the plan's order, one kind after the other for each row. */
    public Health health(PlanView plan) {
        Map<String, String> prints = settled.list(plan.id());
        Map<Boolean, List<Fault>> faults = faults(plan).stream().collect(Collectors.partitioningBy(fault -> fault.print().equals(prints.get(fault.key()))));
        return new Health(Objects.requireNonNull(faults.get(false)), Objects.requireNonNull(faults.get(true)));
    }

    /** It is right as it is, until its words change. @return false where it is not there, or its words are others by now */
    @Transactional
    public boolean settle(PlanView plan, String key, String print, Author author) {
        boolean there = faults(plan).stream().anyMatch(fault -> fault.key().equals(key) && fault.print().equals(print));
        if (there) {
            settled.settle(plan.id(), key, print);
            journal.append(author, new Event(plan.id().value(), plan.id().value(), FollowUpDeeds.SETTLE, null, null, key.substring(0, key.indexOf(' '))));
        }
        return there;
    }

    @Transactional
    public void reopen(PlanView plan, String key) {
        settled.reopen(plan.id(), key);
    }

    List<Fault> faults(PlanView plan) {
        FollowUp now = followUps.now(plan);
        List<Fault> faults = new ArrayList<>();
        List<Person> present = now.lines().stream().anyMatch(line -> line.duty().person() != null) ? people.in(plan.region().id()) : List.of();
        filler(null, plan.words().getOrDefault(plan.id().itself(), new LinkedHashMap<>()), faults);
        plan.plan().elements().stream().flatMap(Element::walk).forEach(row -> {
            if (row.kind() == Kind.FOCUS_AREA && row.measures().findAny().isEmpty()) {
                faults.add(new Fault(Fault.Kind.EMPTY_AREA, row, null, row.title(), row.title()));
            }
            if (row.kind() == Kind.MEASURE) {
                now.find(row.id()).ifPresent(each -> measure(plan, each, now, present, faults));
            }
            filler(row, row.words(), faults);
        });
        now.orders().forEach(order -> left(plan, order, present, faults));
        return faults;
    }

    private static void measure(PlanView plan, Followed each, FollowUp now, List<Person> present, List<Fault> faults) {
        Element row = each.measure();
        if (each.lines().isEmpty()) {
            faults.add(new Fault(Fault.Kind.NO_RESPONSIBILITY, row, Field.RESPONSIBILITY, row.title(), row.title() + "\n" + row.words().getOrDefault(Field.RESPONSIBILITY, "")));
        }
        Schedule schedule = row.schedule();
        Period period = schedule == null ? null : schedule.period();
        if (schedule == null && !row.words().containsKey(Field.SCHEDULE)) {
            faults.add(new Fault(Fault.Kind.NO_SCHEDULE, row, Field.SCHEDULE, row.title(), row.title()));
        }
        if (period != null) {
            row.words().forEach((field, words) -> {
                if (!TIMELESS.contains(field)) {
                    Years.against(period, plain(words)).ifPresent(said -> faults.add(new Fault(Fault.Kind.CONTRADICTS, row, field, said, words + "\n" + row.words().getOrDefault(Field.SCHEDULE, ""))));
                }
            });
        }
        names(plan, row, faults);
        left(plan, each, present, faults);
        if (unreported(each, now)) {
            faults.add(new Fault(Fault.Kind.UNREPORTED, row, null, row.title(), row.title()));
        }
    }

    /** One that is called something else now, or is no more. */
    private static void names(PlanView plan, Element row, List<Fault> faults) {
        Responsibility said = row.responsibility();
        if (said != null) {
            said.parties().stream().map(Party::organisation).filter(name -> name != null && plan.region().heirs().containsKey(name)).findFirst()
                    .ifPresent(name -> faults.add(new Fault(Fault.Kind.NAME_CHANGED, row, Field.RESPONSIBILITY, name, row.words().getOrDefault(Field.RESPONSIBILITY, ""))));
        }
    }

    private static void left(PlanView plan, Followed each, List<Person> present, List<Fault> faults) {
        each.lines().stream().filter(line -> line.open() && line.duty().person() != null && Asked.of(line.duty(), plan.region().id(), present).gone()).findFirst()
                .ifPresent(line -> faults.add(new Fault(Fault.Kind.CONTACT_LEFT, each.measure(), null, line.duty().holder().key(), each.measure().title() + "\n" + line.duty().holder().key() + "\n" + line.duty().person())));
    }

    private static boolean unreported(Followed each, FollowUp now) {
        Setting setting = now.setting();
        LocalDate since = setting.since();
        return since != null && since.plusDays(setting.days()).isBefore(now.on()) && !each.lines().isEmpty() && each.lines().stream().allMatch(Line::never);
    }

    private static void filler(@Nullable Element row, Map<Field, String> words, List<Fault> faults) {
        words.forEach((field, said) -> Fillers.in(plain(said)).ifPresent(filler -> faults.add(new Fault(Fault.Kind.FILLER, row, field, filler, said))));
    }

    private static String plain(String words) {
        return words.replaceAll("<[^>]*>", " ").replace("&nbsp;", " ").replaceAll("\\s+", " ").strip();
    }
}
