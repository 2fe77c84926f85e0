package no.samspill.people.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.NewOrganisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Gallery;
import no.samspill.testing.Guest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administration, organisations and what happened to them, and people who are invited. */
public final class PeopleLooks {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    private PeopleLooks() {}

    /** What the first administrator sees, before anything is entered. */
    public static void ofAnEmptyHouse(Gallery gallery, ApplicationContext server, int port) {
        PersonId administrator = inRole(server, RoleHeld.administrator());
        gallery.signedIn(() -> server.getBean(SignInLinks.class).make(administrator))
                .sees("/arbeid", "/styring", "/styring/ny-region", "/styring/ny-person", "/styring/e-post", "/styring/database", "/styring/folk/" + administrator);
        gallery.everybody().sees("/", "/logg-inn?lenke=brukt", "/logg-inn/lenke?token=x");
    }

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        String slug = "r" + UUID.randomUUID();
        Organisations organisations = server.getBean(Organisations.class);
        List<NewOrganisation> members = List.of(NewOrganisation.municipality("Østvik " + slug, null), NewOrganisation.municipality("Vestvik " + slug, null));
        OrganisationId council = ((Founding.Founded) organisations.found("Vikrådet " + slug, slug, members, TEST)).council();
        OrganisationId municipality = organisations.get(council).members().getFirst().id();
        organisations(gallery, server, slug, council, municipality);
        invitation(gallery, server, port, slug, council, municipality);
    }

    private static void organisations(Gallery gallery, ApplicationContext server, String slug, OrganisationId council, OrganisationId municipality) {
        gallery.everybody().sees("/" + slug + "?dato=2020-01-01");
        String all = "/styring/organisasjoner";
        String one = all + "/" + council;
        PersonId administrator = inRole(server, RoleHeld.administrator());
        gallery.signedIn(() -> server.getBean(SignInLinks.class).make(administrator))
                .sees("/styring", all, all + "/ny", one, one + "/sammenslaing", one + "/medlem", all + "/" + municipality + "/navn");
    }

    private static void invitation(Gallery gallery, ApplicationContext server, int port, String slug, OrganisationId council, OrganisationId municipality) {
        PersonId secretary = inRole(server, RoleHeld.secretariat(council));
        server.getBean(People.class).grant(secretary, RoleHeld.editor(council, municipality), TEST);
        String folk = "/arbeid/" + slug + "/folk";
        String address = "kari-" + slug + "@eksempel.no";
        Guest guest = new Guest(port);
        guest.signsIn(server.getBean(SignInLinks.class).make(secretary));
        guest.fillIn(folk, folk, Map.of("name", "Kari", "email", address, "role", RoleChoices.value(RoleHeld.reader(council))));
        String letter = server.getBean(JdbcClient.class).sql("select body from letter where recipient = ?").param(address).query(String.class).single();
        Matcher link = Pattern.compile("(/invitasjon/[\\w-]+)").matcher(letter);
        if (!link.find()) {
            throw new AssertionError(letter);
        }
        gallery.everybody().sees("an invitation", page -> page.navigate(link.group(1)));
        gallery.signedIn(() -> server.getBean(SignInLinks.class).make(secretary)).sees("/arbeid", folk, "/arbeid/e-post");
    }

    private static PersonId inRole(ApplicationContext server, RoleHeld role) {
        PersonId person = server.getBean(People.class).enter("Ola", TEST);
        server.getBean(People.class).grant(person, role, TEST);
        return person;
    }
}
