package no.samspill.progress.cycle;

import static no.samspill.figure.Svg.number;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.samspill.figure.Drawing;
import no.samspill.figure.Lettering;
import no.samspill.figure.Paint;
import no.samspill.figure.Pen;
import no.samspill.figure.Svg;
import no.samspill.figure.Type;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/** The wheel drawn: months around, a ring for each network, numbers that the list beside it explains. January begins at the top. */
public final class WheelPicture {
    private static final double EDGE = 4;
    private static final int ARC_FROM_DAYS = 20;

    private final Wheel wheel;
    private final Words words;
    private final @Nullable LocalDate today;
    private final double middle;
    private final double band;
    private final double outer;
    private final double inner;
    private final double letters;
    private final Svg svg = new Svg();

    private WheelPicture(Wheel wheel, Words words, @Nullable LocalDate today, int width) {
        this.wheel = wheel;
        this.words = words;
        this.today = today;
        this.middle = width / 2.0;
        this.letters = width < 500 ? 12 : 15;
        this.band = width < 500 ? 30 : 44;
        this.outer = middle - EDGE - band - 8;
        this.inner = width < 500 ? middle * 0.26 : middle * 0.36;
    }

    /**
     * @param today its month is marked; null where the figure must not depend on the day it is drawn
     * @param width and height of the figure, in CSS pixels; at least 300
     * @param alt the figure in a sentence or two
     */
    public static Drawing draw(Wheel wheel, Words words, @Nullable LocalDate today, int width, String alt) {
        WheelPicture picture = new WheelPicture(wheel, words, today, width);
        picture.months();
        picture.rings();
        picture.spots();
        picture.centre();
        return picture.svg.drawing("arshjul", width, width, alt);
    }

    private void months() {
        String[] names = words.get("progress.months").split(",", -1);
        for (int month = 1; month <= 12; month++) {
            double from = (month - 1) / 12.0;
            boolean now = today != null && today.getYear() == wheel.year() && today.getMonthValue() == month;
            double gap = 0.0015;
            svg.path(now ? Paint.PAPER : Paint.WATER, now ? Pen.of(Paint.NOW, 3) : Pen.NONE, arc(from + gap, from + 1 / 12.0 - gap, middle - EDGE - band, middle - EDGE));
            double at = from + 1 / 24.0;
            svg.text(Type.of(Paint.INK, letters).heavy(now).at(Type.Anchor.MIDDLE), x(at, middle - EDGE - band / 2), y(at, middle - EDGE - band / 2) + letters * 0.35, names[month - 1]);
        }
    }

    private void rings() {
        int rings = Math.max(1, wheel.drawnRings());
        for (int ring = 0; ring < rings; ring++) {
            svg.circle(Paint.NONE, Pen.of(Paint.SAND, thick() - 4), middle, middle, radius(ring));
        }
        for (int month = 0; month < 12; month++) {
            svg.line(Pen.of(Paint.PAPER, 2), x(month / 12.0, inner), y(month / 12.0, inner), x(month / 12.0, outer), y(month / 12.0, outer));
        }
    }

    private void spots() {
        for (int ring = 0; ring < wheel.drawnRings(); ring++) {
            List<Mark> marks = new ArrayList<>();
            for (Wheel.Spot spot : wheel.spots()) {
                if (wheel.ringOf(spot) == ring) {
                    spot.times().forEach(time -> marks.add(mark(spot, time)));
                }
            }
            marks.sort(Comparator.comparing(Mark::at));
            draw(marks, radius(ring));
        }
    }

    /** @param at in parts of the year */
    private record Mark(Wheel.Spot spot, double from, double to, double at, boolean arc) {}

    private Mark mark(Wheel.Spot spot, Period time) {
        double from = share(Objects.requireNonNull(time.from()));
        double to = share(Objects.requireNonNull(time.to()).plusDays(1));
        boolean arc = (to - from) * 365 > ARC_FROM_DAYS;
        return new Mark(spot, from, to, (from + to) / 2, arc);
    }

