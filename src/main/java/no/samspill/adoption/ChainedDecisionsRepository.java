package no.samspill.adoption;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.samspill.plan.Link;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions as rows of their chains, with what stands beside each. */
@Repository
public class ChainedDecisionsRepository {
    /** In the order that the fingerprint covers them; the chain itself last. */
    private static final String SAYS = """
            select plan::text as plan, number::text as number, id::text as id, step::text as step, body::text as body, version::text as version, print, verdict,
                   to_char(decided, 'YYYY-MM-DD') as decided, put_off as "putOff", case_number as "caseNumber",
                   encode(sha256(convert_to(octet_length(salt::text) || ':' || salt || E'\\n' || octet_length(convert_to(words, 'UTF8')) || ':' || words || E'\\n', 'UTF8')), 'hex') as "wordsPrint", votes_for::text as "votesFor",
                   votes_against::text as "votesAgainst", votes_blank::text as "votesBlank", corrects::text as corrects, why,
                   to_char(registered at time zone 'UTC', %s) as registered, beside, chain
              from adoption_decision where plan = ? order by adoption_decision.number
            """.formatted(LinkRepository.MOMENT);

    /** One value a row and column, in order; what kind of thing it is of, first. */
    private static final String BESIDE = """
            select d.number as decision, 0 as place, null::text collate "C" as sorted, b.organisation::text as a, b.kind as b, b.name as c, null as d, null as e
              from adoption_decision d join adoption_body b on b.id = d.body where d.plan = :plan
            union all
            select d.number, 1, (c.element::text || ' ' || c.field) collate "C", c.element::text, c.field, c.before, c.words, null
              from adoption_decision d join adoption_change c on c.decision = d.id where d.plan = :plan
            union all
            select d.number, 2, p.id::text collate "C", p.id::text, p.name, p.type, encode(sha256(p.content), 'hex'), to_char(p.added at time zone 'UTC', %s)
              from adoption_decision d join adoption_paper p on p.decision = d.id where d.plan = :plan
            order by decision, place, sorted
            """.formatted(LinkRepository.MOMENT);

    private final JdbcClient sql;

    @Autowired
    ChainedDecisionsRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** For a command, which has no more than a database. */
    public ChainedDecisionsRepository(DataSource database) {
        this(JdbcClient.create(database));
    }

    /** In the order they were registered. */
    List<Link> links(PlanId plan) {
        return new LinkRepository(sql).list(SAYS, plan.value());
    }

    /** The words that are everybody's, by the decision's number. */
    Map<Integer, ProofFile.Said> words(PlanId plan) {
        return sql.sql("""
                        select d.number, d.salt::text as salt, d.words from adoption_decision d
                         where d.plan = ? and d.words is not null and not exists (select from adoption_seal z where z.decision = d.id and z.lifted is null)""")
                .param(plan.value())
                .query((row, at) -> Map.entry(row.getInt("number"), new ProofFile.Said(row.getString("salt"), row.getString("words"))))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What stands beside each, by the decision's number. */
    Map<Integer, Beside> beside(PlanId plan) {
        return sql.sql(BESIDE).param("plan", plan.value())
                .query((row, at) -> Map.entry(row.getInt("decision"), thing(row.getInt("place"), row.getString("a"), row.getString("b"), row.getString("c"), row.getString("d"), row.getString("e"))))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.collectingAndThen(Collectors.mapping(Map.Entry::getValue, Collectors.toList()), Beside::new)));
    }

    private static SequencedMap<String, @Nullable String> thing(int place, @Nullable String... values) {
        SequencedMap<String, @Nullable String> thing = new LinkedHashMap<>();
        if (place == Beside.PAPER) {
            thing.put("paper", Link.print(Arrays.asList(values)));
            return thing;
        }
        List<String> names = Beside.NAMES.get(place);
        for (int i = 0; i < names.size(); i++) {
            thing.put(names.get(i), values[i]);
        }
        return thing;
    }
}
