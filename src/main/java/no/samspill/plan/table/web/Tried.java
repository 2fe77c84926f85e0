package no.samspill.plan.table.web;

import java.util.List;
import no.samspill.kernel.Language;
import no.samspill.plan.Field;
import no.samspill.plan.web.Bit;
import no.samspill.plan.web.Said;
import no.samspill.wording.Chip;
import no.samspill.wording.Spoken;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** What words would be understood as, if they stood in a field. */
final class Tried {
    private Tried() {}

    /** Null where nothing is read from the field, or nothing is understood. */
    static @Nullable Said of(Field field, String words, Wordings wordings, Language language) {
        Spoken spoken = new Spoken(language);
        List<Chip> chips = switch (field.key()) {
            case "schedule" -> spoken.schedule(wordings.schedule(words).value());
            case "funding" -> spoken.funding(wordings.funding(words).value());
            case "responsibility" -> spoken.responsibility(wordings.responsibility(words).value());
            case "attractiveness" -> spoken.attractiveness(wordings.attractiveness(words).value());
            case "status" -> wordings.status(words).value().map(spoken::status).orElse(List.of());
            default -> List.of();
        };
        return chips.isEmpty() ? null : new Said(words, chips.stream().map(chip -> new Bit(chip, null)).toList());
    }
}
