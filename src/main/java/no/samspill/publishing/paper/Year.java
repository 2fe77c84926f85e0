package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.figure.Drawing;
import no.samspill.people.OrganisationId;
import no.samspill.progress.Step;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.AnnualCycle;
import no.samspill.progress.cycle.Collision;
import no.samspill.progress.cycle.Wheel;
import no.samspill.progress.cycle.WheelPicture;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;

/** One year of the annual cycle: the wheel, the same as a table, and the weeks in which municipalities get in each other's way. */
final class Year {
    private static final int WIDTH = 680;
    /** Smaller, so that its letters are larger when a slide is as tall. */
    private static final int SLIDE_WIDTH = 520;

    private final Frame frame;
    private final Around around;
    private final AnnualCycle cycle;
    private final Wheel wheel;

    private Year(Frame frame, Around around, AnnualCycle cycle) {
        this.frame = frame;
        this.around = around;
        this.cycle = cycle;
        List<Step> steps = around.progress() == null ? List.of() : around.progress().steps();
        this.wheel = Wheel.of(cycle, steps, frame.words());
    }

    /** All there is to say of the year; empty where nothing is on its wheel. */
    static List<Section> of(Frame frame, Around around, AnnualCycle cycle) {
        Year year = new Year(frame, around, cycle);
        return year.wheel.spots().isEmpty() ? List.of() : Stream.concat(Stream.of(year.round()), year.collisions().stream()).toList();
    }

    /** For a paper that has other things to tell, too; empty where nobody has entered an activity. */
    static Optional<Section> beside(Frame frame, Around around) {
        AnnualCycle cycle = around.cycle();
        return cycle == null || cycle.activities().isEmpty() ? Optional.empty() : Optional.of(new Year(frame, around, cycle).round());
    }

    /** What is drawn that is not settled: activities, and steps of the progress plan. */
    static long unsettled(Frame frame, Around around, AnnualCycle cycle) {
        return new Year(frame, around, cycle).wheel.spots().stream().filter(Wheel.Spot::tentative).count();
    }

    private Section round() {
        String name = String.valueOf(cycle.year());
        String alt = frame.say("year.alt", name, wheel.spots().size());
        return Section.chapter("aret", frame.say("year.title", name), List.of(
                new Block.Lead(frame.line("year.rings", String.join(", ", wheel.rings()))),
                new Block.Figure(drawn(WIDTH, alt), frame.say("year.caption", name), alt, table(), true, drawn(SLIDE_WIDTH, alt))));
    }

    private Drawing drawn(int width, String alt) {
        return WheelPicture.draw(wheel, frame.words(), null, width, alt);
    }

    private Table table() {
        return new Table(
                frame.say("year.table", String.valueOf(cycle.year())),
                List.of(frame.column("number", 7), frame.column("what", 43), frame.column("when", 28), frame.column("ring", 22)),
                wheel.spots().stream().map(this::row).toList());
    }

    private Table.Row row(Wheel.Spot spot) {
        List<Span> what = new ArrayList<>(frame.own(spot.title()).spans());
        beside(spot).forEach(words -> what.add(Span.of("\n" + words)));
        return new Table.Row(List.of(
                Line.of(String.valueOf(spot.number())), new Line(what), Line.of(spot.when()), Line.of(spot.ring())));
    }

    /** Who arranges it, what it carries out, and what is in doubt. */
    private List<String> beside(Wheel.Spot spot) {
        List<String> said = new ArrayList<>();
        Activity activity = spot.activity();
        if (activity != null) {
            Optional.ofNullable(activity.draft().organisation()).flatMap(this::party).ifPresent(said::add);
            Optional.ofNullable(activity.draft().measure())
                    .flatMap(frame.edition().plan()::find)
                    .ifPresent(measure -> said.add(frame.edition().labels().called(measure, frame.words())));
        }
        if (spot.example()) {
            said.add(frame.words().get("cycle.example"));
        }
        if (spot.tentative()) {
            said.add(frame.words().get("mark.tentative"));
        }
        return said.isEmpty() ? List.of() : List.of(String.join(" · ", said));
    }

    private Optional<Section> collisions() {
        List<Collision> collisions = cycle.collisions();
        return collisions.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.chapter("uker", frame.words().get("cycle.collisions"), List.of(
                        new Block.Paragraph(Line.of(frame.words().get("cycle.collisions.lead"))),
                        Block.Listing.of(collisions.stream().map(this::said).toList()))));
    }

    private Line said(Collision collision) {
        String week = frame.words().get("cycle.week", String.valueOf(collision.week()), frame.day(collision.monday()));
        return Line.of(week + ": " + String.join(", ", collision.activities().stream().map(this::named).toList()));
    }

    private String named(Activity activity) {
        return activity.draft().title() + Optional.ofNullable(activity.draft().organisation()).flatMap(this::party).map(party -> " (" + party + ")").orElse("");
    }

    private Optional<String> party(OrganisationId organisation) {
        return Optional.ofNullable(around.parties().get(organisation));
    }
}
