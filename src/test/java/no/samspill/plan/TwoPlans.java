package no.samspill.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Edit;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import no.samspill.ledger.Through;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Region;
import no.samspill.plan.version.FrozenJson;
import no.samspill.plan.version.text.RandomTexts;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Wordings;

/** A plan, and what several hurried people made of it. The same seed gives the same two. */
public record TwoPlans(PlanView before, PlanView after) {
    private static final PlanId ID = new PlanId(new UUID(1, 1));

    public static TwoPlans of(long seed) {
        return of(seed, 15, 10);
    }

    /** @param first batches of changes that make the earlier; @param more those between the two */
    public static TwoPlans of(long seed, int first, int more) {
        RandomChanges changes = new RandomChanges(seed);
        Rows before = after(Rows.none(ID.itself()), changes, first);
        Rows later = after(before, changes, more);
        return new TwoPlans(view(before), view(later));
    }

    /** The later one of {@link #of(long)}, changed so three times over, and then with that undone; empty where it cannot be. */
    public static Optional<List<PlanView>> changedAndUndone(long seed, Function<TwoPlans, List<Change>> wanted) {
        RandomChanges changes = new RandomChanges(seed);
        Rows before = after(Rows.none(ID.itself()), changes, 15);
        Rows now = after(before, changes, 10);
        List<List<Change>> made = new ArrayList<>();
        for (int pass = 0; pass < 3; pass++) {
            var edited = Edit.of(PlanShape.PLAN, now, wanted.apply(new TwoPlans(view(before), view(now))));
            if (!edited.clashes().isEmpty()) {
                return Optional.empty();
            }
            made.addFirst(edited.made());
            now = edited.rows();
        }
        Rows undone = now;
        for (List<Change> batch : made) {
            var edited = Edit.undo(PlanShape.PLAN, undone, batch);
            if (!edited.clashes().isEmpty()) {
                return Optional.empty();
            }
            undone = edited.rows();
        }
        return Optional.of(List.of(view(now), view(undone)));
    }

    /** With supplementary texts full of marks, titles of several words, and another text made of the one that was. */
    public static TwoPlans rich(long seed) {
        TwoPlans bare = of(seed);
        Map<ElementId, SequencedMap<Field, String>> before = new HashMap<>();
        bare.before().words().forEach((row, said) -> before.put(row, written(seed, row, said, Map.of(), Map.of())));
        Map<ElementId, SequencedMap<Field, String>> after = new HashMap<>();
        bare.after().words().forEach((row, said) -> after.put(
                row, written(seed, row, said, bare.before().words().getOrDefault(row, new LinkedHashMap<>()), before.getOrDefault(row, new LinkedHashMap<>()))));
        return new TwoPlans(saying(bare.before(), before), saying(bare.after(), after));
    }

    /** One row in five says something else, one in fifty has moved, one in fifty is new and one in fifty is gone. */
    public static TwoPlans large(int rows) {
        Random random = new Random(rows);
        RandomTexts texts = new RandomTexts(rows);
        List<Element> before = new ArrayList<>();
        List<List<Element>> goals = new ArrayList<>();
        Map<ElementId, SequencedMap<Field, String>> was = new HashMap<>();
        Map<ElementId, SequencedMap<Field, String>> is = new HashMap<>();
        for (int goal = 0; goal < rows / 25; goal++) {
            List<Element> measures = new ArrayList<>();
            goals.add(new ArrayList<>());
            for (int at = 0; at < 24; at++) {
                Element row = saying(Kind.MEASURE, random, texts, was);
                measures.add(row);
                if (random.nextInt(50) > 0) {
                    SequencedMap<Field, String> said = new LinkedHashMap<>(row.words());
                    if (random.nextInt(5) == 0) {
                        said.put(Field.TEXT, texts.edited(said.getOrDefault(Field.TEXT, "<p>Tekst</p>")) + "<p>nytt</p>");
                        said.put(Field.SCHEDULE, "2019");
                    }
                    is.put(row.id(), said);
                    goals.get(random.nextInt(50) == 0 ? random.nextInt(goals.size()) : goal).add(new Element(row.id(), row.kind(), row.number(), said, Map.of(), List.of()));
                }
                if (random.nextInt(50) == 0) {
                    goals.get(goal).add(saying(Kind.MEASURE, random, texts, is));
                }
            }
            Element one = saying(Kind.GOAL, random, texts, was);
            is.put(one.id(), one.words());
            before.add(one.with(measures));
        }
        List<Element> after = new ArrayList<>();
        for (int goal = 0; goal < before.size(); goal++) {
            after.add(before.get(goal).with(goals.get(goal)));
        }
        Plan plan = new Plan("Plan", null, null, "nb", Numbering.LETTERED, List.of());
        return new TwoPlans(view(plan.with(before), was), view(plan.with(after), is));
    }

