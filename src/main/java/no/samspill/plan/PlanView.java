package no.samspill.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.ledger.Book;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Remembered;
import no.samspill.ledger.Within;
import no.samspill.people.DirectoryEdition;
import no.samspill.people.Organisation;
import no.samspill.people.Region;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Party;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * A stored plan with all a page needs to show it.
 *
 * @param region who owns it, as of today
 * @param known the organisations its words were read against
 * @param questions what its words leave open, in the plan's order
 * @param removed the numbers of measures that were in the plan once
 * @param beside what held around it when it was read; null for one that is not the living plan
 * @param made of it and its region, by those who show it
 * @param kept what the facts in its texts say, as a version keeps it; null for one that is no version
 */
public record PlanView(
        Header header,
        Region region,
        Plan plan,
        Labels labels,
        KnownParties known,
        List<Question> questions,
        Set<Integer> removed,
        Map<ElementId, SequencedMap<Field, String>> words,
        @Nullable Beside beside,
        Remembered<Object, Object> made,
        @Nullable FactsTold kept) {
    /** What is remembered of one plan at most: its pages in three languages, and what stands beside it. */
    static final int MOST = 60;

    /** One that nothing is remembered of. */
    public PlanView(
            Header header, Region region, Plan plan, Labels labels, KnownParties known, List<Question> questions, Set<Integer> removed,
            Map<ElementId, SequencedMap<Field, String>> words) {
        this(header, region, plan, labels, known, questions, removed, words, null, new Remembered<>(MOST), null);
    }

    /** As a version keeps it. */
    public PlanView keeping(FactsTold facts) {
        return new PlanView(header, region, plan, labels, known, questions, removed, words, beside, made, facts);
    }

    /** What a room makes of a plan. Its class and its components say, together with plan and region, all that it is made of. */
    public interface Making<T> {}

    /** Made once for all who ask while the plan, the organisations it may name and the day are the same. */
    @SuppressWarnings("unchecked")
    public <T> T once(Making<T> what, Supplier<T> making) {
        return (T) made.get(what, making::get);
    }

    /** Which revision of something {@link Alongside} held when the plan was read; null while there is nothing. */
    public @Nullable String revision(Alongside one) {
        return beside == null ? null : beside.revision(one);
    }

    /** Which edition of the directory held when the living plan was read. */
    public DirectoryEdition directory() {
        return Objects.requireNonNull(beside).directory();
    }

    /** The plan as it is shown: how far its measures have come is what those who answer for them have told, where any has. */
    public Plan told() {
        Beside around = beside;
        if (around == null) {
            return plan;
        }
        Plan shown = plan;
        for (Map.Entry<Alongside, String> each : around.revisions().entrySet()) {
            if (each.getKey() instanceof Telling room) {
                Plan before = shown;
                shown = once(new Told(room, each.getValue()), () -> before.standing(room.standing(this)));
            }
        }
        Plan standing = shown;
        FactsTold facts = facts();
        return facts.said().isEmpty() ? standing : once(new Numbered(around.revisions(), facts), () -> standing.telling(facts));
    }

    private record Told(Telling room, String revision) implements Making<Plan> {}

    private record Numbered(Map<Alongside, String> revisions, FactsTold facts) implements Making<Plan> {}

    /** What the facts in its texts say: a version's as it keeps them, the living plan's as they are now. */
    public FactsTold facts() {
        if (kept != null) {
            return kept;
        }
        Beside around = beside;
        if (around == null) {
            return FactsTold.UNASKED;
        }
        Set<FactReference> named = named();
        if (named.isEmpty()) {
            return FactsTold.NONE;
        }
        return around.revisions().entrySet().stream()
                .filter(each -> each.getKey() instanceof FactsInText)
                .findFirst()
                .map(each -> FactsTold.living(((FactsInText) each.getKey()).said(this, named)))
                .orElse(FactsTold.NONE);
    }

    /** The facts that its texts name. */
    private Set<FactReference> named() {
        return once(new Named(), () -> FactsTold.named(plan.walk().map(row -> row.words().get(Field.TEXT)).filter(Objects::nonNull).toList()));
    }

    /** As a version will keep it, with the numbers that somebody has decided on. */
    public PlanView deciding(FactsTold decided) {
        return keeping(facts().keeping(decided, named()));
    }

    /** The rows whose texts have a number of this indicator in them. */
    public List<Element> naming(UUID indicator) {
        return plan.walk().filter(row -> row.text() != null && row.text().facts().stream().anyMatch(fact -> fact.reference().indicator().equals(indicator))).toList();
    }

    /** As a version that was made now would keep it. */
    public PlanView asKept() {
        FactsTold facts = facts();
        Map<ElementId, SequencedMap<Field, String>> told = new HashMap<>(words);
        told.replaceAll((row, said) -> {
            String text = said.get(Field.TEXT);
            if (text == null || !RichText.mayHoldFacts(text)) {
                return said;
            }
            SequencedMap<Field, String> more = new LinkedHashMap<>(said);
            more.put(Field.TEXT, facts.in(text));
            return more;
        });
        return new PlanView(header, region, plan.telling(facts), labels, known, questions, removed, told).keeping(FactsTold.frozen(facts.said()));
    }

    private record Named() implements Making<Set<FactReference>> {}


    /** Who answers for what in the plan's own words, each called as the plan's language has it. @param owner as on the day that is asked about */
    public Duties duties(Region owner) {
        return Duties.of(plan, owner.members().stream().map(Organisation::name).toList(), new Spoken(Words.of(plan.language()).language())::party, owner.heirs());
    }

    /** Where its words are kept, and its news come from. */
    public Book book() {
        return PlanShape.book(id());
    }

    public PlanId id() {
        return header.id();
    }

    public String slug() {
        return header.slug();
    }

    /** Where everybody finds it: "/sor-troms/plan". */
    public String address() {
        return "/" + region.slug() + "/" + slug();
    }

    public long revision() {
        return header.revision();
    }

    public Instant changed() {
        return header.changed();
    }

    /** Which day its pages tell of where nobody asks for another: an example's own; the last one of a council that is no more; else today. */
    public LocalDate day(LocalDate today) {
        LocalDate stands = header.stands();
        if (stands != null) {
            return stands;
        }
        return region.on().isBefore(today) ? region.on() : today;
    }

    /** The day a paper of it bears: an example's own; else the day it came to stand as it does. */
    public LocalDate dated(Instant changed, ZoneId zone) {
        LocalDate stands = header.stands();
        return stands == null ? LocalDate.ofInstant(changed, zone) : stands;
    }

    public int baseYear() {
        return header.baseYear();
    }

    /** The words that stand in a field to the letter, of a row or of the plan itself: what {@link Change.Put} calls {@code from}. */
    public Optional<String> words(ElementId element, Field field) {
        return Optional.ofNullable(words.get(element)).map(fields -> fields.get(field));
    }

    /** Where the plan's content comes from. */
    public Optional<String> source() {
        return words(id().itself(), Field.SOURCE);
    }

    /** What stands around the plan in its source. */
    public List<String> remarks() {
        return words(id().itself(), Field.REMARKS).stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }

    /** "Tiltak B2"; see {@link Labels#called}. */
    public String called(Element row, Words words) {
        return labels.called(row, words);
    }

    public Optional<Element> measure(int number) {
        return plan.measures().filter(measure -> measure.number() != null && measure.number() == number).findFirst();
    }

    /** What somebody may change who reaches so far. */
    public Within within(Reach reach) {
        return Within.of(PlanShape.PLAN, reach, this::measuresOf);
    }

    /** The measures that any of these members answers for: by name, in doubt or as an example too, and where every municipality is named. */
    Set<ElementId> measuresOf(Set<UUID> organisations) {
        List<Organisation> members = region.members();
        Duties duties = Duties.of(plan, members.stream().map(Organisation::name).toList(), PlanView::organisation, region.heirs());
        return members.stream()
                .filter(member -> organisations.contains(member.id().value()))
                .flatMap(member -> duties.of(member.name()).stream())
                .map(duty -> duty.measure().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String organisation(Party party) {
        return Objects.requireNonNullElse(party.organisation(), "");
    }
}
