package no.samspill.hearing.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Track;
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
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;

/** A hearing that is over, with statements that everybody may read but for one, cut and answered. */
public final class Said {
    public static final LocalDate TODAY = LocalDate.now(Opening.NORWAY);

    public final Heard heard;
    public final Statement municipality;
    public final Statement resident;
    public final Statement anonymous;
    public final Statement closed;

    public Said(World world) {
        heard = new Heard(world, TODAY.minusDays(60), TODAY.minusDays(10));
        municipality = take(new Behalf.Claimed("Velforeningen i Gratangen"), null, "Nettverket må være fast. Hvem betaler? Fylkesveien bør med.", Sender.nobody(Language.NB), true);
        resident = take(new Behalf.Own(), heard.second, "Nettverket bør være fast.", Sender.named("Åse Åpen", true, Language.NB), true);
        anonymous = take(new Behalf.Own(), heard.first, "Kurs på kveldstid, takk.", Sender.named("Hans Hemmelig", false, Language.NB), true);
        closed = take(new Behalf.Own(), heard.first, "Dette er bare til dere.", Sender.named("Lise Lukket", true, Language.NB), false);
        bean(Sorting.class).show(heard.hearing, List.of(municipality, resident, anonymous), World.TEST);
    }

    public <T> T bean(Class<T> type) {
        return heard.world.bean(type);
    }

    private Statement take(Behalf behalf, @Nullable ElementId row, String words, Sender sender, boolean show) {
        NewStatement wanted = new NewStatement(
                UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, behalf, row == null ? null : new Place(row, null), words, TODAY.minusDays(20), TODAY.minusDays(20), show, sender);
        return ((Taking.Taken) bean(Statements.class).take(heard.hearing, wanted, World.TEST)).statement();
    }

    public Point point(Statement statement, int at) {
        return bean(Points.class).of(statement).get(at);
    }

    /** The municipality's statement as three points. */
    public Said cut() {
        Point whole = point(municipality, 0);
        bean(Cutting.class).cut(heard.hearing, whole.id(), whole.revision(), List.of(25, 39), World.TEST);
        return this;
    }

    /** Every point answered, one of them by a change of the plan. */
    public Said answered() {
        answer(municipality, 0, Judgement.FOLLOWED, "Vi er enige. Nettverket er gjort permanent.", heard.second);
        answer(municipality, 1, Judgement.NOTED, "Takk. Det står i A2.", heard.second);
        answer(municipality, 2, Judgement.OUTSIDE, "Fylkesveier avgjøres av fylkeskommunen.", null);
        answer(resident, 0, Judgement.PARTLY, "Nettverket er fast i fire år.", heard.second);
        answer(anonymous, 0, Judgement.NOT_FOLLOWED, "Kursene holdes i arbeidstiden.", heard.first);
        answer(closed, 0, Judgement.NOTED, "Hilsen oss til deg.", heard.first);
        heard.world.apply(heard.plan, List.of(Field.TITLE.put(heard.second, "Et forpliktende (permanent?) nettverk", "Et forpliktende og permanent nettverk")));
        long change = bean(Journal.class).ofElement(heard.second.value()).getLast().id();
        bean(Tracing.class).trace(heard.hearing, bean(Plans.class).get(heard.plan), point(municipality, 0).id(), heard.second, List.of(change), World.TEST);
        return this;
    }

    private void answer(Statement statement, int at, Judgement judgement, String words, @Nullable ElementId row) {
        Point point = point(statement, at);
        if (!(bean(Assessment.class).propose(heard.hearing, point.id(), point.revision(), new Proposal(judgement, words, null, row, null, null, null), World.TEST) instanceof Assessed.Done)) {
            throw new AssertionError("not answered: " + point);
        }
    }

    public Said concluded() {
        if (!(bean(Concluding.class).conclude(bean(Plans.class).get(heard.plan), heard.hearing, World.TEST) instanceof Concluded.Done)) {
            throw new AssertionError("not concluded");
        }
        return this;
    }

    public String desk() {
        return "/arbeid" + heard.address() + "/merknader";
    }
}
