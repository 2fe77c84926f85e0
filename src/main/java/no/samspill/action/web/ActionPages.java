package no.samspill.action.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.action.ActionPlan;
import no.samspill.action.ActionPlans;
import no.samspill.action.Amount;
import no.samspill.action.Carrying;
import no.samspill.action.Whose;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.Light;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Holder;
import no.samspill.followup.OrderInWords;
import no.samspill.followup.State;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Lighting;
import no.samspill.plan.web.LivePlanLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the public pages of action plans. */
@Component
class ActionPages {
    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final ActionPlans actions;
    private final FollowUps followUps;
    private final Decisions decisions;
    private final Versions versions;
    private final PublicAddress address;

    ActionPages(ActionPlans actions, FollowUps followUps, Decisions decisions, Versions versions, PublicAddress address) {
        this.address = address;
        this.actions = actions;
        this.followUps = followUps;
        this.decisions = decisions;
        this.versions = versions;
    }

    /** What an address asks for. What is no year, or no area, asks for nothing. */
    record Asked(Whose whose, @Nullable Integer year, @Nullable Integer area) {
        static Asked of(PlanView view, Whose whose, String year, String area) {
            int areas = rows(view).size();
            Integer number = area.matches("[0-9]{1,3}") ? Integer.valueOf(area) : null;
            return new Asked(whose, year.matches("(19|20|21)[0-9]{2}") ? Integer.valueOf(year) : null, number != null && number >= 1 && number <= areas ? number : null);
        }
    }

    PublicAddress address() {
        return address;
    }