    private static Element saying(Kind kind, Random random, RandomTexts texts, Map<ElementId, SequencedMap<Field, String>> words) {
        SequencedMap<Field, String> said = new LinkedHashMap<>();
        said.put(Field.TITLE, "Tiltak om " + random.nextInt(1000));
        said.put(Field.SCHEDULE, "2018");
        said.put(Field.RESPONSIBILITY, "Regionrådet og kommunene");
        said.put(Field.TEXT, "<p>Dette er hva vi vil gjøre sammen.</p>" + texts.html());
        ElementId id = new ElementId(new UUID(random.nextLong(), random.nextLong()));
        words.put(id, said);
        return new Element(id, kind, null, said, Map.of(), List.of());
    }

    /** Both, written down as versions are kept. */
    public List<String> kept() {
        return List.of(FrozenJson.write(before), FrozenJson.write(after));
    }

    /** One of them, read again. */
    public static PlanView read(String kept) {
        var version = new PlanVersion(ID, 1, "Utkast", null, LocalDate.of(2017, 10, 20), Author.system("test", Through.SYSTEM), Instant.EPOCH, 1, 3, Print.of(""));
        return FrozenJson.read(kept, version);
    }

    private static SequencedMap<Field, String> written(
            long seed, ElementId row, Map<Field, String> said, Map<Field, String> was, Map<Field, String> earlier) {
        SequencedMap<Field, String> written = new LinkedHashMap<>();
        said.forEach((field, words) -> {
            RandomTexts texts = new RandomTexts(seed ^ row.hashCode() ^ words.hashCode() ^ field.hashCode());
            String before = earlier.get(field);
            String now;
            if (words.equals(was.get(field))) {
                now = before;
            } else if (field.equals(Field.TEXT)) {
                now = before == null ? texts.html() : texts.edited(before);
            } else {
                now = before == null ? texts.line() : before + " " + words;
            }
            if (now != null && !now.isEmpty()) {
                written.put(field, now);
            }
        });
        return written;
    }

    private static PlanView saying(PlanView view, Map<ElementId, SequencedMap<Field, String>> words) {
        return view(view.plan().with(view.plan().elements().stream().map(row -> saying(row, words)).toList()), words);
    }

    private static Element saying(Element row, Map<ElementId, SequencedMap<Field, String>> words) {
        return new Element(
                row.id(), row.kind(), row.number(), words.getOrDefault(row.id(), new LinkedHashMap<>()), Map.of(),
                row.elements().stream().map(inner -> saying(inner, words)).toList());
    }

    static Rows after(Rows rows, RandomChanges changes, int batches) {
        Rows now = rows;
        for (int batch = 0; batch < batches; batch++) {
            now = Edit.of(PlanShape.PLAN, now, changes.batch(now)).rows();
        }
        return now;
    }

    static PlanView view(Rows rows) {
        Composition composed = Composer.of(rows, "nb", Numbering.LETTERED, new Wordings(KnownParties.none(), 2017));
        return view(composed.plan(), Field.keyed(rows));
    }

    static PlanView view(Plan plan, Map<ElementId, SequencedMap<Field, String>> words) {
        Organisation council = new Organisation(new OrganisationId(new UUID(2, 2)), OrganisationKind.REGIONAL_COUNCIL, "r", "Rådet", null);
        Region region = new Region(council, LocalDate.of(2017, 10, 20), List.of(), List.of(), Map.of());
        Header header = new Header(ID, council.id(), "plan", plan.title(), "nb", 2017, plan.numbering(), true, null, 3, Instant.EPOCH);
        return new PlanView(header, region, plan, Labels.of(plan), KnownParties.none(), List.of(), Set.of(), words);
    }
}
