package no.samspill.plan.kept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import no.samspill.ledger.Deed;
import no.samspill.ledger.JournalCountRepository;
import no.samspill.plan.Chain;
import no.samspill.plan.Flaw;
import no.samspill.plan.Link;
import no.samspill.plan.PlanId;
import no.samspill.plan.Proven;
import no.samspill.plan.version.ChainedVersionsRepository;

/** Whether everything says what it said when it was noted last, and nothing is there that never was. */
public final class ProvenKept implements Proven {
    private final List<Kept> kinds;
    private final KeptRepository kept;
    private final ChainedVersionsRepository versions;
    private final JournalCountRepository journal;

    public ProvenKept(List<Kept> kinds, KeptRepository kept, ChainedVersionsRepository versions, JournalCountRepository journal) {
        this.kinds = List.copyOf(kinds);
        this.kept = kept;
        this.versions = versions;
        this.journal = journal;
    }

    @Override
    public SequencedMap<String, Integer> check(Consumer<Flaw> found) {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        kinds.forEach(kind -> counts.put(kind.name(), 0));
        versions.plans().forEach((plan, called) -> {
            Notes notes = notes(plan, called, found);
            kinds.forEach(kind -> counts.merge(kind.name(), check(kind, plan, called, notes, found), Integer::sum));
        });
        return counts;
    }

    /** What was noted last of each thing. @param altered ids, prints and names of notes that are not as they were @param whole whether every note is there */
    private record Notes(Map<String, Map<String, Link>> last, Set<String> altered, boolean whole) {

        /** Any of what an altered note says may be what was altered: of which thing it is, and that it was taken away, too. */
        boolean doubtful(Kept kind, String id, String print, String called) {
            return altered.contains(id) || altered.contains(print) || altered.contains(named(kind.name(), called));
        }

        static String named(String kind, String called) {
            return kind + "/" + called;
        }
    }

    private Notes notes(PlanId plan, String called, Consumer<Flaw> found) {
        Map<String, Map<String, Link>> last = new HashMap<>();
        Set<String> altered = new HashSet<>();
        List<Link> notes = kept.links(plan);
        AtomicInteger flaws = new AtomicInteger();
        Chain.hold("note", called, notes, kept.count(plan), (note, of) -> {
            last.computeIfAbsent(note.said("kind"), kind -> new LinkedHashMap<>()).put(note.said("id"), note);
            if (of != Chain.Found.ALTERED) {
                return null;
            }
            altered.add(note.said("id"));
            altered.add(String.valueOf(note.says().get("said")));
            altered.add(Notes.named(note.said("kind"), note.said("called")));
            return "note.altered";
        }, flaw -> {
            flaws.incrementAndGet();
            found.accept(flaw);
        });
        return new Notes(last, altered, flaws.get() == 0);
    }

    private int check(Kept kind, PlanId plan, String called, Notes notes, Consumer<Flaw> found) {
        Map<String, Link> last = new LinkedHashMap<>(notes.last().getOrDefault(kind.name(), Map.of()));
        int noted = last.size();
        AtomicInteger count = new AtomicInteger();
        kept.each(kind, plan, thing -> {
            count.incrementAndGet();
            Link note = last.remove(thing.id());
            if (note == null || note.says().get("said") == null) {
                // With notes missing it may have been noted there.
                if (thing.due() && notes.whole() && !notes.doubtful(kind, thing.id(), thing.print(), thing.called())) {
                    found.accept(Flaw.of(called, kind.name(), "never", thing.called()));
                }
            } else if (!thing.print().equals(note.said("said")) && !notes.doubtful(kind, thing.id(), thing.print(), thing.called())) {
                found.accept(Flaw.of(called, kind.name(), "altered", thing.called()));
            }
        });
        last.forEach((id, note) -> {
            if (note.says().get("said") != null && !notes.doubtful(kind, id, note.said("said"), note.said("called"))) {
                found.accept(Flaw.of(called, kind.name(), "gone", note.said("called")));
            }
        });
        int told = kind.told().isEmpty() ? 0 : journal.ofPlan(plan.value(), kind.told().toArray(Deed[]::new));
        if (told > noted && notes.whole()) {
            found.accept(new Flaw(called, kind.name(), "fewer", List.of(String.valueOf(told), String.valueOf(noted))));
        }
        return count.get();
    }
}
