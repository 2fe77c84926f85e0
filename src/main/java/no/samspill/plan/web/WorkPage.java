package no.samspill.plan.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.people.Organisation;
import no.samspill.plan.Header;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * @param waiting what waits for them, today's first
 * @param own what each of their municipalities is asked for
 * @param tools all else there is to work with in each plan
 * @param acting those they may act for: value sent to name
 * @param chosen the value of the one chosen; empty for none
 */
public record WorkPage(Shell shell, String name, boolean administrator, List<Waits> waiting, List<Own> own, List<Kept> kept, Map<PlanId, List<Tools.Tool>> tools, Map<String, String> acting, String chosen) implements Page {

    /** For whom they act. */
    public Field organisation() {
        return Field.text("organisation", shell.words().get("work.acting")).helped(shell.words().get("work.acting.lead")).holding(chosen);
    }


    /**
     * A region with all its plans, those not visible too.
     *
     * @param keeps whether they may change all of it
     * @param edits whether they may change any of it
     * @param writesMinutes whether they may run its meetings
     * @param registers whether they may register what some of its bodies decide
     * @param left plans that it had once
     */
    public record Kept(Organisation region, List<Header> plans, boolean keeps, boolean edits, boolean writesMinutes, boolean registers, List<Left> left) {}

    /** Those of one kind in one plan. */
    public List<Tools.Tool> tools(Header plan, Tools.Group group) {
        return tools.getOrDefault(plan.id(), List.of()).stream().filter(tool -> tool.group() == group).toList();
    }

    /** @param name the municipality's */
    public record Own(String id, String name, List<RegionPage.Asks> plans) {}

    /** How many plans they have a part in. */
    public int plans() {
        return kept.stream().mapToInt(each -> each.plans().size()).sum();
    }

    public List<Waits> waiting(boolean now) {
        return waiting.stream().filter(each -> each.thing().now() == now).toList();
    }

    /** @param plan its title, where there are several */
    public record Waits(String plan, String language, Waiting.Thing thing) {}

    /** One that was handed over. @param to who has it now @param href where it is read; null while only those there may */
    public record Left(String title, String language, String to, @Nullable String href) {}
}
