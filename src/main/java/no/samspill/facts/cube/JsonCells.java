package no.samspill.facts.cube;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of JSON-stat and their statuses, each dense or sparse. A sign says more than the number it stands on: some write 0 under "..". */
final class JsonCells {
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    private final Cells cells = new Cells(Bounds.CELLS);
    private boolean values;
    private boolean dense;
    private int outside = -1;
    private int textAt = -1;
    private String text = "";
    private byte[] signs = new byte[0];
    private int statuses = -1;
    private @Nullable Sign everywhere;

    boolean hasValues() {
        return values;
    }

    void values(JsonParser json) throws Refusal {
        JsonToken start = json.currentToken();
        if (start == JsonToken.START_ARRAY) {
            values = true;
            dense = true;
            int at = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                value(json, at++);
            }
        } else if (start == JsonToken.START_OBJECT) {
            values = true;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                int at = at(name);
                if (cells.isSet(at)) {
                    throw new Refusal(Why.CELL_TWICE, name);
                }
                value(json, at);
            }
        } else {
            json.skipChildren();
        }
    }

    void statuses(JsonParser json) throws Refusal {
        JsonToken start = json.currentToken();
        if (start == JsonToken.VALUE_STRING) {
            everywhere = Sign.of(json.getString());
        } else if (start == JsonToken.START_ARRAY) {
            int at = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                status(json, at++);
            }
            statuses = at;
        } else if (start == JsonToken.START_OBJECT) {
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                status(json, at(name));
            }
        }
    }

    /** All of them, when it is known how many there are to be. */
    Cells of(Outline outline) throws Refusal {
        int all = Math.toIntExact(outline.cells());
        if (dense && cells.count() != all) {
            throw new Refusal(Why.SIZE_AND_VALUES, all, cells.count());
        }
        if (outside >= all) {
            throw new Refusal(Why.INDEX_OUTSIDE, "value", outside, all);
        }
        if (textAt >= 0) {
            throw new Refusal(Why.NO_NUMBER, where(outline.dimensions(), textAt), text);
        }
        if (statuses >= 0 && statuses != all && statuses != 1) {
            throw new Refusal(Why.SIZE_AND_STATUS, all, statuses);
        }
        Sign one = everywhere != null ? everywhere : statuses == 1 ? sign(0) : null;
        for (int at = 0; at < all; at++) {
            Sign sign = one != null ? one : statuses == 1 && all > 1 ? null : sign(at);
            if (sign != null) {
                cells.sign(at, sign);
            }
        }
        return cells;
    }

    private @Nullable Sign sign(int at) {
        return at < signs.length && signs[at] > 0 ? Sign.values()[signs[at] - 1] : null;
    }

    private void value(JsonParser json, int at) throws Refusal {
        switch (json.currentToken()) {
            case VALUE_NUMBER_INT -> {
                if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                    cells.number(at, json.getDecimalValue());
                } else {
                    cells.number(at, json.getLongValue());
                }
            }
            case VALUE_NUMBER_FLOAT -> cells.number(at, json.getDecimalValue());
            case VALUE_NULL -> cells.sign(at, Sign.MISSING);
            case VALUE_STRING -> text(json.getString(), at);
            default -> {
                text(String.valueOf(json.currentToken()), at);
                json.skipChildren();
            }
        }
    }

    private void text(String written, int at) throws Refusal {
        Sign sign = Sign.of(written);
        BigDecimal number = Amounts.plain(written);
        if (sign != null) {
            cells.sign(at, sign);
        } else if (number != null) {
            cells.number(at, number);
        } else {
            cells.sign(at, Sign.MISSING);
            text = textAt < 0 ? written : text;
            textAt = textAt < 0 ? at : textAt;
        }
    }

    private void status(JsonParser json, int at) throws Refusal {
        if (at >= Bounds.CELLS) {
            throw new Refusal(Why.TOO_MANY_CELLS, Bounds.CELLS);
        }
        Sign sign = json.currentToken() == JsonToken.VALUE_STRING ? Sign.of(json.getString()) : null;
        json.skipChildren();
        if (sign == null) {
            return;
        }
        if (at >= signs.length) {
            signs = Arrays.copyOf(signs, Math.min(Bounds.CELLS, Math.max(at + 1, signs.length * 2)));
        }
        signs[at] = (byte) (sign.ordinal() + 1);
    }

    private int at(String name) throws Refusal {
        if (!INDEX.matcher(name).matches()) {
            throw new Refusal(Why.NO_NUMBER, "value", name);
        }
        int at = Integer.parseInt(name);
        outside = Math.max(outside, at);
        return at;
    }

    private static String where(List<Dimension> dimensions, int cell) {
        int[] places = Cube.places(dimensions, cell);
        StringBuilder where = new StringBuilder();
        for (int i = 0; i < places.length; i++) {
            Dimension each = dimensions.get(i);
            where.append(i == 0 ? "" : ", ").append(each.label()).append(' ').append(each.categories().get(places[i]).code());
        }
        return where.toString();
    }
}
