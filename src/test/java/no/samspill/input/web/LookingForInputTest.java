package no.samspill.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.Showing;
import no.samspill.input.Sought;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class LookingForInputTest {
    private static final int MANY = 120;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    JdbcClient sql;

    private Commons commons;

    @BeforeEach
    void a_plan_that_nobody_has_said_anything_about() {
        commons = new Commons(server, port);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void finds_what_has_come_so_far_however_it_was_split_and_put_together(long seed) {
        fill(new Random(seed));
        List<Contribution> all = commons.newestFirst();
        assertThat(all).hasSize(MANY);
        Collected around = commons.contributions.around(all);
        assertThat(found(Sought.Kind.UNREAD)).isEqualTo(only(all, each -> each.read() == null)).isNotEmpty();
        assertThat(found(Sought.Kind.HIDDEN)).isEqualTo(only(all, each -> each.showing() == Showing.HIDDEN)).isNotEmpty();
        assertThat(found(Sought.Kind.OPEN)).isEqualTo(only(all, each -> around.fate(each).open())).isNotEmpty().hasSizeLessThan(MANY);
    }

    @Test
    void finds_words_whatever_their_letters_are_and_numbers_and_areas() {
        Contribution light = commons.given("Mer LYS i løypa, 100 % av året");
        commons.given("Buss til Ørnfjord", "omrade", commons.area.toString());
        assertThat(rows("q", "lys i LØYPA")).containsExactly("Mer LYS i løypa, 100 % av året");
        assertThat(rows("q", "100 % av")).hasSize(1);
        assertThat(rows("q", "100_%")).isEmpty();
        assertThat(rows("q", "ørnfjord")).hasSize(1);
        assertThat(rows("q", String.valueOf(light.number()))).hasSize(1);
        assertThat(rows("omrade", "ingen")).containsExactly("Mer LYS i løypa, 100 % av året");
        assertThat(rows("omrade", commons.area.toString())).containsExactly("Buss til Ørnfjord");
        assertThat(rows("omrade", "noe annet")).isEmpty();
        assertThat(rows("omrade", UUID.randomUUID().toString())).isEmpty();
        assertThat(rows("vis", "noe annet")).hasSize(2);
    }

    @Test
    void turns_the_pages_to_the_last_one_and_no_further() {
        fill(new Random(6));
        assertThat(rows("side", "1")).hasSize(50);
        assertThat(rows("side", "3")).hasSize(20).isEqualTo(rows("side", "99999"));
        assertThat(rows("side", "-1")).isEqualTo(rows("side", "1"));
    }

    private List<String> rows(String name, String value) {
        String address = "/arbeid/" + commons.region + "/plan/innspill?" + name + "=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
        return Commons.page(commons.secretariat.get(address)).select("input[name=valgt]").eachAttr("value").stream()
                .map(id -> commons.newestFirst().stream().filter(each -> each.id().toString().equals(id)).findFirst().orElseThrow().words()).toList();
    }

    private List<Contribution> found(Sought.Kind kind) {
        Sought sought = new Sought(kind, new Sought.Anything(), "");
        List<Contribution> found = commons.contributions.found(commons.plan, sought, 0, MANY);
        assertThat(commons.contributions.count(commons.plan, sought)).isEqualTo(found.size());
        return found;
    }

    private static List<Contribution> only(List<Contribution> all, Predicate<Contribution> which) {
        return all.stream().filter(which).toList();
    }

    /** What comes later is a part of what came before, or what that was put together with. */
    private void fill(Random chance) {
        List<UUID> ids = new ArrayList<>();
        for (int at = 0; at < MANY; at++) {
            UUID id = new UUID(chance.nextLong(), chance.nextLong());
            UUID whole = at > 0 && chance.nextInt(4) == 0 ? ids.get(chance.nextInt(at)) : null;
            sql.sql("insert into contribution (id, number, plan, receipt, sending, way, words, may_show, showing, read, split_from) values (?, ?, ?, upper(substr(md5(cast(? as text)), 1, 12)), gen_random_uuid(), 'FORM', ?, true, ?, case when ? then clock_timestamp() end, ?)")
                    .params(id, at + 1, commons.plan.value(), id.toString(), "Innspill " + at, chance.nextInt(5) == 0 ? "HIDDEN" : "WAITING", chance.nextBoolean(), whole)
                    .update();
            ids.add(id);
            if (chance.nextInt(5) == 0) {
                sql.sql("insert into contribution_answer (contribution, words) values (?, 'Takk')").param(id).update();
            }
            if (chance.nextInt(5) == 0) {
                sql.sql("insert into contribution_trace (contribution, element, entries) values (?, ?, '{}')").params(id, commons.measure.value()).update();
            }
        }
        for (int at = 0; at < MANY - 1; at++) {
            if (chance.nextInt(5) == 0) {
                sql.sql("update contribution set merged_into = ? where id = ?").params(ids.get(at + 1 + chance.nextInt(MANY - 1 - at)), ids.get(at)).update();
            }
        }
    }
}
