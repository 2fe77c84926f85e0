package no.samspill.people;

import java.time.Duration;
import java.util.Optional;
import no.samspill.kernel.TypedCode;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links people sign in by. Each works once. */
@Service
public class SignInLinks {
    /** How long a link that is handed over waits for its use. */
    public static final Duration VALID = Duration.ofHours(24);

    /** How long a link waits that somebody has asked for by e-mail, and sits waiting for. */
    public static final Duration VALID_BY_EMAIL = Duration.ofMinutes(30);

    private static final String PATH = "/logg-inn/lenke?token=";

    private final TokenRepository tokens;
    private final People people;

    SignInLinks(TokenRepository tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    /** The path of a new link, to stand behind the server's own address. */
    public String make(PersonId person) {
        return PATH + tokens.generate(new GenerateOneTimeTokenRequest(person.toString(), VALID)).getTokenValue();
    }

    /**
     * What stands in a letter to the person's own address; using it proves the address. Both work only in the browser that asked.
     *
     * @param path of the link
     * @param code to be typed there
     */
    public record InLetter(String path, TypedCode code) {}

    /** The letters before it work on: a stranger who asks for another puts nothing out. */
    public InLetter makeForLetter(PersonId person, Asker asker) {
        TypedCode code = TypedCode.random();
        return new InLetter(PATH + tokens.generateFor(person, asker, code, VALID_BY_EMAIL), code);
    }

    /** Whether a link with this token came by a letter that somebody asked for, and so opens in their browser alone. */
    public static boolean isOfLetter(String token) {
        return token.startsWith(TokenRepository.OF_LETTER);
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
