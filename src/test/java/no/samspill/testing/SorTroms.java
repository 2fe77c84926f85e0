package no.samspill.testing;

import java.util.Objects;
import no.samspill.ops.demo.Demonstration;
import no.samspill.people.Role;
import org.springframework.context.ApplicationContext;

/** The region and the plan of the demonstration, for tests of rooms that stand below it: who fills them in is no business of theirs. */
public final class SorTroms {
    private final Demonstration demonstration;

    private SorTroms(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** Filled in, unless it is in this class's database already. */
    public static SorTroms in(ApplicationContext server) {
        Demonstration demonstration = new Demonstration(server);
        demonstration.fill();
        return new SorTroms(demonstration);
    }

    /** A new way in for the one who has a role there. */
    public String link(Role role) {
        return Objects.requireNonNull(demonstration.links().get(role));
    }

    /** The one who has a role there, signed in. */
    public Guest guest(Role role, int port) {
        Guest guest = new Guest(port);
        guest.signsIn(link(role));
        return guest;
    }
}
