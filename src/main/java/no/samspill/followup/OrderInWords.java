package no.samspill.followup;

import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;

/** Says where an order comes from. */
public final class OrderInWords {

    private OrderInWords() {}

    /** "Ibestad kommunestyre, 18. desember 2017, sak 45/17" */
    public static String from(CouncilOrder order, Words words) {
        String day = NorwegianDates.of(words.language()).date(order.decided());
        return order.caseNumber() == null ? words.get("order.from", order.council(), day) : words.get("order.from.case", order.council(), day, order.caseNumber());
    }
}
