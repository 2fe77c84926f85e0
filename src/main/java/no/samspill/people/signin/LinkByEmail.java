package no.samspill.people.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.util.UUID;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.people.Asker;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.SignInLinks;
import no.samspill.post.Jobs;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A link for whoever asks, if we know them. The one who asks waits for the same work either way: whose address it is, is
 * looked up afterwards, by a job, so that neither the answer nor its time tells.
 */
@Component
public class LinkByEmail {
    private static final TaskDescriptor<Asked> ASKED = TaskDescriptor.of("sign-in-link", Asked.class);

    private final Jobs jobs;
    private final People people;
    private final SignInLinks links;
    private final Post post;
    private final PublicAddress address;

    /** The address, and what the browser is known by, lie in the job's row until a moment later. */
    record Asked(String email, String language, String asker) implements Serializable {}

    LinkByEmail(Jobs jobs, People people, SignInLinks links, Post post, PublicAddress address) {
        this.jobs = jobs;
        this.people = people;
        this.links = links;
        this.post = post;
        this.address = address;
    }

    public void askedFor(EmailAddress email, Asker asker, Language language) {
        jobs.soon(ASKED.instance(UUID.randomUUID().toString()).data(new Asked(email.value(), language.tag(), asker.value())).build());
    }

    @Transactional
    void send(Asked asked) {
        EmailAddress.of(asked.email()).flatMap(people::byEmail).ifPresent(person -> send(person, new Asker(asked.asker()), Language.of(asked.language())));
    }

    private void send(Person person, Asker asker, Language language) {
        Words words = Words.of(language);
        SignInLinks.InLetter made = links.makeForLetter(person.id(), asker);
        people.emailOf(person.id()).ifPresent(to -> post.send(Letter.plain(
                to,
                language,
                words.get("signin.letter.subject"),
                words.get("signin.letter.text", person.name(), address.of(made.path()), SignInLinks.VALID_BY_EMAIL.toMinutes(), made.code().shown()),
                SignInLinks.VALID_BY_EMAIL)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Asked> signInLink(ObjectProvider<LinkByEmail> links) {
            return Tasks.oneTime(ASKED).execute((job, context) -> links.getObject().send(job.getData()));
        }
    }
}
