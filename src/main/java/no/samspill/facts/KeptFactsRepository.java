package no.samspill.facts;

import java.util.List;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.kept.Kept;

/** What of the numbers is kept for good. Who brought them stands outside: a person can be forgotten. */
public final class KeptFactsRepository {

    /** Numbers that came in one go. */
    public static final Kept DELIVERY = new Kept("delivery", """
            select d.plan, d.id, d.number || ' ' || replace(d.source, ' ', chr(160)) as called, true as due,
                   array[d.id::text, d.indicator::text, d.number::text, d.way, d.name, d.source, d.link, d.licence, d.notes, to_char(d.updated at time zone 'UTC', %1$s), to_char(d.fetched at time zone 'UTC', %1$s),
                         (select encode(sha256(f.bytes), 'hex') from fact_file f where f.delivery = d.id), to_char(d.said at time zone 'UTC', %1$s)]
                   || coalesce((select array_agg(said order by v.place, v.term, each.at)
                                  from fact_value v, unnest(array['value', v.place, v.term, v.amount::text, v.base::text, v.low::text, v.high::text, v.sign, v.note, v.words]) with ordinality as each (said, at)
                                 where v.indicator = d.indicator and v.number = d.number), '{}') as says
              from fact_delivery d
            """.formatted(LinkRepository.MOMENT), FactDeeds.DELIVER);

    /** What somebody wants a number to become. */
    public static final Kept TARGET = new Kept("target", """
            select k.plan, k.id, k.called, true as due, k.says
              from (select t.plan, t.indicator || '-' || t.number as id, t.number || ' ' || t.term as called,
                           array[t.number::text, t.indicator::text, t.place, t.term, t.amount::text, to_char(t.said at time zone 'UTC', %1$s)] as says
                      from fact_target t) k
            """.formatted(LinkRepository.MOMENT), FactDeeds.AIM);

    public static final List<Kept> ALL = List.of(DELIVERY, TARGET);

    private KeptFactsRepository() {}
}
