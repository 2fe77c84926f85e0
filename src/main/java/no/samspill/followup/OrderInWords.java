package no.samspill.followup;

import java.util.Objects;
import java.util.Optional;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Says where an order comes from. */
public final class OrderInWords {

    private OrderInWords() {}

    /** Who is to do it and by when, or that nobody has to. @param owner as they are called now; null as they were called then */
    public static String charge(CouncilOrder order, @Nullable String owner, Words words) {
        CouncilOrder.Charge charge = order.charge();
        return charge == null ? words.get("order.nobody.said") : words.get("order.owner.said", Objects.requireNonNullElse(owner, charge.called()), NorwegianDates.of(words.language()).date(charge.due()));
    }

    /** When and why it holds no more, or was put right; empty while it holds. */
    public static Optional<String> lifted(CouncilOrder order, Words words) {
        return Optional.ofNullable(order.lifted()).map(lifted -> words.get(
                lifted.corrected() ? "order.corrected.said" : order.charge() == null ? "order.lifted.decision.said" : "order.lifted.said", NorwegianDates.of(words.language()).date(lifted.day()), lifted.why()));
    }

    /** "Ibestad kommunestyre, 18. desember 2017, sak 45/17" */
    public static String from(CouncilOrder order, Words words) {
        String day = NorwegianDates.of(words.language()).date(order.decided());
        return order.caseNumber() == null ? words.get("order.from", order.council(), day) : words.get("order.from.case", order.council(), day, order.caseNumber());
    }
}
