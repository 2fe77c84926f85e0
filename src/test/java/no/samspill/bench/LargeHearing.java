package no.samspill.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Track;
import no.samspill.hearing.assessment.Assessed;
import no.samspill.hearing.assessment.Assessment;
import no.samspill.hearing.assessment.Concluded;
import no.samspill.hearing.assessment.Concluding;
import no.samspill.hearing.assessment.Cutting;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Likenesses;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Stocks;
import no.samspill.hearing.assessment.Tracing;
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
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.World;

/**
 * A hearing of a plan of 500 rows that ends today, with so many statements: two in five are comments on a row, of one point, and the
 * rest long ones that are cut in sixteen, so that there are ten points a statement. The same each time.
 */
final class LargeHearing {
    private static final int ROWS = 500;
    private static final int PARAGRAPHS = 16;
    private static final String[] SUBJECTS = {"nettverket", "kursene", "fylkesveien", "bredbåndet", "bryggene", "reiselivet", "språket", "tilflytterne"};
    private static final LocalDate TODAY = LocalDate.now(Opening.NORWAY);

    final World world;
    final PlanId plan;
    private final List<ElementId> rows = new ArrayList<>();
    private final List<PersonId> staff;
    private final Random chance = new Random(13);
    private Hearing hearing;

    LargeHearing(World world, int statements) {
        this.world = world;
        staff = IntStream.range(0, 5).mapToObj(at -> world.secretary("Saksbehandler " + at)).toList();
        plan = world.plan("utviklingsplan");
        world.apply(plan, rows());
        world.bean(Versions.class).freeze(plan, new NewVersion("Til høring", null, TODAY.minusDays(42), null), World.TEST);
        hearing = Heard.announced(world, plan, TODAY.minusDays(42), TODAY);
        for (int at = 0; at < statements; at++) {
            take(at);
        }
        List<Statement> all = world.bean(Statements.class).list(hearing);
        world.bean(Sorting.class).show(hearing, all, World.TEST);
        all.forEach(this::cut);
        likenesses(all);
        IntStream.range(0, 20).forEach(at -> world.bean(Stocks.class).keep(hearing, "Om " + subject(at) + ", " + at, Judgement.NOTED, "Takk for innspillet om " + subject(at) + ".", World.TEST));
    }

    String address() {
        return "/" + world.region + "/utviklingsplan/horing/" + hearing.number();
    }

    Hearing hearing() {
        return hearing;
    }

    private List<Change> rows() {
        List<Change> changes = new ArrayList<>();
        ElementId area = null;
        for (int at = 0; at < ROWS; at++) {
            ElementId row = new ElementId(UUID.randomUUID());
            rows.add(row);
            area = at % 25 == 0 ? row : area;
            changes.add(row.equals(area) ? Kind.FOCUS_AREA.add(row, null, at / 25) : Kind.MEASURE.add(row, area, at % 25 - 1));
            changes.add(Field.TITLE.put(row, null, "Videreutvikle " + subject(at) + " i alle kommunene, " + at));
            changes.add(Field.TEXT.put(row, null, "<p>Kommunene vil sammen ta vare på " + subject(at) + ".</p><p>Arbeidet begynner i 2018, og regionrådet har ansvaret.</p>"));
        }
        return changes;
    }

    private String subject(int at) {
        return SUBJECTS[at % SUBJECTS.length];
    }