    private void draw(List<Mark> marks, double radius) {
        double round = Math.clamp(Math.PI * radius / Math.max(1, marks.size()) - 1, 5, Math.min(thick() / 2 - 2, 18));
        marks.stream().filter(Mark::arc).forEach(mark -> svg.path(
                mark.spot().tentative() ? Paint.PAPER : Paint.WATER, Pen.of(Paint.EDGE, 1.5).dashed(mark.spot().tentative()), arc(mark.from(), mark.to(), radius - round * 0.6, radius + round * 0.6)));
        double apart = (round * 2 + 2) / (2 * Math.PI * radius);
        double[] places = apart(marks, apart);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            double at = places[i];
            boolean sure = !mark.spot().tentative();
            svg.circle(sure ? Paint.FJORD : Paint.PAPER, Pen.of(sure ? Paint.PAPER : Paint.QUIET, 2).dashed(!sure), x(at, radius), y(at, radius), round);
            double size = Math.max(Math.min(9, round * 1.3), round * (mark.spot().number() > 99 ? 0.75 : 1.05));
            svg.text(Type.of(sure ? Paint.FOAM : Paint.INK, size).heavy().at(Type.Anchor.MIDDLE), x(at, radius), y(at, radius) + size * 0.36, String.valueOf(mark.spot().number()));
        }
    }

    /** Where the numbers stand so that none covers another: later ones give way, and at the year's end earlier ones do. */
    private static double[] apart(List<Mark> marks, double apart) {
        double[] places = new double[marks.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i == 0 ? marks.get(i).at() : Math.max(marks.get(i).at(), places[i - 1] + apart);
        }
        double end = 1 - apart / 2;
        for (int i = places.length - 1; i >= 0 && places[i] > end; i--) {
            places[i] = end;
            end -= apart;
        }
        return places;
    }

    private void centre() {
        svg.text(Type.of(Paint.INK, letters * 1.6).heavy().at(Type.Anchor.MIDDLE), middle, middle + (inner > 90 ? -letters * (wheel.drawnRings() * 0.7) : letters * 0.5), String.valueOf(wheel.year()));
        if (inner > 90) {
            for (int ring = 0; ring < wheel.drawnRings(); ring++) {
                String name = Lettering.broken(wheel.rings().get(ring), inner * 1.6, letters - 1, 1).getFirst();
                svg.text(Type.of(Paint.QUIET, letters - 1).at(Type.Anchor.MIDDLE), middle, middle - letters * (wheel.drawnRings() * 0.7) + (ring + 1) * letters * 1.5, name);
            }
        }
    }

    private double thick() {
        return Math.min(band + 4, (outer - inner) / Math.max(1, wheel.drawnRings()));
    }

    private double radius(int ring) {
        return outer - thick() * (ring + 0.5);
    }

    /** A day in parts of the year; what lies outside the year stands at its end. */
    private double share(LocalDate day) {
        return day.getYear() < wheel.year() ? 0 : day.getYear() > wheel.year() ? 1 : (day.getDayOfYear() - 1.0) / Year.of(wheel.year()).length();
    }

    private double x(double at, double radius) {
        return middle + radius * Math.sin(2 * Math.PI * at);
    }

    private double y(double at, double radius) {
        return middle - radius * Math.cos(2 * Math.PI * at);
    }

    private String arc(double from, double to, double within, double without) {
        double end = Math.min(to, from + 0.9999);
        int large = end - from > 0.5 ? 1 : 0;
        return "M" + point(from, without) + "A" + number(without) + ' ' + number(without) + " 0 " + large + " 1 " + point(end, without)
                + 'L' + point(end, within) + "A" + number(within) + ' ' + number(within) + " 0 " + large + " 0 " + point(from, within) + 'Z';
    }

    private String point(double at, double radius) {
        return number(x(at, radius)) + ' ' + number(y(at, radius));
    }
}
