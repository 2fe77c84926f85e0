package no.samspill.plan.web;

import java.util.Collection;
import no.samspill.kernel.Words;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;

/** A room above, some of whose deeds are news of the plan itself: the plan's history tells them, in the room's own words. */
public interface AlsoInHistory {

    Collection<Deed> deeds();

    /** In one sentence. */
    String told(Event event, Words words);
}
