package no.samspill.action;

import java.util.List;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.kept.Kept;

/** What of action plans is kept for good. Who said it stands outside: a person can be forgotten. */
public final class KeptActionsRepository {

    /** What somebody said of the money for one measure in one year. */
    public static final Kept AMOUNT = new Kept("amount", """
            select k.plan, k.id, k.called, true as due, k.says
              from (select a.plan, a.plan || '-' || a.number as id, a.number || ' ' || replace(a.party, ' ', chr(160)) as called,
                           array[a.number::text, a.element::text, a.holder, a.party, a.year::text, a.source, a.payer, a.kroner::text, to_char(a.said at time zone 'UTC', %1$s)] as says
                      from action_amount a) k
            """.formatted(LinkRepository.MOMENT), ActionDeeds.SET_MONEY);

    /** A going on from one year to the next, with each measure. */
    public static final Kept CARRYING = new Kept("carrying", """
            select c.plan, c.id, c.number || ' ' || replace(c.party, ' ', chr(160)) as called, true as due,
                   array[c.id::text, c.number::text, c.holder, c.party, c.year::text, c.day::text, to_char(c.told at time zone 'UTC', %1$s)]
                   || coalesce((select array_agg(said order by m.place, each.at)
                                  from action_carried m, unnest(array['measure', m.place::text, m.element::text, m.over::text, m.why]) with ordinality as each (said, at)
                                 where m.carrying = c.id), '{}') as says
              from action_carrying c
            """.formatted(LinkRepository.MOMENT), ActionDeeds.CARRY);

    public static final List<Kept> ALL = List.of(AMOUNT, CARRYING);

    private KeptActionsRepository() {}
}
