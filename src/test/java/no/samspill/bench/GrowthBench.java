package no.samspill.bench;

import java.sql.Connection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.Guest;
import no.samspill.testing.LongPlan;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How long the pages of one region take while there are more and more regions beside it; see {@code bench/growth}. */
@ServerTest
class GrowthBench {
    private static final int ASKED = 40;
    private static final int WARM = 10;
    private static final int MEASURES = 300;

    /** How often each page with a number in its address has been asked for. */
    private final Map<String, Integer> asked = new HashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Test
    void one_region_among_many() throws Exception {
        String plan = LongPlan.of(server, MEASURES);
        String region = plan.substring(0, plan.lastIndexOf('/'));
        List<String> pages = List.of("/", region, plan, plan + "?vis=tabell", plan + "?q=møteplass+%d", plan + "/tiltak/7", plan + "/tiltak/%d", plan + "/prosess", plan + "/versjon");
        Map<String, Double> first = new LinkedHashMap<>();
        try (Connection connection = FreshDatabase.allPowerful().getConnection()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            ClonedRegions regions = new ClonedRegions(sql);
            regions.age("lang");
            for (int round = 0; round < 4; round++) {
                pages.stream().filter(page -> !page.contains("tiltak/%d") || !asked.containsKey(page)).forEach(page -> median(new Guest(port), page));
            }
            int made = 1;
            for (String wanted : System.getProperty("samspill.regions", "1,10,37,90").split(",")) {
                int count = Integer.parseInt(wanted);
                if (count > made) {
                    regions.make(made + 1, count);
                    made = count;
                }
                System.out.printf("%n%d regions, %s rows in the ledger, %s in the journal, %s contributions%n", count, sql.sql("select count(*) from ledger_row").query(Long.class).single(),
                        sql.sql("select count(*) from journal_entry").query(Long.class).single(), sql.sql("select count(*) from contribution").query(Long.class).single());
                Guest guest = new Guest(port);
                for (String page : pages) {
                    double median = median(guest, page);
                    double alone = first.computeIfAbsent(page, any -> median);
                    System.out.printf("%-40s %8.2f ms %6.2f times%n", page.replace(region, "/region"), median, median / alone);
                }
            }
        }
    }

    /** Milliseconds; a page with a number in its address is another each time, so that nothing of it is kept. */
    private double median(Guest guest, String page) {
        double[] took = new double[ASKED];
        for (int at = -WARM; at < ASKED; at++) {
            int number = asked.merge(page, 1, Integer::sum);
            long begun = System.nanoTime();
            int status = guest.get(page.replace("%d", String.valueOf(number)).replace("ø", "%C3%B8")).statusCode();
            if (status != 200) {
                throw new IllegalStateException(page + " answers " + status);
            }
            if (at >= 0) {
                took[at] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(took);
        return took[ASKED / 2];
    }
}
