package no.samspill.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations through time, and what happens to them. */
@Service
public class Reforms {
    private final LifeRepository lives;
    private final OrganisationRepository organisations;
    private final Journal journal;
    private final Remembered<DirectoryEdition, Lives> remembered = new Remembered<>(2);

    Reforms(LifeRepository lives, OrganisationRepository organisations, Journal journal) {
        this.lives = lives;
        this.organisations = organisations;
        this.journal = journal;
    }

    /** All organisations, through all time. */
    public Lives lives() {
        return lives(organisations.edition());
    }

    public Lives lives(DirectoryEdition edition) {
        return remembered.get(edition, lives::all);
    }

    /**
     * Enters what happened.
     *
     * @param author whose reason, where one is given, is where it is taken from
     * @return why it cannot have happened, and nothing is entered; empty where it is
     */
    @Transactional
    public Optional<Impossible> enter(Reform reform, Author author) {
        lives.lock();
        Lives all = lives.all();
        Optional<Impossible> impossible = new ReformRules(all).against(reform);
        if (impossible.isEmpty()) {
            make(reform, all, author);
        }
        return impossible;
    }

    /** Enters an organisation that nothing came before. */
    @Transactional
    public Optional<Impossible> begin(OrganisationKind kind, Reform.Part part, @Nullable LocalDate on, Author author) {
        lives.lock();
        Optional<Impossible> taken = Optional.ofNullable(part.number())
                .flatMap(number -> lives.all().holder(number, Span.from(on)))
                .map(holder -> new Impossible(Impossible.Why.NUMBER_IN_USE, holder.lastName(), on));
        if (taken.isEmpty()) {
            begin(kind, part, on, author.why(), author);
        }
        return taken;
    }

    private void make(Reform reform, Lives all, Author author) {
        String source = author.why();
        LocalDate on = reform.on();
        switch (reform) {
            case Reform.Rename(var id, var name, var language, var day) -> {
                tell(author, id, PeopleDeeds.RENAME_ORGANISATION, language, all.get(id).name(day, language).orElse(null), name);
                lives.name(id, name, language, day, source);
            }
            case Reform.Renumber(var id, var number, var day) -> {
                tell(author, id, PeopleDeeds.RENUMBER, null, all.get(id).number(day).orElse(null), number);
                lives.number(id, number, day, source);
            }
            case Reform.Merge(var ending, var into, var day) -> {
                ending.stream().distinct().forEach(id -> end(id, day, author));
                OrganisationId successor = begin(all.get(ending.getFirst()).kind(), into, day, source, author);
                ending.stream().distinct().forEach(id -> succeed(id, successor, day, author));
            }
            case Reform.Split(var id, var into, var day) -> {
                end(id, day, author);
                into.forEach(part -> succeed(id, begin(all.get(id).kind(), part, day, source, author), day, author));
            }
            case Reform.Dissolve(var id, var successors, var day) -> {
                end(id, day, author);
                successors.forEach(successor -> succeed(id, successor, day, author));
            }
            case Reform.Join(var council, var member, var day) -> {
                lives.join(council, member, day, source);
                tell(author, council, PeopleDeeds.JOIN, null, null, member.toString());
            }
            case Reform.Leave(var council, var member, var day) -> {
                lives.leave(council, member, on);
                tell(author, council, PeopleDeeds.PART, null, member.toString(), null);
            }
        }
    }

    private OrganisationId begin(OrganisationKind kind, Reform.Part part, @Nullable LocalDate on, @Nullable String source, Author author) {
        OrganisationId id = OrganisationId.random();
        lives.begin(id, kind, part, on, source);
        if (kind == OrganisationKind.MUNICIPALITY) {
            lives.alias(id, part.name() + " kommune");
        }
        tell(author, id, PeopleDeeds.ENTER_ORGANISATION, kind.name(), null, part.name());
        return id;
    }

    private void end(OrganisationId id, LocalDate on, Author author) {
        lives.end(id, on);
        tell(author, id, PeopleDeeds.END_ORGANISATION, null, null, on.toString());
    }

    private void succeed(OrganisationId predecessor, OrganisationId successor, LocalDate on, Author author) {
        lives.succeed(predecessor, successor, on, author.why());
        tell(author, predecessor, PeopleDeeds.SUCCEED, null, null, successor.toString());
    }

    private void tell(Author author, OrganisationId organisation, Deed deed, @Nullable String field, @Nullable String from, @Nullable String to) {
        journal.append(author, List.of(new Event(null, organisation.value(), deed, field, from, to)));
    }
}
