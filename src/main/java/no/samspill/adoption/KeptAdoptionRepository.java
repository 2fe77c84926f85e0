package no.samspill.adoption;

import java.util.List;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.kept.Kept;

/** What of adoption is kept for good, apart from the decisions, whose chain everybody is given. Names that hold a space have one that does not break. */
public final class KeptAdoptionRepository {
    /** The rule, and every step that ever was, with its body as it was called. */
    public static final Kept ROUTE = new Kept("route", """
            select r.plan, r.plan as id, '' as called, true as due,
                   array[r.plan::text, r.rule, r.enough::text, r.note]
                   || coalesce((select array_agg(said order by s.id, each.place)
                                  from adoption_step s join adoption_body b on b.id = s.body,
                                       unnest(array['step', s.id::text, s.place::text, s.body::text, b.organisation::text, b.kind, b.name, s.task, s.written, s.step::text, s.removed::text, s.handed_on::text,
                                                    (select string_agg(h.predecessor::text, ' ' order by h.predecessor) from adoption_heir h where h.step = s.id)]) with ordinality as each (said, place)
                                 where s.plan = r.plan), '{}') as says
              from adoption_route r
            """);

    public static final Kept CASE_PAPER = new Kept("casepaper", """
            select p.plan, p.id, p.number || ' ' || replace(b.name, ' ', chr(160)) as called, true as due,
                   array[p.id::text, p.step::text, p.number::text, p.version::text, p.print, p.facts, p.word, encode(sha256(w.content), 'hex'), p.sending::text, to_char(p.made at time zone 'UTC', %1$s)] as says
              from adoption_case_paper p join adoption_step s on s.id = p.step join adoption_body b on b.id = s.body left join adoption_case_word w on w.print = p.word
            """.formatted(LinkRepository.MOMENT));

    public static final Kept CASE_FILE = new Kept("casefile", """
            select p.plan, f.paper || '.' || f.format as id, p.number || ' ' || replace(b.name, ' ', chr(160)) || ' ' || f.format as called, true as due,
                   array[f.paper::text, f.format, encode(sha256(f.content), 'hex')] as says
              from adoption_case_file f join adoption_case_paper p on p.id = f.paper join adoption_step s on s.id = p.step join adoption_body b on b.id = s.body
            """);

    /** What was chosen for each text, once a version is made of it. */
    public static final Kept RECONCILIATION = new Kept("reconciliation", """
            select r.plan, r.plan || '.' || r.version as id, r.version::text as called, r.made is not null as due,
                   array[r.version::text, r.made::text, to_char(r.made_at at time zone 'UTC', %1$s)]
                   || coalesce((select array_agg(said order by c.element, c.field collate "C", each.place)
                                  from adoption_choice c, unnest(array['choice', c.element::text, c.field, c.choice, c.decision::text, c.own]) with ordinality as each (said, place)
                                 where c.plan = r.plan and c.version = r.version), '{}') as says
              from adoption_reconciliation r
            """.formatted(LinkRepository.MOMENT));

    public static final Kept AMENDMENT = new Kept("amendment", """
            select a.plan, a.id, a.number::text as called, true as due,
                   array[a.id::text, a.number::text, a.kind, a.version::text, a.why, a.authority, a.dated::text, to_char(a.opened at time zone 'UTC', %1$s), to_char(a.closed at time zone 'UTC', %1$s)] as says
              from adoption_amendment a
            """.formatted(LinkRepository.MOMENT), AdoptionDeeds.OPEN_CORRECTION, AdoptionDeeds.OPEN_REVISION);

    /** What was changed under an amendment. */
    public static final Kept GO = new Kept("go", """
            select a.plan, g.batch as id, a.number::text as called, true as due, array[g.batch::text, g.amendment::text, to_char(g.made at time zone 'UTC', %1$s)] as says
              from adoption_amendment_go g join adoption_amendment a on a.id = g.amendment
            """.formatted(LinkRepository.MOMENT));

    /** That a decision's words, or a paper of it, are exempt from public disclosure, and by which ground. */
    public static final Kept SEAL = new Kept("paperseal", """
            select d.plan, z.id, d.number::text as called, true as due,
                   array[z.id::text, z.paper::text, z.decision::text, z.ground, to_char(z.sealed at time zone 'UTC', %1$s), to_char(z.lifted at time zone 'UTC', %1$s)] as says
              from adoption_seal z left join adoption_paper p on p.id = z.paper join adoption_decision d on d.id = coalesce(z.decision, p.decision)
            """.formatted(LinkRepository.MOMENT));

    public static final List<Kept> ALL = List.of(ROUTE, CASE_PAPER, CASE_FILE, RECONCILIATION, AMENDMENT, GO, SEAL);

    private KeptAdoptionRepository() {}
}
