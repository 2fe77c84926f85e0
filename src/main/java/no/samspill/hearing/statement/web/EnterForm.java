package no.samspill.hearing.statement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What was typed of a letter, an e-mail, or words from a meeting.
 *
 * @param consultee whose it is, of those who were asked; blank for none of them
 * @param organisation that nobody asked; blank for none
 * @param person who wrote it; not everybody's to see unless {@code open}
 */
record EnterForm(
        @BindParam("maate") @Nullable String channel,
        @BindParam("instans") @Nullable String consultee,
        @BindParam("organisasjon") @Nullable String organisation,
        @BindParam("person") @Nullable String person,
        @BindParam("apen") @Nullable Boolean open,
        @BindParam("datert") @Nullable String authored,
        @BindParam("mottatt") @Nullable String received,
        @BindParam("tekst") @Nullable String text,
        @BindParam("ingen") @Nullable Boolean nothing,
        @BindParam("vis") @Nullable Boolean show,
        @Nullable String sending) {
    private static final int EARLIEST = 1990;

    /** The ways of what the secretariat enters. */
    static final List<Channel> WAYS = List.of(Channel.LETTER, Channel.EMAIL, Channel.MEETING);

    static EnterForm blank(LocalDate today) {
        return new EnterForm(Inboxes.slug(Channel.LETTER), null, null, null, false, null, today.toString(), null, null, true, null);
    }

    Optional<Channel> way() {
        return WAYS.stream().filter(each -> Inboxes.slug(each).equals(Typed.words(channel))).findFirst();
    }

    boolean opens() {
        return Boolean.TRUE.equals(open);
    }

    boolean shows() {
        return Boolean.TRUE.equals(show);
    }

    boolean saysNothing() {
        return Boolean.TRUE.equals(nothing);
    }

    UUID sent() {
        return Typed.sending(sending);
    }

    List<Problem> problems(List<Behalf.Proven> asked, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (way().isEmpty()) {
            problems.add(Problem.of("statement.enter.channel.missing").at("maate"));
        }
        if (!Typed.words(consultee).isEmpty() && consultee(asked).isEmpty()) {
            problems.add(Problem.of("statement.enter.consultee.gone").at("instans"));
        }
        if (!Typed.words(consultee).isEmpty() && !Typed.words(organisation).isEmpty()) {
            problems.add(Problem.of("statement.enter.twice").at("organisasjon"));
        }
        Stream.of("organisasjon", "person").filter(field -> Typed.words(field.equals("person") ? person : organisation).length() > Sender.LONGEST).forEach(field -> problems.add(Problem.of("form.long", Sender.LONGEST).at(field)));
        dates(problems, today);
        int length = Typed.words(text).length();
        if (length == 0 && !saysNothing()) {
            problems.add(Problem.of("statement.enter.text.missing").at("tekst"));
        }
        if (length > 0 && saysNothing()) {
            problems.add(Problem.of("statement.both").at("tekst"));
        }
        if (length > NewStatement.LONGEST) {
            problems.add(Problem.of("statement.text.long", NewStatement.LONGEST, length).at("tekst"));
        }
        return problems;
    }

    private void dates(List<Problem> problems, LocalDate today) {
        Optional<LocalDate> came = Typed.day(received).filter(day -> day.getYear() >= EARLIEST);
        Optional<LocalDate> dated = Typed.day(authored).filter(day -> day.getYear() >= EARLIEST);
        if (came.isEmpty()) {
            problems.add(Problem.of("statement.enter.received.missing").at("mottatt"));
        } else if (came.get().isAfter(today)) {
            problems.add(Problem.of("statement.enter.received.future").at("mottatt"));
        }
        if (!Typed.words(authored).isEmpty() && dated.isEmpty()) {
            problems.add(Problem.of("statement.enter.authored.wrong").at("datert"));
        } else if (dated.isPresent() && came.filter(day -> day.isBefore(dated.get())).isPresent()) {
            problems.add(Problem.of("statement.enter.authored.later").at("datert"));
        }
    }

    private Optional<Behalf.Proven> consultee(List<Behalf.Proven> asked) {
        return asked.stream().filter(each -> each.consultee().toString().equals(Typed.words(consultee))).findFirst();
    }

    NewStatement statement(Hearing hearing, List<Behalf.Proven> asked, LocalDate today) {
        Behalf behalf = Hall.behalf(consultee(asked), organisation);
        String name = Typed.words(person);
        Sender sender = name.isEmpty() ? Sender.nobody(Language.NB) : Sender.named(name, opens() && behalf instanceof Behalf.Own, Language.NB);
        LocalDate came = Typed.day(received).orElse(today);
        return new NewStatement(sent(), Hall.track(hearing, behalf), way().orElse(Channel.LETTER), behalf, null, saysNothing() ? "" : Typed.words(text), Typed.day(authored).orElse(null), came, shows(), sender);
    }
}
