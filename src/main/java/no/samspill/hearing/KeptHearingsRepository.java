package no.samspill.hearing;

import java.util.List;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.kept.Kept;

/** What of hearings is kept for good. */
public final class KeptHearingsRepository {
    /** From when it is announced: what is heard, when, and what became of it. */
    public static final Kept HEARING = new Kept("hearing", """
            select h.plan, h.id, h.number::text as called, h.announced is not null as due,
                   array[h.id::text, h.number::text, h.version::text, h.follows::text, h.returning_only::text, h.introduction, h.late_counts::text, to_char(h.announced at time zone 'UTC', %1$s),
                         to_char(h.called_off at time zone 'UTC', %1$s), h.called_off_why, to_char(h.concluded at time zone 'UTC', %1$s)]
                   || coalesce((select array_agg(said order by t.track, each.place) from hearing_track t, unnest(array['track', t.track, t.opens::text, t.deadline::text]) with ordinality as each (said, place)
                                 where t.hearing = h.id), '{}')
                   || coalesce((select array_agg(said order by t.prolonged, t.track, each.place)
                                  from hearing_prolonging t, unnest(array['prolonging', t.track, to_char(t.prolonged at time zone 'UTC', %1$s), t.earlier::text, t.deadline::text, t.reason]) with ordinality as each (said, place)
                                 where t.hearing = h.id), '{}')
                   || coalesce((select array_agg(said order by t.element, each.place) from hearing_question t, unnest(array['question', t.element::text, t.words]) with ordinality as each (said, place)
                                 where t.hearing = h.id), '{}') as says
              from hearing h
            """.formatted(LinkRepository.MOMENT));

    /** With a salt that is erased with its words: what was erased can be guessed by nobody, and its print stays. */
    public static final Kept STATEMENT = new Kept("statement", """
            select h.plan, s.id, h.number || ' ' || s.number as called, true as due,
                   array[s.salt::text, s.consultee::text, s.organisation, s.words, s.hearing::text, s.number::text, s.id::text, s.receipt, s.sending::text, s.track, s.channel, s.element::text, s.passage,
                         s.nothing_to_say::text, s.authored::text, to_char(s.received at time zone 'UTC', %1$s), s.late::text, s.may_show::text, to_char(s.erased at time zone 'UTC', %1$s)] as says
              from hearing_statement s join hearing h on h.id = s.hearing
            """.formatted(LinkRepository.MOMENT), HearingDeeds.TAKE);

    /** Called by its place among those that came with it, never by its name: that can be a person's. */
    public static final Kept FILE = new Kept("file", """
            select h.plan, f.id, h.number || ' ' || s.number || ' ' || (select count(*) from hearing_file o where o.statement = f.statement and (o.added, o.id) <= (f.added, f.id)) as called, true as due,
                   array[f.salt::text, f.id::text, f.statement::text, f.name, f.type, encode(sha256(f.content), 'hex'), to_char(f.added at time zone 'UTC', %1$s)] as says
              from hearing_file f join hearing_statement s on s.id = f.statement join hearing h on h.id = s.hearing
            """.formatted(LinkRepository.MOMENT));

    /** Each time an answer comes before everybody: when the hearing is concluded, and each time it is corrected after. */
    public static final Kept ANSWER = new Kept("answer", """
            select h.plan, p.id, h.number || ' ' || s.number || '.' || p.number as called, h.concluded is not null as due,
                   array[p.id::text, p.statement::text, p.number::text, p.starts::text, p.ends::text, p.element::text, p.theme, p.outcome, p.answer, to_char(p.answered at time zone 'UTC', %1$s)] as says
              from hearing_point p join hearing_statement s on s.id = p.statement join hearing h on h.id = p.hearing where p.outcome is not null
            """.formatted(LinkRepository.MOMENT));

    /** That it is exempt from public disclosure, and by which ground. */
    public static final Kept SEAL = new Kept("seal", """
            select h.plan, z.id, h.number || ' ' || s.number as called, true as due,
                   array[z.id::text, z.statement::text, z.file::text, z.ground, to_char(z.sealed at time zone 'UTC', %1$s), to_char(z.lifted at time zone 'UTC', %1$s)] as says
              from hearing_seal z join hearing_statement s on s.id = z.statement join hearing h on h.id = s.hearing
            """.formatted(LinkRepository.MOMENT));

    public static final List<Kept> ALL = List.of(HEARING, STATEMENT, FILE, ANSWER, SEAL);

    private KeptHearingsRepository() {}
}
