package no.samspill.people.web;

import java.util.Optional;
import java.util.Set;
import no.samspill.frame.Caution;
import no.samspill.frame.Message;
import no.samspill.frame.Message.Tone;
import no.samspill.frame.Visit;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.post.Post;
import no.samspill.people.signin.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the administrator, where they come in, that letters do not leave the house. */
@Component
class NoMail implements Caution {
    private static final Set<String> WHERE = Set.of("/", "/arbeid", "/styring");

    private final Post post;
    private final People people;

    NoMail(Post post, People people) {
        this.post = post;
        this.people = people;
    }

    @Override
    public Optional<Message> on(Visit visit) {
        if (post.works() || !WHERE.contains(visit.address())) {
            return Optional.empty();
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? people.find(signedIn.id()).filter(Person::administrator).map(person -> new Message(Tone.WARNING, visit.words().get("post.off.caution")))
                : Optional.empty();
    }
}