    static Shell shell(Visit visit, PlanView view, String title, Crumb... further) {
        return Shell.of(visit, title, Stream.concat(Stream.of(
                new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()), new Crumb(visit.words().get("actions.crumb"), ActionAt.all(view))), Stream.of(further)).toList());
    }

    /** The plan's own uppermost rows with measures under them. */
    static List<Element> rows(PlanView view) {
        return view.plan().elements().stream().filter(row -> row.kind() != Kind.MEASURE).filter(row -> row.measures().findAny().isPresent()).toList();
    }

    ActionPlan plan(PlanView view, Asked asked) {
        ActionPlan all = actions.of(view, asked.whose(), asked.year());
        return asked.area() == null ? all : all.among(rows(view).get(asked.area() - 1).measures().map(Element::id).collect(Collectors.toSet()));
    }

    ActionPage page(PlanView view, Asked asked, boolean writes, Visit visit) {
        return new Making(view, asked, plan(view, asked), visit.words()).page(visit, writes);
    }

    /** All of a plan's, each in a line. */
    ActionsPage all(PlanView view, @Nullable String desk, Visit visit) {
        Words w = visit.words();
        ActionInWords said = new ActionInWords(w);
        List<ActionsPage.One> ones = new ArrayList<>();
        actions.all(view).values().forEach(whose -> {
            ActionPlan of = actions.of(view, whose, null);
            ActionPage.Light light = new Making(view, new Asked(whose, null, null), of, w).light();
            ones.add(new ActionsPage.One(said.called(whose), ActionAt.one(view, whose, null, null), said.lead(of), light, whose instanceof Whose.Everybody ? 0 : whose instanceof Whose.Network ? 1 : 2));
        });
        // the sums in each line are of all of them, not of the year we are in
        String years = ActionInWords.years(actions.of(view, new Whose.Everybody(), null).years());
        long told = ones.stream().filter(one -> one.kind() == 2).count();
        String finding = told == 0 ? w.get("actions.none") : w.get("actions.finding", ActionInWords.upper(w.number((int) told)), told, years);
        return new ActionsPage(
                Shell.of(visit, finding, new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()), new Crumb(w.get("actions.crumb"), ActionAt.all(view))), view, finding,
                followUps.stands(view) ? w.get("actions.example") : null, ones, desk);
    }

    Facts facts(PlanView view, Asked asked, Words w) {
        ActionPlan of = plan(view, asked);
        Making making = new Making(view, asked, of, w);
        return new Facts(making, followUps.day(view));
    }

    /** What the page and the papers are made of. */
    record Facts(Making making, LocalDate day) {}

    final class Making {
        final PlanView view;
        final Asked asked;
        final ActionPlan of;
        final Words w;
        final NorwegianDates dates;
        final ActionInWords said;

        Making(PlanView view, Asked asked, ActionPlan of, Words w) {
            this.view = view;
            this.asked = asked;
            this.of = of;
            this.w = w;
            this.dates = NorwegianDates.of(w.language());
            this.said = new ActionInWords(w);
        }

        ActionPage page(Visit visit, boolean writes) {
            String finding = said.heading(of);
            return new ActionPage(
                    shell(visit, view, finding + ": " + view.plan().title(), new Crumb(said.called(of.whose()), ActionAt.one(view, of.whose(), null, null))), view, finding, said.lead(of), example(),
                    light(), whose(), times(), areas(), years(), groups(), sums(), total(), frees() ? new ActionPage.Free(free(), freed()) : null, said.missing(of).orElse(""), nobodys(), entries(), orders(), over().orElse(null), version(), papers(),
                    writes && of.whose() instanceof Whose.One ? ActionAt.desk(view, of.whose()) : null);
        }

        List<ActionPage.Year> years() {
            return of.years().stream().map(year -> new ActionPage.Year(year, year == of.now())).toList();
        }

        /** The municipality's own, and nobody else's. */
        ActionPage.@Nullable Light light() {
            if (!(of.whose() instanceof Whose.One one && one.holder() instanceof Holder.Known(var id, var name))) {
                return null;
            }
            return decisions.seen(view).flatMap(adoption -> adoption.deciding().stream()
                    .filter(body -> body.kind() == BodyKind.MUNICIPAL_COUNCIL && body.organisation().equals(id)).findFirst().map(body -> light(adoption, body))).orElse(null);
        }

        private ActionPage.Light light(Adoption adoption, Body body) {
            Light light = adoption.light(body);
            Optional<Decision> last = adoption.saidLast(body).or(() -> adoption.takenIn(body));
            String by = last.map(decision -> body.name() + ", " + dates.date(decision.decided())).orElse(body.name());
            return new ActionPage.Light(Lighting.How.valueOf(light.name()), w.get("actions.light." + light), by, view.address() + "/vedtak");
        }

        private List<ActionPage.Picked> whose() {
            return actions.all(view).values().stream().map(each -> new ActionPage.Picked(said.called(each), ActionAt.one(view, each, asked.year(), asked.area()), each.equals(of.whose()))).toList();
        }

        private List<ActionPage.Picked> times() {
            Set<Integer> years = new TreeSet<>(of.years());
            ActionPlan four = actions.of(view, of.whose(), null);
            years.addAll(four.years());
            four.rows().stream().flatMap(row -> row.amounts().stream()).map(Amount::year).forEach(years::add);
            List<ActionPage.Picked> picked = new ArrayList<>();
            picked.add(new ActionPage.Picked(w.get("actions.years.all", four.years().getFirst() + "–" + four.years().getLast()), ActionAt.one(view, of.whose(), null, asked.area()), asked.year() == null));
            years.forEach(year -> picked.add(new ActionPage.Picked(String.valueOf(year), ActionAt.one(view, of.whose(), year, asked.area()), year.equals(asked.year()))));
            return picked;
        }

        private List<ActionPage.Picked> areas() {
            List<Element> rows = rows(view);
            if (rows.size() < 2) {
                return List.of();
            }
            List<ActionPage.Picked> picked = new ArrayList<>();
            picked.add(new ActionPage.Picked(w.get("actions.areas.all"), ActionAt.one(view, of.whose(), asked.year(), null), asked.area() == null));
            for (int at = 0; at < rows.size(); at++) {
                picked.add(new ActionPage.Picked(rows.get(at).title(), ActionAt.one(view, of.whose(), asked.year(), at + 1), Integer.valueOf(at + 1).equals(asked.area())));
            }
            return picked;
        }

        /** Under the plan's own uppermost rows; what stands under none comes last. */
        List<ActionPage.Group> groups() {
            Map<ElementId, String> titles = new LinkedHashMap<>();
            view.plan().elements().stream().filter(row -> row.kind() != Kind.MEASURE).forEach(row -> row.measures().forEach(measure -> titles.put(measure.id(), row.title())));
            Map<String, List<ActionPage.Row>> groups = new LinkedHashMap<>();
            Map<String, BigDecimal> sums = new HashMap<>();
            of.rows().forEach(row -> groups.computeIfAbsent(titles.getOrDefault(row.measure().measure().id(), view.plan().title()), any -> new ArrayList<>()).add(row(row)));
            of.rows().forEach(row -> row.setAside(of.years()).ifPresent(sum -> sums.merge(titles.getOrDefault(row.measure().measure().id(), view.plan().title()), sum, BigDecimal::add)));
            return groups.entrySet().stream().map(group -> new ActionPage.Group(group.getKey(), group.getValue(), Optional.ofNullable(sums.get(group.getKey())).map(said::money).orElse(null))).toList();
        }

        private ActionPage.Row row(ActionPlan.Row row) {
            Element measure = row.measure().measure();
            boolean alone = of.whose() instanceof Whose.One && row.lines().size() == 1;
            Optional<State> own = alone ? row.lines().getFirst().state() : Optional.empty();
            Standing standing = alone ? own.map(State::standing).orElse(Standing.UNTOLD) : row.measure().standing();
            String state = alone ? own.map(each -> w.get("followup.state." + each)).orElseGet(() -> w.get("followup.untold")) : w.get(standing == Standing.UNTOLD ? "followup.untold" : standing.key());
            List<ActionPage.Cell> cells = of.years().stream().map(year -> cell(row.setAside(year), row.applied(year), row.without())).toList();
            Optional<BigDecimal> asked = of.years().stream().flatMap(year -> row.applied(year).stream()).reduce(BigDecimal::add);
            String from = said.from(row.amounts(), of.years());
            String unset = row.without() || row.unset().isEmpty() ? "" : w.get("actions.row.partly", row.lines().size() - row.unset().size(), row.lines().size());
            return new ActionPage.Row(
                    measure.number(), label(measure), measure.title(), LivePlanLinks.of(view).measure(measure), who(row), standing, state, cells,
                    row.without() ? new ActionPage.Cell(null, null, true) : cell(row.setAside(of.years()), asked, false),
                    row.without() ? null : (from + (from.isEmpty() || unset.isEmpty() ? "" : ". ") + unset).strip());
        }

        /** What it is called who answers: oneself by role, with those one shares it with. */
        private @Nullable String who(ActionPlan.Row row) {
            List<String> all = row.measure().lines().stream().map(line -> line.duty().holder().name()).distinct().toList();
            if (all.isEmpty()) {
                return null;
            }
            if (!(of.whose() instanceof Whose.One one)) {
                return listed(row.lines().stream().map(line -> line.duty().holder().name()).distinct().toList());
            }
            String own = row.lines().stream().map(line -> line.duty().role()).filter(java.util.Objects::nonNull).findFirst().map(ActionInWords::upper).orElse(one.holder().name());
            List<String> others = all.stream().filter(name -> !name.equals(one.holder().name())).toList();
            return others.isEmpty() ? own : others.size() > 3 ? w.get("actions.with.many", own, others.size()) : w.get("actions.with", own, listed(others));
        }

        private String listed(List<String> names) {
            return names.size() > 4 ? w.get("actions.who.many", names.size()) : names.size() < 2 ? String.join("", names) : w.get("list.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
        }

        ActionPage.Cell cell(Optional<BigDecimal> setAside, Optional<BigDecimal> applied, boolean unset) {
            return new ActionPage.Cell(setAside.map(said::money).orElse(null), applied.map(said::money).orElse(null), unset);
        }

        List<ActionPage.Cell> sums() {
            boolean unset = of.without().size() == of.rows().size();
            return of.years().stream().map(year -> unset ? new ActionPage.Cell(null, null, true) : cell(of.setAside(year).or(() -> Optional.of(BigDecimal.ZERO)), Optional.empty(), false)).toList();
        }

        ActionPage.Cell total() {
            return of.without().size() == of.rows().size() ? new ActionPage.Cell(null, null, true) : cell(Optional.of(of.setAside()), Optional.empty(), false);
        }

        /** Whether money is set aside for what is done. */
        boolean frees() {
            return of.free().signum() != 0;
        }

        List<ActionPage.Cell> free() {
            return of.years().stream().map(year -> cell(of.free(year), Optional.empty(), false)).toList();
        }

        ActionPage.Cell freed() {
            return cell(Optional.of(of.free()), Optional.empty(), false);
        }

        /** Measures that are in nobody's action plan. */
        @Nullable String nobodys() {
            if (of.whose() instanceof Whose.Everybody) {
                return null;
            }
            List<String> names = followUps.now(view).measures().stream().filter(each -> each.lines().isEmpty()).map(each -> label(each.measure()).isEmpty() ? each.measure().title() : label(each.measure())).toList();
            return names.isEmpty() ? null : w.get("actions.nobodys", listed(names), names.size());
        }

        private List<ActionPage.Entry> entries() {
            return of.rows().stream().flatMap(row -> row.amounts().stream().filter(amount -> of.years().contains(amount.year())).map(amount -> new ActionPage.Entry(
                    row.measure().measure().number(), label(row.measure().measure()), row.measure().measure().title(), amount.party(), amount.year(),
                    amount.payer() == null ? ActionInWords.upper(w.get("actions.from." + amount.from())) : ActionInWords.upper(w.get("actions.from." + amount.from() + ".of", amount.payer())),
                    said.money(amount.sum()), !amount.from().setAside(), dates.date(LocalDate.ofInstant(amount.said(), NORWAY))))).toList();
        }

        /** What councils told them to do beside the plan; what is done, in the years that are shown, too. */
        List<ActionPage.Ordered> orders() {
            return followUps.orders(view, followUps.day(view)).stream().flatMap(order -> followUps.now(view).find(order.element()).stream()
                    .filter(each -> each.lines().stream().anyMatch(of.whose()::has) && (each.late() || each.end().filter(due -> due.getYear() < of.years().getFirst()).isEmpty()) && order.decided().getYear() <= of.years().getLast())
                    .map(each -> new ActionPage.Ordered(
                            order.words(), OrderInWords.from(order, w), OrderInWords.charge(order, each.lines().getFirst().duty().holder().name(), w), each.late(), each.standing()))).toList();
        }

        /** From the year that is asked for, or from the last that somebody took on. */
        Optional<ActionPage.Over> over() {
            Carrying last = asked.year() != null ? of.carrying().get(asked.year()) : of.carrying().isEmpty() ? null : of.carrying().get(of.carrying().lastKey());
            return Optional.ofNullable(last).map(each -> {
                List<ActionPage.Carried> on = each.measures().stream().filter(Carrying.Carried::over).map(this::carried).toList();
                List<ActionPage.Carried> off = each.measures().stream().filter(one -> !one.over()).map(this::carried).toList();
                return new ActionPage.Over(each.from(), w.get("actions.over.lead", ActionInWords.upper(w.number(on.size())), on.size(), ActionInWords.upper(w.number(off.size())), off.size()), dates.date(each.day()), on, off);
            });
        }

        private ActionPage.Carried carried(Carrying.Carried each) {
            return view.plan().find(each.measure()).map(measure -> new ActionPage.Carried(label(measure), measure.title(), each.why())).orElseGet(() -> new ActionPage.Carried("", w.get("actions.over.gone"), each.why()));
        }

        ActionPage.@Nullable Version version() {
            return frozen().map(this::version).orElse(null);
        }

        Optional<PlanVersion> frozen() {
            return versions.latest(view);
        }

        /** Whether the plan is still as it was frozen. */
        boolean same(PlanVersion version) {
            return version.revision() == view.revision();
        }

        /** What is said where the page is an example; null where it is not. */
        @Nullable String example() {
            return followUps.stands(view) ? w.get("actions.example") : null;
        }

        private ActionPage.Version version(PlanVersion version) {
            return new ActionPage.Version(w.get("actions.version", String.valueOf(version.number())), w.get(same(version) ? "actions.version.same" : "actions.version.changed"), version.print().shown(), view.address() + "/versjon/" + version.number());
        }

        private List<ActionPage.Picked> papers() {
            return List.of("pdf", "docx", "odt", "xlsx").stream().map(word -> new ActionPage.Picked(word, ActionAt.file(view, of.whose(), asked.year(), asked.area(), word), false)).toList();
        }

        String label(Element measure) {
            return view.labels().findFull(measure.id()).orElse("");
        }
    }
}
