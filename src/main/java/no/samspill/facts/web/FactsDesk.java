package no.samspill.facts.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samspill.facts.Common;
import no.samspill.facts.Definition;
import no.samspill.facts.Direction;
import no.samspill.facts.Field;
import no.samspill.facts.Indicator;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.RowNames;
import no.samspill.wording.Attractiveness;
import org.jspecify.annotations.Nullable;

/** What the pages at the desk of numbers have in common. */
final class FactsDesk {
    private FactsDesk() {}

    static Author author(Person who, PlanView view) {
        return who.author(view.region().id(), Through.TABLE);
    }

    static Shell shell(Visit visit, PlanView view, String title, Crumb... further) {
        return Shell.of(visit, title, List.of(new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(visit.words().get("facts.desk"), FactsAt.desk(view))), further);
    }

    static @Nullable String owner(PlanView view, @Nullable OrganisationId id) {
        return view.region().all().filter(one -> one.id().equals(id)).map(Organisation::name).findFirst().orElse(null);
    }

    static DefinitionPage form(Shell shell, PlanView view, @Nullable Indicator indicator, String action, DefinitionForm form, List<Common> others, boolean whole, List<Problem> problems, int status) {
        Words w = shell.words();
        LinkedHashMap<String, String> kinds = choices(w, "facts.kind.", Stream.of(NumberKind.values()).map(Enum::name).toList());
        kinds.putFirst("", w.get("facts.form.kind.choose"));
        Map<String, String> digits = new LinkedHashMap<>();
        for (int at = 0; at <= Definition.MOST_DECIMALS; at++) {
            digits.put(String.valueOf(at), String.valueOf(at));
        }
        Map<String, String> owners = new LinkedHashMap<>();
        owners.put("", w.get("facts.form.owner.secretariat"));
        view.region().members().forEach(member -> owners.put(member.id().toString(), member.name()));
        List<no.samspill.frame.Field> texts = Stream.of(Field.NAME, Field.UNIT, Field.BASE, Field.SOURCE, Field.BASELINE)
                .map(field -> field == Field.NAME || field == Field.UNIT ? field(w, form, field, problems) : field(w, form, field, problems).optional()).toList();
        List<DefinitionPage.Pick> ties = new ArrayList<>();
        ties(view, view.plan().elements(), 0, form, w, ties);
        List<DefinitionPage.Pick> pulls = Stream.of(Attractiveness.Value.values()).map(each -> new DefinitionPage.Pick(each.name(), w.get("attractiveness." + each), form.has(Field.PULLS, each.name()), 0)).toList();
        Map<String, String> commons = new LinkedHashMap<>();
        if (indicator == null && !others.isEmpty()) {
            commons.put("", w.get("facts.form.common.none"));
            others.forEach(each -> commons.put(each.id().toString(), w.get("facts.form.common.one", each.name(), each.unit(), each.council())));
        }
        Map<String, String> seen = new LinkedHashMap<>();
        form.seen().forEach((field, words) -> seen.put(DefinitionForm.SEEN + field.key(), words));
        return new DefinitionPage(
                shell, view, indicator, action, texts, field(w, form, Field.KIND, problems), kinds, field(w, form, Field.DIRECTION, problems), choices(w, "facts.direction.", Stream.of(Direction.values()).map(Enum::name).toList()),
                field(w, form, Field.DECIMALS, problems), digits, field(w, form, Field.OFTEN, problems), choices(w, "facts.often.", Stream.of(Often.values()).map(Enum::name).toList()), field(w, form, Field.OWNER, problems), owners,
                field(w, form, Field.ABOUT, problems).optional(), ties, (int) ties.stream().filter(DefinitionPage.Pick::chosen).count(), pulls, field(w, form, Field.EXAMPLE, problems), field(w, form, Field.SHARED, problems), field(w, form, Field.COMMON, problems), commons, indicator != null && indicator.said().common() != null, seen, whole, problems, status);
    }

    private static void ties(PlanView view, List<Element> rows, int deep, DefinitionForm form, Words w, List<DefinitionPage.Pick> to) {
        for (Element row : rows) {
            to.add(new DefinitionPage.Pick(row.id().toString(), RowNames.of(row.id(), view, w), form.has(Field.TIES, row.id().toString()), deep));
            ties(view, row.elements(), deep + 1, form, w, to);
        }
    }

    private static LinkedHashMap<String, String> choices(Words w, String about, List<String> names) {
        LinkedHashMap<String, String> choices = new LinkedHashMap<>();
        names.forEach(name -> choices.put(name, w.get(about + name)));
        return choices;
    }

    private static no.samspill.frame.Field field(Words w, DefinitionForm form, Field field, List<Problem> problems) {
        String help = "facts.form." + field.key() + ".help";
        no.samspill.frame.Field text = no.samspill.frame.Field.text(field.key(), w.get("facts.field." + field)).holding(form.value(field)).with(problems);
        return w.has(help) ? text.helped(w.get(help)) : text;
    }

    /** What a form's field holds; empty for nothing. */
    static String typed(@Nullable String said) {
        return Objects.requireNonNullElse(said, "").strip();
    }
}
