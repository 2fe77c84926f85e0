package no.samspill.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.Samspill;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.table.Council;
import no.samspill.testing.MadeSchema;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server that {@code bench/siege} lays siege to, with a plan of 500 rows and as many contributions as told; it lives until its input ends. */
public final class SiegedServer {
    private static final int ROWS = 500;

    private SiegedServer() {}

    /** @param args the folder its database lies in, and how many contributions */
    public static void main(String[] args) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.in(Path.of(args[0]))) {
            var server = new SpringApplicationBuilder(Samspill.class)
                    .run(Stream.concat(Arrays.stream(MadeSchema.arguments(MadeSchema.in(database), 0)), Stream.of("--server.address=127.0.0.1")).toArray(String[]::new));
            Council council = new Council(server);
            List<ElementId> rows = fill(council);
            give(server.getBean(JdbcClient.class), council, Integer.parseInt(args[1]));
            say("port", server.getEnvironment().getProperty("local.server.port"));
            say("region", council.region);
            say("editor", council.link(council.secretary("Den som skriver")));
            say("secretary", council.link(council.secretary("Den som har et bredt ark")));
            say("reader", council.link(council.reader("Den som har mange vinduer åpne")));
            rows.forEach(row -> say("row", row.toString()));
            say("ready", "");
            while (System.in.read() >= 0) {
                // until the siege is over
            }
            server.close();
        }
        System.exit(0);
    }

    private static void say(String what, String value) {
        System.out.println("siege " + what + " " + value);
    }

    private static List<ElementId> fill(Council council) {
        List<ElementId> rows = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < ROWS - 5; at++) {
            ElementId id = Council.id();
            rows.add(id);
            changes.add(Kind.MEASURE.add(id, council.strategy, at + 2));
            Map.of(Field.TITLE, "Tiltak nummer " + at + " i en lang plan for hele regionen", Field.FUNDING, "Hver kommune:næringsansv", Field.RESPONSIBILITY, "Regionrådet + 7 næringsansv", Field.ATTRACTIVENESS, "Bedrift/besøk?")
                    .forEach((field, words) -> changes.add(field.put(id, null, words)));
        }
        council.apply(changes);
        return rows;
    }

    /** Two kilobytes each, every second of them read. */
    private static void give(JdbcClient sql, Council council, int many) {
        sql.sql("""
                        insert into contribution (id, number, plan, receipt, sending, way, words, may_show, showing, read)
                        select gen_random_uuid(), n, cast(? as uuid), upper(substr(md5('siege ' || n), 1, 12)), gen_random_uuid(), 'FORM', 'Innspill ' || n || repeat(' om det som er viktig', 95), true, 'SHOWN',
                               case when n % 2 = 0 then clock_timestamp() end
                          from generate_series(1, ?) n""")
                .params(council.plan.value().toString(), many)
                .update();
        sql.sql("insert into contribution_count (plan, last) values (?, ?)").params(council.plan.value(), many).update();
    }
}
