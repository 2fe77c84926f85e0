package no.samspill.publishing;

import java.util.List;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.kept.Kept;

/** What of papers is kept for good: those of versions, as they were first given out. */
public final class KeptPapersRepository {
    public static final Kept VERSION_PAPER = new Kept("versionpaper", """
            select v.plan, v.plan || '.' || v.number || '.' || v.format as id, v.number || ' ' || v.format as called, true as due,
                   array[v.plan::text, v.number::text, v.format, encode(sha256(v.content), 'hex'), to_char(v.made at time zone 'UTC', %1$s)] as says
              from publishing_version_paper v
            """.formatted(LinkRepository.MOMENT));

    public static final List<Kept> ALL = List.of(VERSION_PAPER);

    private KeptPapersRepository() {}
}
