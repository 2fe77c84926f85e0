package no.samspill.ops.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Track;
import no.samspill.hearing.assessment.Assessed;
import no.samspill.hearing.assessment.Assessment;
import no.samspill.hearing.assessment.Concluded;
import no.samspill.hearing.assessment.Concluding;
import no.samspill.hearing.assessment.Cutting;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Stocks;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Place;
import no.samspill.hearing.statement.Sorting;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What was said at the example of a hearing, and answered: each says that it is an example. None changed the plan, which stays as the source has it. */
final class ExampleAnswers {
    private static final String OUTSIDE = "Eksempel på svar: Fylkesveier avgjøres av fylkeskommunen. Punktet er sendt videre.";

    private static final List<Said> SAID = List.of(
            new Said("Kvæfjord", 9, null, List.of(
                    new Answered("Eksempel: Kommunen støtter det overordnede målet og kjernespørsmålet.", null, Judgement.NOTED, "Eksempel på svar: Takk. Vi tar det med."),
                    new Answered("Eksempel: Det må avklares om nettverket skal være permanent. Kommunen mener at det må være fast.", 2, Judgement.PARTLY,
                            "Eksempel på svar: Vi er enige i at det må avklares. Spørsmålet legges fram for regionrådet, som avgjør."),
                    new Answered("Eksempel: Makerspace bør kunne deles av to kommuner.", 3, Judgement.NOT_FOLLOWED, "Eksempel på svar: Teksten sier allerede «eller tilsvarende». Det gir rom for å dele."),
                    new Answered("Eksempel: Fylkesveien bør med som eget tiltak.", null, Judgement.OUTSIDE, OUTSIDE))),
            new Said("Harstad", 15, null, List.of(
                    new Answered("Eksempel: Kursene bør også være åpne for dem som driver alene.", 1, Judgement.FOLLOWED, "Eksempel på svar: Kursene er for førstelinjen, og førstelinjen tar det med til dem som driver alene."),
                    new Answered("Eksempel: Tiltaket mangler tid og ansvar. Hvem skal betale?", 3, Judgement.PARTLY, "Eksempel på svar: Ansvaret følger av planen. Finansieringen er ikke avklart, og det står i planen."))),
            new Said("Ibestad", 21, null, List.of(
                    new Answered("Eksempel: To kommuner må kunne dele et Makerspace.", 3, Judgement.NOT_FOLLOWED, "Eksempel på svar: Teksten sier allerede «eller tilsvarende». Det gir rom for å dele."),
                    new Answered("Eksempel: Vi har ellers ingen merknader.", null, Judgement.NOTED, "Eksempel på svar: Takk for at dere svarte."))),
            new Said("Narvikregionen", 22, null, List.of(
                    new Answered("Eksempel: Vi vil gjerne samarbeide om samlingene hele året.", 4, Judgement.FOLLOWED, "Eksempel på svar: Samlingene er åpne for naboregionene, og dere blir invitert."),
                    new Answered("Eksempel: Si fra tidlig om datoene.", 4, Judgement.FOLLOWED, "Eksempel på svar: Datoene står i årshjulet, som alle kan abonnere på."))),
            new Said(null, 24, 2, List.of(new Answered("Eksempel: Nettverket bør være fast.", 2, Judgement.PARTLY, "Eksempel på svar: Spørsmålet legges fram for regionrådet, som avgjør."))),
            new Said(null, 27, 1, List.of(new Answered("Eksempel: La noen av kursene gå på kveldstid.", 1, Judgement.NOT_FOLLOWED, "Eksempel på svar: Kursene er for ansatte i førstelinjen og holdes i arbeidstiden."))),
            new Said(null, 28, 3, List.of(new Answered("Eksempel: La ungdom være med og velge utstyret.", 3, Judgement.NOTED, "Eksempel på svar: Godt innspill. Det hører til når utstyret kjøpes inn."))));

