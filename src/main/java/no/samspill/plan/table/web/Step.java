package no.samspill.plan.table.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.Fields;
import no.samspill.plan.table.OwnColumns;
import no.samspill.plan.table.Spots;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** One thing that somebody does in the table, as it is sent. */
record Step(
        @BindParam("hva") @Nullable String what,
        @BindParam("rad") @Nullable UUID row,
        @BindParam("felt") @Nullable String field,
        @BindParam("fra") @Nullable String from,
        @BindParam("til") @Nullable String to,
        @BindParam("slag") @Nullable String kind,
        @BindParam("mal") @Nullable UUID target,
        @BindParam("celler") @Nullable String cells,
        @Nullable UUID batch,
        @BindParam("siden") @Nullable Long since) {

    /** What it would change; empty where it means nothing, or nothing can become of it. */
    Optional<List<Change>> changes(PlanView view) {
        Spots spots = new Spots(view.plan());
        OwnColumns columns = OwnColumns.of(view);
        return switch (what == null ? "" : what) {
            case "skriv" -> element().flatMap(row -> Fields.find(field).map(found -> List.of(found.put(row, words(from), words(to)))));
            case "celler" -> WrittenCells.changes(cells);
            case "kolonne-ny" -> columns.make(to);
            case "kolonne-navn" -> columns.rename(Fields.find(field).orElse(null), to);
            case "kolonne-bort" -> columns.remove(Fields.find(field).orElse(null));
            case "ny" -> added().map(kind -> {
                Spots.Spot spot = spots.after(there(), kind);
                return List.of(kind.add(new ElementId(UUID.randomUUID()), spot.under(), spot.at()));
            });
            case "opp" -> element().flatMap(spots::up).map(List::of);
            case "ned" -> element().flatMap(spots::down).map(List::of);
            case "foran", "etter" -> element().flatMap(row -> Optional.ofNullable(there()).flatMap(there -> spots.beside(row, there, "foran".equals(what)))).map(List::of);
            case "fjern" -> element().map(row -> List.of(new Change.Remove(row)));
            case "tilbake" -> element().map(row -> List.of(new Change.Restore(row)));
            default -> Optional.empty();
        };
    }

    /** Whether it is a move, and one that leads nowhere is no mistake. */
    boolean moves() {
        return what != null && List.of("opp", "ned", "foran", "etter").contains(what);
    }

    /** Whether it is one with columns: refused where a heading is none, or another column's. */
    boolean columns() {
        return what != null && what.startsWith("kolonne-");
    }

    private Optional<ElementId> element() {
        return Optional.ofNullable(row).map(ElementId::new);
    }

    private @Nullable ElementId there() {
        return target == null ? null : new ElementId(target);
    }

    private Optional<Kind> added() {
        return Arrays.stream(Kind.values()).filter(each -> each.name().equals(kind)).findFirst();
    }

    private static @Nullable String words(@Nullable String sent) {
        return sent == null || sent.isEmpty() ? null : sent;
    }
}
