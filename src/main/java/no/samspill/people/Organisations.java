package no.samspill.people;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Remembered;
import no.samspill.people.Founding.AddressTaken;
import no.samspill.people.Founding.Founded;
import no.samspill.people.Founding.NumberTaken;
import no.samspill.wording.KnownParties.KnownParty;
import no.samspill.wording.KnownParties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations behind the plans: what they are called, what they are made of, and since when. */
@Service
public class Organisations {
    /** First parts of addresses that lead elsewhere than to a region. */
    private static final Set<String> OURS = Set.of(
            "administrator", "arbeid", "api", "assets", "error", "favicon.ico", "helse", "hjelp", "import", "invitasjon", "kalender", "kommune", "kontroll", "logg-inn", "logg-ut", "login", "meg", "oauth2", "om", "paminnelser", "personvern", "robots.txt", "s", "styring", "tilgjengelighet", "webauthn");

    private static final int LONGEST_ADDRESS = 60;

    /** Regions that are remembered at most, each with its members: there are fewer councils in the country. */
    private static final int MOST = 200;

    private final OrganisationRepository organisations;
    private final Journal journal;
    private final Clock clock;
    private final Remembered<Of, Optional<OrganisationId>> councils = new Remembered<>(MOST);
    private final Remembered<Of, Region> regions = new Remembered<>(MOST);
    private final Remembered<Of, KnownParties> known = new Remembered<>(MOST);
    private final Remembered<Of, List<Organisation>> addressed = new Remembered<>(2);
    private final Remembered<Of, Map<String, List<String>>> heirs = new Remembered<>(8);

    /** What something was read of. @param whom an id or an address; an empty text for everybody */
    private record Of(DirectoryEdition edition, Object whom, LocalDate day) {
        Of(DirectoryEdition edition, String whom) {
            this(edition, whom, LocalDate.EPOCH);
        }
    }

