package no.samspill.hearing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Opening;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Lives;
import no.samspill.people.Reforms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who has answered: each as it was asked, and where it has been merged away or got another name since, by whom it is followed. */
@Component
class Answering {
    private final Consultees consultees;
    private final Reforms reforms;
    private final Clock clock;

    Answering(Consultees consultees, Reforms reforms, Clock clock) {
        this.consultees = consultees;
        this.reforms = reforms;
        this.clock = clock;
    }

    Answered of(HearingView at, Words w) {
        Lives lives = reforms.lives(at.view().directory());
        LocalDate asked = LocalDate.ofInstant(Objects.requireNonNullElseGet(at.hearing().announced(), clock::instant), Opening.NORWAY);
        List<Consultee> all = consultees.list(at.hearing());
        return new Answered(
                all.stream().filter(one -> one.answered() != null).map(one -> line(one, lives, asked, w)).toList(),
                all.stream().filter(one -> one.answered() == null).map(one -> line(one, lives, asked, w)).toList(),
                consultees.fromOthers(at.hearing()));
    }

    private Answered.Line line(Consultee one, Lives lives, LocalDate asked, Words w) {
        Instant answered = one.answered();
        return new Answered.Line(one.name(), now(one, lives, asked), answered == null ? null : NorwegianDates.of(w.language()).date(LocalDate.ofInstant(answered, Opening.NORWAY)));
    }

    private @Nullable String now(Consultee one, Lives lives, LocalDate asked) {
        if (one.organisation() == null || lives.find(one.organisation()).isEmpty()) {
            return null;
        }
        List<String> now = lives.called(one.organisation(), asked, LocalDate.now(clock)).now();
        return now.isEmpty() || now.equals(List.of(one.name())) ? null : String.join(", ", now);
    }
}