    private final Statements statements;
    private final Consultees consultees;
    private final Sorting sorting;
    private final Points points;
    private final Cutting cutting;
    private final Assessment assessment;
    private final Stocks stocks;
    private final Concluding concluding;
    private final Author author;

    ExampleAnswers(ApplicationContext server, Author author) {
        this.statements = server.getBean(Statements.class);
        this.consultees = server.getBean(Consultees.class);
        this.sorting = server.getBean(Sorting.class);
        this.points = server.getBean(Points.class);
        this.cutting = server.getBean(Cutting.class);
        this.assessment = server.getBean(Assessment.class);
        this.stocks = server.getBean(Stocks.class);
        this.concluding = server.getBean(Concluding.class);
        this.author = author;
    }

    /** @param asked whose link proves it; null for somebody without a name @param day of November 2017 @param measure that a comment is about; null for a statement about all of it */
    private record Said(@Nullable String asked, int day, @Nullable Integer measure, List<Answered> points) {

        String words() {
            return points.stream().map(Answered::words).collect(Collectors.joining(" "));
        }

        /** Where each point but the first begins. */
        List<Integer> begins() {
            List<Integer> begins = new ArrayList<>();
            int at = 0;
            for (Answered point : points.subList(0, points.size() - 1)) {
                at += point.words().codePointCount(0, point.words().length()) + 1;
                begins.add(at);
            }
            return begins;
        }
    }

    private record Answered(String words, @Nullable Integer measure, Judgement judgement, String answer) {}

    void into(PlanView plan, Hearing hearing) {
        SAID.forEach(said -> answer(plan, hearing, said, taken(plan, hearing, said)));
        stocks.keep(hearing, "Eksempel: Utenfor planens rammer", Judgement.OUTSIDE, OUTSIDE, author);
        if (!(concluding.conclude(plan, hearing, author) instanceof Concluded.Done)) {
            throw new IllegalStateException("the demonstration does not fit itself: it is not all answered");
        }
    }

    private Statement taken(PlanView plan, Hearing hearing, Said said) {
        LocalDate day = LocalDate.of(2017, 11, said.day());
        Optional<Consultee> asked = consultees.list(hearing).stream().filter(one -> one.name().equals(said.asked())).findFirst();
        Behalf behalf = asked.<Behalf>map(one -> new Behalf.Proven(one.id(), one.name())).orElse(new Behalf.Own());
        NewStatement wanted = new NewStatement(
                UUID.randomUUID(), asked.isPresent() ? Track.CONSULTEES : Track.EVERYBODY, asked.isPresent() ? Channel.EMAIL : Channel.LETTER, behalf,
                said.measure() == null ? null : new Place(row(plan, said.measure()), null), said.words(), day, day, true, Sender.nobody(Language.NB));
        if (!(statements.take(hearing, wanted, author) instanceof Taking.Taken(var statement))) {
            throw new IllegalStateException("the demonstration does not fit itself: " + said);
        }
        sorting.show(hearing, List.of(statement), author);
        return statement;
    }

    private void answer(PlanView plan, Hearing hearing, Said said, Statement statement) {
        Point whole = points.of(statement).getFirst();
        if (said.points().size() > 1) {
            cutting.cut(hearing, whole.id(), whole.revision(), said.begins(), author);
        }
        List<Point> cut = points.of(statement);
        for (int at = 0; at < cut.size(); at++) {
            Answered one = said.points().get(at);
            ElementId row = one.measure() == null ? null : row(plan, one.measure());
            Proposal wanted = new Proposal(one.judgement(), one.answer(), null, row, null, null, null);
            if (!(assessment.propose(hearing, cut.get(at).id(), cut.get(at).revision(), wanted, author) instanceof Assessed.Done)) {
                throw new IllegalStateException("the demonstration does not fit itself: " + one);
            }
        }
    }

    private static ElementId row(PlanView plan, int measure) {
        return plan.measure(measure).map(Element::id).orElseThrow();
    }
}
