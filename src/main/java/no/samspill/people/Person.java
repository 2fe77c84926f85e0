package no.samspill.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in, with the roles they hold now.
 *
 * @param actingFor the organisation they have chosen to act for, where they act for several; null where they have not chosen
 */
public record Person(PersonId id, String name, Set<RoleHeld> roles, @Nullable OrganisationId actingFor) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public Person(PersonId id, String name, Collection<RoleHeld> roles) {
        this(id, name, Set.copyOf(roles), null);
    }

    public Person actingFor(@Nullable OrganisationId chosen) {
        return new Person(id, name, roles, chosen);
    }

    /** Whether they may enter regions and people. */
    public boolean administrator() {
        return roles.contains(RoleHeld.administrator());
    }

    /** Whether they may keep this council's plans: change all of them, and open every page of its workspace. */
    public boolean keeps(OrganisationId council) {
        return roles.contains(RoleHeld.secretariat(council));
    }

    /** The municipalities whose measures they may edit and report on in this council's plans. */
    public Set<OrganisationId> editsFor(OrganisationId council) {
        return held(council).filter(role -> role.role() == Role.MUNICIPAL_EDITOR).map(RoleHeld::organisation).map(Objects::requireNonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** The municipalities that they hold a role of in this council's plans, whichever. */
    public Set<OrganisationId> belongsTo(OrganisationId council) {
        return held(council).map(RoleHeld::organisation).filter(organisation -> organisation != null && !organisation.equals(council)).map(Objects::requireNonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** Whose decisions they may register in this council's plans: everybody's for those who keep them, else their own municipality's. */
    public Reach registers(OrganisationId council) {
        if (keeps(council)) {
            return Reach.WHOLE;
        }
        Set<UUID> own = held(council).filter(role -> role.role() == Role.REGISTRAR).map(RoleHeld::organisation).map(Objects::requireNonNull).map(OrganisationId::value).collect(Collectors.toUnmodifiableSet());
        return own.isEmpty() ? Reach.NOTHING : new Reach.Organisations(own);
    }

    /** Whether they may change anything of this council's plans. */
    public boolean edits(OrganisationId council) {
        return keeps(council) || !editsFor(council).isEmpty();
    }

    /** How much of this council's plans they may change. */
    public Reach reach(OrganisationId council) {
        if (keeps(council)) {
            return Reach.WHOLE;
        }
        Set<UUID> own = editsFor(council).stream().map(OrganisationId::value).collect(Collectors.toUnmodifiableSet());
        return own.isEmpty() ? Reach.NOTHING : new Reach.Organisations(own);
    }

    /** Whether they may write the minutes of this council's meetings. */
    public boolean writesMinutes(OrganisationId council) {
        return keeps(council) || roles.contains(RoleHeld.scribe(council));
    }

    /** Whether they may read this council's plans before everybody may: true for every role in the council. */
    public boolean readsDrafts(OrganisationId council) {
        return held(council).findAny().isPresent();
    }

    /** Whether they may invite to this council's roles, and end them. */
    public boolean invites(OrganisationId council) {
        return keeps(council) || administrator();
    }

    /** The organisations they may act for in this council's plans, the council itself first; empty where they only read. */
    public SequencedSet<OrganisationId> actsFor(OrganisationId council) {
        Stream<OrganisationId> itself = writesMinutes(council) ? Stream.of(council) : Stream.of();
        return Stream.concat(itself, editsFor(council).stream().sorted(Comparator.comparing(OrganisationId::value)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every organisation they may act for, in any council. */
    public SequencedSet<OrganisationId> actsFor() {
        return roles.stream().map(RoleHeld::council).filter(Objects::nonNull).distinct().sorted(Comparator.comparing(OrganisationId::value))
                .flatMap(council -> actsFor(council).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Themselves as the author of a change in a council's plans: for the organisation they have chosen, or the first they act for. */
    public Author author(OrganisationId council, Through through) {
        List<OrganisationId> may = List.copyOf(actsFor(council));
        OrganisationId onBehalfOf = actingFor != null && may.contains(actingFor) ? actingFor : may.isEmpty() ? council : may.getFirst();
        return Author.person(id.value(), onBehalfOf.value(), through);
    }

    /** Themselves as the author of a change that is made for no organisation. */
    public Author author(Through through) {
        return Author.person(id.value(), null, through);
    }

    private Stream<RoleHeld> held(OrganisationId council) {
        return roles.stream().filter(role -> role.in(council));
    }
}
