package no.samspill.followup;

import java.util.List;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.kept.Kept;

/** What of following up is kept for good. Who reported stands outside: a person can be forgotten. */
public final class KeptReportsRepository {
    /** A report, with what came along. */
    public static final Kept REPORT = new Kept("report", """
            select r.plan, r.id, r.number || ' ' || replace(r.party, ' ', chr(160)) as called, true as due,
                   array[r.id::text, r.number::text, r.element::text, r.organisation::text, r.party, r.kind, r.state, r.health, r.words, r.done::text, r.whole::text, r.next, r.next_by::text, r.day::text,
                         r.corrects::text, r.why, to_char(r.told at time zone 'UTC', %1$s)]
                   || coalesce((select array_agg(said order by f.id, each.place)
                                  from followup_file f, unnest(array['file', f.id::text, f.name, f.type, encode(sha256(f.content), 'hex')]) with ordinality as each (said, place)
                                 where f.report = r.id), '{}') as says
              from followup_report r
            """.formatted(LinkRepository.MOMENT), FollowUpDeeds.REPORT, FollowUpDeeds.CORRECT, FollowUpDeeds.WITHDRAW);

    /** What a council decided, and why it holds no more. What takes another's place says so at its end, so that what was kept before has the print it had. */
    public static final Kept ORDER = new Kept("order", """
            select o.plan, o.id, o.number || ' ' || replace(o.council, ' ', chr(160)) as called, true as due,
                   array[o.id::text, o.number::text, o.council, o.decided::text, o.case_number, o.words, o.organisation::text, o.party, o.due::text, to_char(o.entered at time zone 'UTC', %1$s),
                         l.day::text, l.why, to_char(l.lifted at time zone 'UTC', %1$s)]
                   || case when o.corrects is null then '{}' else array['corrects', o.corrects::text] end as says
              from followup_order o left join followup_order_lifted l on l.council_order = o.id
            """.formatted(LinkRepository.MOMENT), FollowUpDeeds.ORDER, FollowUpDeeds.DECIDE, FollowUpDeeds.CORRECT_ORDER);

    public static final List<Kept> ALL = List.of(REPORT, ORDER);

    private KeptReportsRepository() {}
}
