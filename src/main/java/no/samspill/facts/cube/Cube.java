package no.samspill.facts.cube;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers and signs, each at one category of every dimension; the last dimension goes round fastest. */
public final class Cube implements Opened {
    private final Outline outline;
    private final Cells cells;

    Cube(Outline outline, Cells cells) {
        this.outline = outline;
        this.cells = cells;
    }

    public Outline outline() {
        return outline;
    }

    public List<Dimension> dimensions() {
        return outline.dimensions();
    }

    /** How many cells there are, those with a sign among them. */
    public int size() {
        return Math.toIntExact(outline.cells());
    }

    /** With the digits of the source; null where a sign stands. */
    public @Nullable BigDecimal number(int cell) {
        return cells.number(cell);
    }

    /** Why there is no number; null where there is one. */
    public @Nullable Sign sign(int cell) {
        return cells.sign(cell);
    }

    /** The cell at a category of each dimension. */
    public int cell(int... at) {
        int cell = 0;
        for (int i = 0; i < at.length; i++) {
            cell = cell * dimensions().get(i).size() + at[i];
        }
        return cell;
    }

    /** Which category of each dimension the cell stands at. */
    public int[] at(int cell) {
        return places(dimensions(), cell);
    }

    static int[] places(List<Dimension> dimensions, int cell) {
        int[] at = new int[dimensions.size()];
        int rest = cell;
        for (int i = at.length - 1; i >= 0; i--) {
            int size = dimensions.get(i).size();
            at[i] = rest % size;
            rest /= size;
        }
        return at;
    }
}
