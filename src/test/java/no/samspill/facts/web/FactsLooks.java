package no.samspill.facts.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspill.facts.Definition;
import no.samspill.facts.Delivery;
import no.samspill.facts.Direction;
import no.samspill.facts.Facts;
import no.samspill.facts.Figure;
import no.samspill.facts.Indicator;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.NewValue;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.facts.Source;
import no.samspill.facts.Term;
import no.samspill.facts.Value;
import no.samspill.facts.WaitingFiles;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.PersonId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import no.samspill.wording.Attractiveness;
import org.springframework.context.ApplicationContext;

/** What is counted, and where one sees to it. */
public final class FactsLooks {

    private FactsLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        World world = World.apart(server, "Salangen");
        world.bean(Reforms.class).enter(new Reform.Renumber(world.municipality(), "7001", LocalDate.of(1990, 1, 1)), World.TEST);
        PlanId plan = world.plan("plan");
        Facts facts = server.getBean(Facts.class);
        IndicatorId id = IndicatorId.random();
        facts.add(plan, id, new Definition("Unge", "prosent", NumberKind.SHARE, Direction.UP, 1, Often.YEAR, null, "Telling", "Hvor mange som er unge.\nTelt i januar.", "innbyggere", null, List.of(), List.of(Attractiveness.Value.RESIDENCE), false, false, null), World.TEST, Reach.WHOLE);
        Indicator young = facts.find(server.getBean(Plans.class).get(plan), id).orElseThrow();
        Source source = new Source("Telling", "https://example.org", "CC BY 4.0", "Tallene er runde.");
        for (int time = 0; time < 2; time++) {
            int more = time;
            List<NewValue> values = IntStream.rangeClosed(2015, 2018).mapToObj(year -> new NewValue("7001", Term.year(year), Figure.of(BigDecimal.valueOf(year - 1800L + more), BigDecimal.valueOf(2200)), null)).toList();
            facts.deliver(server.getBean(Plans.class).get(plan), young, new NewDelivery(UUID.randomUUID(), Delivery.Way.FORM, null, source, null, Instant.now(), values, null), null, Reach.WHOLE, World.TEST);
        }
        facts.aim(server.getBean(Plans.class).get(plan), young, Value.REGION, Term.year(2021), new BigDecimal("12.5"), Reach.WHOLE, World.TEST);
        IndicatorId empty = IndicatorId.random();
        facts.add(plan, empty, new Definition("Foretak", "foretak", NumberKind.COUNT, Direction.NONE, 0, Often.YEAR, null, null, null, null, null, List.of(), List.of(), true, false, null), World.TEST, Reach.WHOLE);
        ElementId course = new ElementId(UUID.randomUUID());
        world.apply(plan, List.of(
                Kind.MEASURE.add(course, null, 0), Field.TITLE.put(course, null, "Kurs"),
                Field.TEXT.put(course, null, "<p>Unge er <data value=\"" + id + "/region/siste\">9 prosent (2018)</data>, og før var de <data value=\"" + IndicatorId.random() + "/region/1990\">14 prosent (1990)</data>.</p>")));
        server.getBean(Versions.class).freeze(plan, new NewVersion("Utkast", null, LocalDate.of(2018, 1, 1), null), World.TEST);
        World quiet = World.apart(server, "Ibestad");
        quiet.plan("plan");
        PersonId secretary = world.secretary("Kari");
        UUID waiting = server.getBean(WaitingFiles.class).keep(plan, id, secretary, "tall.csv", false, "kommune;kjønn;2018;2019\n7001;kvinner;200;210\n7001;menn;201;204\n0301;menn;7;8\n".getBytes(StandardCharsets.UTF_8));
        String at = "/" + world.region + "/plan/tall";
        gallery.everybody()
                .sees("a measure with numbers in its text", page -> {
                    page.navigate("/" + world.region + "/plan/tiltak/1");
                    page.locator(".sam-factnotes summary").click();
                })
                .sees("/" + world.region + "/plan/versjon/1/tiltak/1")
                .sees(at, at + "/1", at + "/2", "/" + quiet.region + "/plan/tall");
        String desk = "/arbeid" + at;
        gallery.signedIn(() -> world.link(secretary))
                .sees("a number being chosen for a text", page -> {
                    page.navigate("/arbeid/" + world.region + "/plan/tabell?rad=" + course);
                    page.locator("[data-tool=fact]").click();
                    page.locator("dialog.sam-factdialog").waitFor();
                })
                .sees(desk + "/valg?indikator=borte", desk, desk + "/1?tid=2018", desk + "/1/inn/" + waiting, desk + "/1/inn/" + waiting + "?d.kjønn=menn", desk + "/1/om")
                .meets(422, "an indicator without a name", page -> {
                    page.navigate(desk + "/ny");
                    page.locator("main form.sam-form button[type=submit]").click();
                })
                .meets(422, "a number that is none", page -> {
                    page.navigate(desk + "/1?tid=2019");
                    page.locator("[id='v.7001']").fill("mange");
                    page.locator("form.sam-values button[type=submit]").click();
                });
        gallery.signedIn(() -> world.link(world.editor("Per"))).sees(desk + "/2");
    }
}