    Organisations(OrganisationRepository organisations, Journal journal, Clock clock) {
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether a region can have this as its address: lower-case letters, digits and hyphens, and no page of ours. */
    public static boolean mayBeAddress(String slug) {
        return slug.length() <= LONGEST_ADDRESS && slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && !OURS.contains(slug);
    }

    /** Which edition of the directory holds now. With it, what was read of that edition before is not read again. */
    public DirectoryEdition edition() {
        return organisations.edition();
    }

    /** The council at an address, with its members as of today; one that has ended, as of its last day. */
    public Optional<Region> region(String slug) {
        return region(edition(), slug);
    }

    public Optional<Region> region(DirectoryEdition edition, String slug) {
        return councils.get(new Of(edition, slug), () -> organisations.idOf(slug)).map(council -> get(edition, council));
    }

    /** The council at an address, and nothing about it. */
    public Optional<OrganisationId> council(String slug) {
        return organisations.idOf(slug);
    }

    public Optional<Region> region(String slug, LocalDate on) {
        DirectoryEdition edition = edition();
        return organisations.bySlug(slug, on).map(council -> region(edition, council, on));
    }

    /** @throws java.util.NoSuchElementException if there is no such organisation */
    public Region get(OrganisationId council) {
        return get(edition(), council);
    }

    /** @throws java.util.NoSuchElementException if there is no such organisation */
    public Region get(DirectoryEdition edition, OrganisationId council) {
        return regions.get(new Of(edition, council, today()), () -> {
            LocalDate day = day(council);
            return region(edition, organisations.byId(council, day).orElseThrow(), day);
        });
    }

    /** A council as it was on a day; empty where it was not there. */
    public Optional<Region> on(DirectoryEdition edition, OrganisationId council, LocalDate day) {
        return organisations.byId(council, day).map(there -> regions.get(new Of(edition, council, day), () -> region(edition, there, day)));
    }

    /**
     * What an organisation is called today, or was called last.
     *
     * @throws java.util.NoSuchElementException if there is no such organisation
     */
    public String name(OrganisationId organisation) {
        return organisations.byId(organisation, day(organisation)).orElseThrow().name();
    }

    /** Every regional council that has an address, by name. */
    public List<Organisation> regions() {
        return regions(edition());
    }

    public List<Organisation> regions(DirectoryEdition edition) {
        return addressed.get(new Of(edition, "", today()), () -> sorted(organisations.withSlug(today())));
    }

    /** Today; for an organisation that has ended, its last day. */
    private LocalDate day(OrganisationId organisation) {
        LocalDate today = today();
        return organisations.lastDay(organisation).filter(last -> last.isBefore(today)).orElse(today);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The council by every name of its own and of those it came of: what they promised is its own now. */
    private static KnownParty itself(List<Known> around) {
        List<String> names = new ArrayList<>();
        around.stream().filter(Known::itself).forEach(known -> {
            names.addAll(known.names());
            names.addAll(known.aliases());
        });
        return new KnownParty(names.removeFirst(), KnownParties.Kind.REGIONAL_COUNCIL, names);
    }

    /** Everybody a plan of this council may name: itself, its members and those it works with, whenever that was. */
    public KnownParties known(OrganisationId council) {
        return known(edition(), council);
    }

    public KnownParties known(DirectoryEdition edition, OrganisationId council) {
        return known.get(new Of(edition, council, today()), () -> {
            List<Known> around = organisations.around(council, day(council));
            return new KnownParties(Stream.concat(Stream.of(itself(around)), around.stream().filter(known -> !known.itself()).map(Organisations::party)).toList());
        });
    }

    /**
     * Enters a regional council and its municipalities as members. A municipality whose number is known already is that
     * one, whatever it is called here.
     */
    @Transactional
    public Founding found(String name, String slug, List<NewOrganisation> members, Author author) {
        return found(name, slug, members, null, author);
    }

    /** @param from the first day it is there, and they are members; null where that is not known */
    @Transactional
    public Founding found(String name, String slug, List<NewOrganisation> members, @Nullable LocalDate from, Author author) {
        LocalDate today = from == null ? LocalDate.now(clock) : from;
        if (organisations.bySlug(slug, today).isPresent()) {
            return new AddressTaken(slug);
        }
        for (NewOrganisation member : members) {
            if (member.number() != null && organisations.byNumber(member.number(), today).filter(other -> other.kind() != member.kind()).isPresent()) {
                return new NumberTaken(member.number());
            }
        }
        OrganisationId council = enter(new NewOrganisation(OrganisationKind.REGIONAL_COUNCIL, name, null, List.of()), slug, from, author);
        for (NewOrganisation member : members) {
            OrganisationId id = member.number() == null
                    ? enter(member, null, from, author)
                    : organisations.byNumber(member.number(), today).map(Organisation::id).orElseGet(() -> enter(member, null, from, author));
            organisations.join(council, id, from);
            tell(author, council, PeopleDeeds.JOIN, null, id.toString());
        }
        return new Founded(council);
    }

    /** Enters somebody that the council works with. */
    @Transactional
    public OrganisationId cooperate(OrganisationId council, NewOrganisation other, Author author) {
        OrganisationId id = enter(other, null, null, author);
        organisations.cooperate(council, id);
        tell(author, council, PeopleDeeds.COOPERATE, null, id.toString());
        return id;
    }

    private OrganisationId enter(NewOrganisation organisation, @Nullable String slug, @Nullable LocalDate from, Author author) {
        OrganisationId id = OrganisationId.random();
        organisations.add(id, organisation, slug, from);
        tell(author, id, PeopleDeeds.ENTER_ORGANISATION, organisation.kind().name(), organisation.name());
        return id;
    }

    private void tell(Author author, OrganisationId organisation, Deed deed, @Nullable String field, String to) {
        journal.append(author, new Event(null, organisation.value(), deed, field, null, to));
    }

    private Region region(DirectoryEdition edition, Organisation council, LocalDate on) {
        Map<String, List<String>> after = heirs.get(new Of(edition, "", on), () -> organisations.heirs(on));
        return new Region(council, on, sorted(organisations.members(council.id(), on)), sorted(organisations.cooperating(council.id(), on)), after);
    }

    private static List<Organisation> sorted(List<Organisation> organisations) {
        Collator norwegian = Collator.getInstance(Locale.of("nb"));
        return organisations.stream().sorted(Comparator.comparing(Organisation::name, norwegian)).toList();
    }

    private static KnownParty party(Known known) {
        List<String> names = new ArrayList<>(known.names());
        String name = names.removeFirst();
        names.addAll(known.aliases());
        return new KnownParty(name, kind(known.kind()), names);
    }

    private static KnownParties.Kind kind(OrganisationKind kind) {
        return switch (kind) {
            case REGIONAL_COUNCIL -> KnownParties.Kind.REGIONAL_COUNCIL;
            case MUNICIPALITY -> KnownParties.Kind.MUNICIPALITY;
            case COUNTY -> KnownParties.Kind.COUNTY;
            case MINISTRY -> KnownParties.Kind.STATE;
            case NETWORK -> KnownParties.Kind.ASSOCIATION;
            case PARTNER, NEIGHBOURING_REGION -> KnownParties.Kind.OTHER;
        };
    }
}
