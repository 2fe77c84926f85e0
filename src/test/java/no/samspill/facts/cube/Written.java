package no.samspill.facts.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A cube of a test, and the forms it can be written in. */
record Written(List<Way> ways, List<String> cells) {
    record Way(String name, Role role, List<String> codes, List<String> labels) {}

    /** JSON-stat 2: values and statuses each dense or sparse, the index as a list or by position. */
    String json2(boolean sparse, boolean sparseStatus, boolean positions) {
        return "{\"version\": \"2.0\", \"class\": \"dataset\", \"label\": \"Prøve\", \"id\": " + list(ways.stream().map(Way::name).toList())
                + ", \"role\": " + roles() + ", \"size\": " + ways.stream().map(way -> way.codes().size()).toList() + ", \"value\": " + values(sparse)
                + ", \"dimension\": {" + dimensions(positions) + "}, \"status\": " + statuses(sparseStatus) + "}";
    }

    String json1(boolean sparse) {
        return "{\"prøve\": {\"status\": " + statuses(true) + ", \"dimension\": {" + dimensions(false) + ", \"id\": " + list(ways.stream().map(Way::name).toList())
                + ", \"size\": " + ways.stream().map(way -> way.codes().size()).toList() + ", \"role\": " + roles() + "}, \"value\": " + values(sparse) + ", \"label\": \"Prøve\"}}";
    }

    /** The first dimension in the lines, the others in the heading. */
    String px() {
        StringBuilder px = new StringBuilder("CHARSET=\"ANSI\";\nTITLE=\"Prøve\";\nCONTENTS=\"Prøve\";\nUNITS=\"stk\";\n");
        px.append("STUB=\"").append(ways.getFirst().name()).append("\";\n");
        if (ways.size() > 1) {
            px.append("HEADING=").append(comma(ways.subList(1, ways.size()).stream().map(Way::name).toList())).append(";\n");
        }
        for (Way way : ways) {
            px.append("VALUES(\"").append(way.name()).append("\")=").append(comma(way.labels())).append(";\nCODES(\"").append(way.name()).append("\")=").append(comma(way.codes())).append(";\n");
            if (way.role() == Role.TIME) {
                px.append("TIMEVAL(\"").append(way.name()).append("\")=TLIST(A1),").append(comma(way.codes())).append(";\n");
            }
        }
        return px.append("DATASYMBOL3=\":\";\nDATASYMBOL4=\"...\";\nDATA=\n")
                .append(cells.stream().map(cell -> switch (cell) {
                    case ":" -> "\"...\"";
                    case "…" -> "\"....\"";
                    case ".", "..", "-" -> "\"" + cell + "\"";
                    default -> cell;
                }).collect(Collectors.joining(" "))).append(";\n").toString();
    }

    /** One row a number. */
    String rows(char separator) {
        StringBuilder text = new StringBuilder(ways.stream().map(way -> quoted(way.name())).collect(Collectors.joining(String.valueOf(separator)))).append(separator).append("\"verdi\"\n");
        for (int cell = 0; cell < cells.size(); cell++) {
            int rest = cell;
            List<String> row = new ArrayList<>();
            for (Way way : ways.reversed()) {
                row.addFirst(quoted(way.codes().get(rest % way.codes().size())));
                rest /= way.codes().size();
            }
            text.append(String.join(String.valueOf(separator), row)).append(separator).append(decimal(cells.get(cell), separator)).append('\n');
        }
        return text.toString();
    }

    /** The last dimension is time, and stands in the head. */
    String pivoted(char separator) {
        List<Way> stubs = ways.subList(0, ways.size() - 1);
        int wide = ways.getLast().codes().size();
        StringBuilder text = new StringBuilder(stubs.stream().map(way -> quoted(way.name())).collect(Collectors.joining(String.valueOf(separator))));
        ways.getLast().codes().forEach(time -> text.append(separator).append(quoted("Antall " + time)));
        text.append('\n');
        for (int row = 0; row < cells.size() / wide; row++) {
            int rest = row;
            List<String> fields = new ArrayList<>();
            for (Way way : stubs.reversed()) {
                fields.addFirst(quoted(way.codes().get(rest % way.codes().size())));
                rest /= way.codes().size();
            }
            for (int i = 0; i < wide; i++) {
                fields.add(decimal(cells.get(row * wide + i), separator));
            }
            text.append(String.join(String.valueOf(separator), fields)).append('\n');
        }
        return text.toString();
    }

    private static String decimal(String cell, char separator) {
        return separator == ',' || cell.equals(".") || cell.equals("..") ? cell : cell.replace('.', ',');
    }

    private String values(boolean sparse) {
        return sparse
                ? IntStream.range(0, cells.size()).filter(i -> sign(i) == null).mapToObj(i -> "\"" + i + "\": " + cells.get(i)).collect(Collectors.joining(", ", "{", "}"))
                : IntStream.range(0, cells.size()).mapToObj(i -> sign(i) == null ? cells.get(i) : "null").collect(Collectors.joining(", ", "[", "]"));
    }

    private String statuses(boolean sparse) {
        return sparse
                ? IntStream.range(0, cells.size()).filter(i -> sign(i) != null).mapToObj(i -> "\"" + i + "\": \"" + cells.get(i) + "\"").collect(Collectors.joining(", ", "{", "}"))
                : IntStream.range(0, cells.size()).mapToObj(i -> sign(i) != null ? "\"" + cells.get(i) + "\"" : "null").collect(Collectors.joining(", ", "[", "]"));
    }

    private @Nullable Sign sign(int cell) {
        return Sign.of(cells.get(cell));
    }

    private String roles() {
        return ways.stream().filter(way -> way.role() == Role.TIME).map(way -> "{\"time\": [\"" + way.name() + "\"]}").findFirst().orElse("{\"time\": []}");
    }

    private String dimensions(boolean positions) {
        return ways.stream().map(way -> "\"" + way.name() + "\": {\"category\": {\"label\": " + IntStream.range(0, way.codes().size())
                .mapToObj(i -> "\"" + way.codes().get(i) + "\": \"" + way.labels().get(i) + "\"").collect(Collectors.joining(", ", "{", "}"))
                + ", \"index\": " + (positions ? IntStream.range(0, way.codes().size()).map(i -> way.codes().size() - 1 - i)
                        .mapToObj(i -> "\"" + way.codes().get(i) + "\": " + i).collect(Collectors.joining(", ", "{", "}")) : list(way.codes())) + "}}").collect(Collectors.joining(", "));
    }

    private static String list(List<String> texts) {
        return "[" + comma(texts) + "]";
    }

    private static String comma(List<String> texts) {
        return texts.stream().map(Written::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
