package no.samspill.people;

import java.time.Duration;
import java.util.Optional;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links people sign in by. Each works once. */
@Service
public class SignInLinks {
    /** How long a link that is handed over waits for its use. */
    public static final Duration VALID = Duration.ofHours(24);

    /** How long a link waits that somebody has asked for by e-mail, and sits waiting for. */
    public static final Duration VALID_BY_EMAIL = Duration.ofMinutes(30);

    private final OneTimeTokenService tokens;
    private final People people;

    SignInLinks(OneTimeTokenService tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    /** The path of a new link, to stand behind the server's own address. */
    public String make(PersonId person) {
        return path(person.toString(), VALID);
    }

    /** The path of a new link for a letter to the person's own address; using it proves the address. */
    public String makeForLetter(PersonId person) {
        return path(person + TokenRepository.BY_EMAIL, VALID_BY_EMAIL);
    }

    private String path(String whom, Duration valid) {
        return "/logg-inn/lenke?token=" + tokens.generate(new GenerateOneTimeTokenRequest(whom, valid)).getTokenValue();
    }

    /** While no administrator has ever signed in: a link that makes its user one. */
    @Transactional
    public Optional<String> firstAdministrator() {
        return people.anyAdministratorSeen() ? Optional.empty() : Optional.of(administrator());
    }

    /** A link for one of the administrators, who is entered first if there is none. */
    @Transactional
    public String administrator() {
        return make(people.administrators().stream().findFirst().map(Person::id).orElseGet(this::enter));
    }

    private PersonId enter() {
        Author samspill = Author.system("Samspill", Through.SYSTEM);
        PersonId person = people.enter("Administrator", samspill);
        people.makeAdministrator(person, samspill);
        return person;
    }
}
