package no.samspill.plan.version.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.RichText;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** What is new in a version: words, lists and emphasis, rows that have moved, come and gone, and the second part of a long list. */
public final class VersionLooks {
    private static final String BEFORE = RichText.cleaned(
            "<p>Et forpliktende og permanent nettverk for <strong>alle</strong> kommunene.</p><p>Det møtes i Harstad.</p><p>Referat legges ut.</p><p>Leder velges.</p><ul><li>Kurs i mai</li><li>Studietur</li></ul>").html();
    private static final String AFTER = RichText.cleaned(
            "<p>Et forpliktende nettverk for alle kommunene, <a href=\"https://example.org/\">som vurderes på nytt</a> i 2020.</p><p>Det møtes i Harstad.</p><p>Referat legges ut.</p><p>Leder velges.</p><ul><li>Kurs i juni</li><li>Studietur</li><li>Samling</li></ul>").html();

    private VersionLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        World world = World.apart(server, "Storvik");
        PlanId plan = world.plan("plan");
        List<ElementId> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(new ElementId(UUID.randomUUID()));
        }
        ElementId one = rows.get(0);
        ElementId other = rows.get(1);
        ElementId network = rows.get(2);
        ElementId fund = rows.get(3);
        ElementId gone = rows.get(4);
        world.apply(plan, List.of(
                Kind.GOAL.add(one, null, 0), Field.TITLE.put(one, null, "Førstelinjetjeneste"), Kind.GOAL.add(other, null, 1), Field.TITLE.put(other, null, "Samarbeid"),
                Kind.MEASURE.add(network, one, 0), Field.TITLE.put(network, null, "Nettverk av næringsutviklere"), Field.TEXT.put(network, null, BEFORE), Field.SCHEDULE.put(network, null, "2018"),
                Kind.MEASURE.add(fund, one, 1), Field.TITLE.put(fund, null, "Fond for unge"), Kind.MEASURE.add(gone, one, 2), Field.TITLE.put(gone, null, "Kurs"), Field.SCHEDULE.put(gone, null, "2019")));
        freeze(server, plan, "Høringsforslag");
        ElementId fresh = rows.get(5);
        world.apply(plan, List.of(
                Field.TEXT.put(network, BEFORE, AFTER), Field.SCHEDULE.put(network, "2018", "2019 - 2020"), Field.TITLE.put(network, "Nettverk av næringsutviklere", "Nettverk av alle næringsutviklere"),
                new Change.Move(fund, one, 1, other, 0), new Change.Remove(gone),
                Kind.MEASURE.add(fresh, other, 1), Field.TITLE.put(fresh, null, "Studietur til naboen"), Field.SCHEDULE.put(fresh, null, "høsten 2019")));
        freeze(server, plan, "Forslag til vedtak");
        List<Change> many = new ArrayList<>();
        for (int i = 0; i < Changes.ROWS + 10; i++) {
            ElementId row = new ElementId(UUID.randomUUID());
            many.add(Kind.MEASURE.add(row, other, 2));
            many.add(Field.TITLE.put(row, null, "Tiltak nummer " + i));
        }
        world.apply(plan, many);
        freeze(server, plan, "Mange nye");
        String at = "/" + world.region + "/plan/versjon";
        gallery.everybody().sees(at + "/2/endringer", at + "/3/endringer?del=2", at + "/3/endringer?fra=1&del=1&sprak=en", at + "/1/endringer?sprak=nb");
    }

    private static void freeze(ApplicationContext server, PlanId plan, String name) {
        server.getBean(Versions.class).freeze(plan, new NewVersion(name, null, LocalDate.of(2017, 10, 20), null), World.TEST);
    }
}
