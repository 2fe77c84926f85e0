package no.samspill.facts.source;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import no.samspill.facts.Indicator;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Component;

/** Tells the secretariat that a source has given nothing for a week: once. */
@Component
class SilenceLetters {
    private static final ZoneId HERE = ZoneId.of("Europe/Oslo");
    private static final Duration USEFUL = Duration.ofDays(7);

    private final People people;
    private final Post post;
    private final PublicAddress address;

    SilenceLetters(People people, Post post, PublicAddress address) {
        this.people = people;
        this.post = post;
        this.address = address;
    }

    void silent(PlanView plan, Indicator indicator, Agency agency, Asked asked, Trouble trouble) {
        for (Person person : people.in(plan.region().id())) {
            if (person.keeps(plan.region().id())) {
                people.emailOf(person.id()).ifPresent(email -> {
                    Words w = Words.of(people.language(person.id()));
                    String page = address.of("/arbeid" + plan.address() + "/tall/" + indicator.number() + "/kilde");
                    String last = asked.fetched() == null ? w.get("source.silent.never") : w.get("source.silent.last", day(asked.fetched(), w));
                    post.send(Letter.plain(email, w.language(), w.get("source.silent.subject", indicator.name()), w.get("source.silent.text", indicator.name(), agency.name(), last, trouble.in(w), page), USEFUL));
                });
            }
        }
    }

    private static String day(Instant moment, Words w) {
        return NorwegianDates.of(w.language()).date(moment.atZone(HERE).toLocalDate());
    }
}