    private void take(int at) {
        boolean comment = at % 5 < 2;
        Behalf behalf = comment ? new Behalf.Own() : new Behalf.Claimed("Lag og forening " + at / 3);
        Sender sender = comment ? Sender.named("Innbygger " + at, at % 2 == 0, Language.NB) : Sender.nobody(Language.NB);
        String words = comment ? paragraph() : String.join("\n", IntStream.range(0, PARAGRAPHS).mapToObj(paragraph -> paragraph()).toList());
        Place place = comment ? new Place(rows.get(chance.nextInt(ROWS)), null) : null;
        NewStatement wanted = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.EMAIL, behalf, place, words, TODAY.minusDays(at % 30), TODAY.minusDays(at % 30), true, sender);
        if (!(world.bean(Statements.class).take(hearing, wanted, World.TEST) instanceof Taking.Taken)) {
            throw new IllegalStateException("not taken in: " + wanted);
        }
    }

    private String paragraph() {
        return "Vi ber om at " + subject(chance.nextInt(100)) + " får mer å si i planen, og at " + chance.nextInt(10_000) + " kroner settes av til "
                + subject(chance.nextInt(100)) + " hvert år, slik at alle kommunene kan være med på like vilkår.";
    }

    private void cut(Statement statement) {
        Point whole = world.bean(Points.class).of(statement).getFirst();
        String words = statement.words();
        if (words != null && words.indexOf('\n') > 0) {
            List<Integer> places = IntStream.range(0, words.length()).filter(at -> words.charAt(at) == '\n').mapToObj(at -> at + 1).toList();
            world.bean(Cutting.class).cut(hearing, whole.id(), whole.revision(), places, World.TEST);
        }
    }

    /** Eight groups of ten. */
    private void likenesses(List<Statement> all) {
        List<Point> points = all.stream().filter(each -> each.place() == null).limit(8).flatMap(each -> world.bean(Points.class).of(each).stream().limit(10)).toList();
        for (int at = 0; at + 10 <= points.size(); at += 10) {
            world.bean(Likenesses.class).join(hearing, points.get(at).id(), points.subList(at + 1, at + 10).stream().map(Point::id).toList(), "Om " + subject(at / 10), World.TEST);
        }
    }

    /** Answers the points of so many statements in a hundred that have no answer yet; one point in five has changed a row. */
    void answer(int percent) {
        Journal journal = world.bean(Journal.class);
        PlanView before = world.bean(Plans.class).get(plan);
        int year = 2019 + chance.nextInt(90);
        world.apply(plan, rows.stream().<Change>map(row -> Field.SCHEDULE.put(row, before.words(row, Field.SCHEDULE).orElse(null), "innen " + year)).toList());
        List<Long> changes = rows.stream().map(row -> journal.ofElement(row.value()).getLast().id()).toList();
        PlanView view = world.bean(Plans.class).get(plan);
        world.bean(Statements.class).list(hearing).stream().filter(each -> each.number() * 37 % 100 < percent).toList().parallelStream().forEach(each -> answer(each, view, changes));
    }

    private void answer(Statement statement, PlanView view, List<Long> changes) {
        for (Point point : world.bean(Points.class).of(statement)) {
            if (point.answered()) {
                continue;
            }
            int at = statement.number() * 31 + point.number() * 7;
            Judgement judgement = Judgement.values()[at % Judgement.values().length];
            ElementId row = point.element() == null && at % 3 > 0 ? rows.get(at % ROWS) : point.element();
            Proposal answer = new Proposal(judgement, "Regionrådet har sett på dette, og mener at kommunene bør avgjøre det sammen. Se tiltaket.", null, row, null, staff.get(at % staff.size()), TODAY.plusDays(at % 20));
            if (!(world.bean(Assessment.class).propose(hearing, point.id(), point.revision(), answer, World.TEST) instanceof Assessed.Done)) {
                throw new IllegalStateException("not answered: " + point);
            }
            if (row != null && at % 5 == 0) {
                world.bean(Tracing.class).trace(hearing, view, point.id(), row, List.of(changes.get(rows.indexOf(row))), World.TEST);
            }
        }
    }

    void conclude() {
        if (!(world.bean(Concluding.class).conclude(world.bean(Plans.class).get(plan), hearing, World.TEST) instanceof Concluded.Done)) {
            throw new IllegalStateException("not concluded");
        }
        hearing = world.bean(Hearings.class).get(hearing.id());
    }
}
