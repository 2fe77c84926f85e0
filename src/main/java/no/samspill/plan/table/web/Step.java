package no.samspill.plan.table.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.plan.table.Fields;
import no.samspill.plan.table.Spots;
import org.jspecify.annotations.Nullable;

/** One thing that somebody does in the table, as it is sent. */
record Step(
        @Nullable String hva,
        @Nullable UUID rad,
        @Nullable String felt,
        @Nullable String fra,
        @Nullable String til,
        @Nullable String slag,
        @Nullable UUID mal,
        @Nullable UUID batch,
        @Nullable Long siden) {

    /** What it would change; empty where it means nothing, or nothing can become of it. */
    Optional<List<Change>> changes(Plan plan) {
        Spots spots = new Spots(plan);
        return switch (hva == null ? "" : hva) {
            case "skriv" -> row().flatMap(row -> Fields.find(felt).map(field -> List.of(field.put(row, words(fra), words(til)))));
            case "ny" -> kind().map(kind -> {
                Spots.Spot spot = spots.after(target(), kind);
                return List.of(kind.add(new ElementId(UUID.randomUUID()), spot.under(), spot.at()));
            });
            case "opp" -> row().flatMap(spots::up).map(List::of);
            case "ned" -> row().flatMap(spots::down).map(List::of);
            case "foran", "etter" -> row().flatMap(row -> Optional.ofNullable(target()).flatMap(there -> spots.beside(row, there, "foran".equals(hva)))).map(List::of);
            case "fjern" -> row().map(row -> List.of(new Change.Remove(row)));
            case "tilbake" -> row().map(row -> List.of(new Change.Restore(row)));
            default -> Optional.empty();
        };
    }

    /** Whether it is a move, and one that leads nowhere is no mistake. */
    boolean moves() {
        return hva != null && List.of("opp", "ned", "foran", "etter").contains(hva);
    }

    private Optional<ElementId> row() {
        return Optional.ofNullable(rad).map(ElementId::new);
    }

    private @Nullable ElementId target() {
        return mal == null ? null : new ElementId(mal);
    }

    private Optional<Kind> kind() {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(slag)).findFirst();
    }

    private static @Nullable String words(@Nullable String sent) {
        return sent == null || sent.isEmpty() ? null : sent;
    }
}
