package no.samspill.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Merging and splitting put something beside people's words; they never take any away. */
class WordsAndWhereTheyCameFromProperties {
    private static final ElementId ROW = new ElementId(new UUID(9, 9));

    @Property(tries = 300)
    void every_contribution_is_found_with_its_words_and_a_fate_however_they_are_merged_and_split(@ForAll("deeds") @Size(max = 40) List<Integer> deeds) {
        List<Contribution> all = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < deeds.size(); i++) {
            all.add(made(i, all, deeds.get(i)));
        }
        Set<ContributionId> bound = all.stream().flatMap(each -> Stream.of(each.mergedInto(), each.splitFrom()).filter(java.util.Objects::nonNull)).collect(Collectors.toSet());
        all.stream().filter(each -> each.mergedInto() == null && all.stream().noneMatch(part -> each.id().equals(part.splitFrom())) && deeds.get((int) each.number() - 1) % 2 == 0)
                .forEach(each -> traces.add(new Trace(each.id(), ROW, List.of(each.number()), Instant.EPOCH)));
        Collected collected = new Collected(all, traces, List.of());

        for (Contribution each : all) {
            assertThat(collected.find(each.id())).contains(each);
            assertThat(told(collected.fate(each))).as(each.toString()).isNotBlank();
            Stream.of(collected.partsOf(each.id())).flatMap(List::stream).forEach(part -> assertThat(part.splitFrom()).isEqualTo(each.id()));
        }
        List<Contribution> behind = collected.behind(ROW);
        assertThat(new HashSet<>(behind)).hasSameSizeAs(behind);
        assertThat(behind).allSatisfy(each -> assertThat(each.splitFrom()).as("only wholes stand behind a row").isNull());
        for (Contribution each : behind) {
            assertThat(collected.changes(each, ROW)).as("each is there for the very changes it led to").isNotEmpty();
        }
        assertThat(behind.stream().flatMap(each -> collected.changes(each, ROW).stream()).collect(Collectors.toSet())).isEqualTo(traces.stream().flatMap(trace -> trace.entries().stream()).collect(Collectors.toSet()));
        assertThat(bound).isSubsetOf(all.stream().map(Contribution::id).toList());
    }

    @Property(tries = 300)
    void a_pasted_list_comes_in_with_every_word_area_sender_and_group(@ForAll("lines") @Size(min = 1, max = 20) List<Line> lines) {
        String pasted = "Innspill\tOmråde\tNavn\tGruppe\n" + lines.stream().map(line -> String.join("\t", line.words(), line.area(), line.sender(), line.circle())).collect(Collectors.joining("\n"));

        assertThat(ListReader.pasted(pasted)).isEqualTo(new ListReader.Read.Lines(lines));
    }

    @Property(tries = 200)
    void lines_without_headings_are_contributions_one_by_one(@ForAll("plain") @Size(min = 1, max = 30) List<String> lines) {
        assertThat(ListReader.pasted(String.join("\n", lines))).isEqualTo(new ListReader.Read.Lines(lines.stream().map(line -> new Line(line, "", "", "")).toList()));
    }

    /** What a deed makes of a new contribution: a part of the last whole one, merged into it, or one by itself. */
    private static Contribution made(int at, List<Contribution> before, int deed) {
        List<Contribution> roots = before.stream().filter(each -> each.mergedInto() == null && each.splitFrom() == null).toList();
        Contribution other = roots.isEmpty() ? null : roots.get(deed % roots.size());
        boolean split = other != null && before.stream().anyMatch(each -> other.id().equals(each.splitFrom()));
        boolean merged = other != null && before.stream().anyMatch(each -> other.id().equals(each.mergedInto()));
        ContributionId splitFrom = other != null && deed % 3 == 1 && !merged ? other.id() : null;
        ContributionId mergedInto = other != null && deed % 3 == 2 && !split ? other.id() : null;
        return contribution(at, splitFrom == null ? mergedInto : null, splitFrom);
    }

    private static Contribution contribution(int at, @Nullable ContributionId mergedInto, @Nullable ContributionId splitFrom) {
        return new Contribution(
                new ContributionId(new UUID(1, at)), at + 1L, new PlanId(new UUID(2, 2)), Receipt.random(), Way.FORM, null, null, "Ord " + at, Instant.EPOCH, null, null, null, true, Showing.SHOWN, null,
                mergedInto, splitFrom, null);
    }

    private static String told(Fate fate) {
        return switch (fate) {
            case Fate.Merged(var into, var inner) -> into.words() + told(inner);
            case Fate.Split(var parts) -> parts.stream().map(part -> part.contribution().words() + told(part.fate())).collect(Collectors.joining());
            case Fate.Led led -> "led";
            case Fate.Answered answered -> "answered";
            case Fate.Read read -> "read";
            case Fate.Unread unread -> "unread";
        };
    }

    @Provide
    Arbitrary<List<Integer>> deeds() {
        return Arbitraries.integers().between(0, 1000).list();
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(words(), Arbitraries.of("", "Kompetanse", "UNG"), Arbitraries.of("", "Gratangen ungdomsråd", "Kari"), Arbitraries.of("", "Bord 2")).as(Line::new).list();
    }

    @Provide
    Arbitrary<List<String>> plain() {
        return words().list();
    }

    /** Words as people write them, without what a clipboard uses to part cells. */
    private static Arbitrary<String> words() {
        return Arbitraries.of("Mer", "buss", "=1+1", "«lys»", "–", "50 %", "æøå", "🎣", "2018-2020", "3/4", "a;b", "'x", "007", "<b>").list().ofMinSize(1).ofMaxSize(8).map(parts -> "Ord " + String.join(" ", parts));
    }
}
