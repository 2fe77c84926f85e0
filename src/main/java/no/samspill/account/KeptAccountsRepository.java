package no.samspill.account;

import java.util.List;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.kept.Kept;

/** What of status reports is kept for good. Who sent one stands outside: a person can be forgotten. */
public final class KeptAccountsRepository {
    public static final Kept ACCOUNT = new Kept("account", """
            select a.plan, a.id, a.number::text as called, true as due,
                   array[a.id::text, a.number::text, a.print, a.written, a.content, a.corrects::text, a.why, to_char(a.checked at time zone 'UTC', %1$s), to_char(a.sent at time zone 'UTC', %1$s)] as says
              from account a
            """.formatted(LinkRepository.MOMENT), AccountDeeds.SEND, AccountDeeds.SEND_CORRECTION);

    public static final Kept FILE = new Kept("accountfile", """
            select a.plan, f.account || '.' || f.format as id, a.number || ' ' || f.format as called, true as due, array[f.account::text, f.format, encode(sha256(f.content), 'hex')] as says
              from account_file f join account a on a.id = f.account
            """);

    public static final List<Kept> ALL = List.of(ACCOUNT, FILE);

    private KeptAccountsRepository() {}
}
