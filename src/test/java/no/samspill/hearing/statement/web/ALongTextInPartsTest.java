package no.samspill.hearing.statement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Opening;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class ALongTextInPartsTest {
    /** Rows of one part: the room's own {@code Heard}, not the tests'. */
    private static final int PART = no.samspill.hearing.statement.web.Heard.ON_A_PAGE;

    private static final int AREAS = 4;
    private static final int MEASURES = Integer.getInteger("samspill.rows", 90);

    @LocalServerPort private int port;
    @Autowired private ApplicationContext server;

    @Test
    void every_row_stands_in_one_part_the_contents_lead_there_and_a_comment_comes_back_to_its_part() {
        World world = World.of(server, "Gratangen");
        PlanId plan = world.plan("utviklingsplan");
        LocalDate today = LocalDate.now(Opening.NORWAY);
        world.apply(plan, rows());
        world.bean(Versions.class).freeze(plan, new NewVersion("Til høring", null, today.minusDays(9), null), World.TEST);
        Hearing hearing = Heard.announced(world, plan, today.minusDays(9), today.plusDays(33));
        String address = "/" + world.region + "/utviklingsplan/horing/" + hearing.number();
        Guest guest = new Guest(port);
        Document first = Speaker.page(guest.get(address));
        int parts = (AREAS * (MEASURES + 1) + PART - 1) / PART;
        List<String> rows = IntStream.rangeClosed(1, parts).boxed().flatMap(part -> Speaker.page(guest.get(address + "?del=" + part)).select(".sam-el").eachAttr("id").stream()).toList();

        assertThat(rows).doesNotHaveDuplicates().hasSize(AREAS * (MEASURES + 1));
        assertThat(first.select(".sam-el")).hasSizeLessThanOrEqualTo(PART);
        String last = first.select(".sam-toc a").last().attr("href");
        String id = last.substring(last.indexOf('#') + 1);
        Document there = Speaker.page(guest.get(last.substring(0, last.indexOf('#'))));
        assertThat(there.select("#" + id)).hasSize(1);

        var fields = new java.util.LinkedHashMap<String, String>();
        there.select("#" + id + " .sam-say form input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        fields.put("tekst", "Helt sist");
        assertThat(Speaker.page(guest.postBlindly(address + "/kommentar", fields)).select("#" + id + " .sam-thanks").text()).contains("nr. 1");
    }

    private static List<Change> rows() {
        List<Change> rows = new ArrayList<>();
        for (int at = 0; at < AREAS; at++) {
            ElementId area = new ElementId(UUID.randomUUID());
            rows.add(Kind.FOCUS_AREA.add(area, null, at));
            rows.add(Field.TITLE.put(area, null, "Område " + at));
            for (int number = 0; number < MEASURES; number++) {
                ElementId measure = new ElementId(UUID.randomUUID());
                rows.add(Kind.MEASURE.add(measure, area, number));
                rows.add(Field.TITLE.put(measure, null, "Tiltak " + at + " og " + number));
            }
        }
        return rows;
    }
}
