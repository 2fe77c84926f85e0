package no.samspill.plan.table.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.frame.Visit;
import no.samspill.ledger.ElementId;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.Columns;
import no.samspill.plan.table.comment.CellComment;
import no.samspill.plan.table.comment.CellComments;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import org.springframework.stereotype.Component;

/** Tells what is said about a plan's cells. */
@Component
class Talks {
    private final CellComments comments;
    private final People people;
    private final JournalTellers tellers;

    Talks(CellComments comments, People people, JournalTellers tellers) {
        this.comments = comments;
        this.people = people;
        this.tellers = tellers;
    }

    /** Of one row. */
    Talk of(PlanView view, ElementId row, Person who, Visit visit, Talk.Typed typed) {
        List<CellComment> all = comments.of(view, row);
        List<Talk.Said> told = told(all, view, who, visit);
        List<Field> fields = new ArrayList<>(Columns.of(view, visit.words()).stream().map(column -> column.field()).toList());
        fields.add(1, Field.TEXT);
        all.stream().map(CellComment::field).filter(field -> !fields.contains(field)).distinct().forEach(fields::add);
        List<Talk.Cell> open = fields.stream()
                .map(field -> new Talk.Cell(field, field.called(visit.words()), those(all, told, comment -> comment.open() && comment.field().equals(field))))
                .filter(cell -> !cell.said().isEmpty())
                .toList();
        return new Talk(
                row, open, those(all, told, comment -> !comment.open()).reversed(),
                fields.stream().map(field -> new Talk.Choice(field.key(), field.called(visit.words()), field.key().equals(typed.field()))).toList(),
                comments.people(view).stream().filter(each -> !each.id().equals(who.id())).map(each -> new Talk.Someone(each.id(), each.name(), typed.people().contains(each.id()))).toList(),
                UUID.randomUUID(), typed);
    }

    /** Everything, each told for the one who reads, in the same order. */
    List<Talk.Said> told(List<CellComment> all, PlanView view, Person who, Visit visit) {
        Set<PersonId> wanted = new HashSet<>();
        all.forEach(each -> Stream.of(each.person(), each.settledBy()).filter(Objects::nonNull).forEach(wanted::add));
        Map<PersonId, String> names = wanted.isEmpty() ? Map.of() : people.names(wanted);
        JournalTeller teller = tellers.of(view, visit.words());
        String gone = visit.words().get("grid.comment.somebody");
        return all.stream().map(each -> new Talk.Said(
                each.id(), each.field().key(), each.field().called(visit.words()), names.getOrDefault(each.person(), gone), teller.when(each.written()), each.words(), each.mentioned().contains(who.id()),
                CellComments.mayRemove(view, each, who), each.settledBy() == null ? null : names.getOrDefault(each.settledBy(), gone))).toList();
    }

    private static List<Talk.Said> those(List<CellComment> all, List<Talk.Said> told, Predicate<CellComment> which) {
        List<Talk.Said> some = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (which.test(all.get(at))) {
                some.add(told.get(at));
            }
        }
        return some;
    }
}
