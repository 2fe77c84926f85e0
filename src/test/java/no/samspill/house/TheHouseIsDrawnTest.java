package no.samspill.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The picture of the house in docs is drawn from the table that the tests hold the code to, so it cannot tell of another house. */
class TheHouseIsDrawnTest {
    private static final Path PICTURE = Path.of("docs/bilder/huset.svg");
    private static final int WIDTH = 900;
    private static final int FLOOR = 84;
    private static final int ROOM_WIDTH = 120;
    private static final int ROOM_HEIGHT = 40;

    private final Map<String, Integer> floors = new TreeMap<>();
    private final Map<String, Integer> middles = new TreeMap<>();

    @Test
    void as_it_stands() throws IOException {
        String drawn = drawn();
        Path made = Path.of("target/huset.svg");
        Files.createDirectories(made.getParent());
        Files.writeString(made, drawn);
        assertThat(PICTURE).as("the house has changed: copy " + made + " to " + PICTURE).exists().content().isEqualTo(drawn);
    }

    private String drawn() {
        House.rooms().forEach(this::floor);
        int top = floors.values().stream().mapToInt(floor -> floor).max().orElseThrow();
        List<String> lines = new ArrayList<>();
        List<String> rooms = new ArrayList<>();
        for (int floor = 0; floor <= top; floor++) {
            int here = floor;
            List<String> there = floors.entrySet().stream().filter(room -> room.getValue() == here).map(Map.Entry::getKey).toList();
            for (int at = 0; at < there.size(); at++) {
                middles.put(there.get(at), WIDTH * (2 * at + 1) / (2 * there.size()));
                rooms.add(room(there.get(at), y(top, floor)));
            }
        }
        for (String room : House.rooms()) {
            for (String below : standsOn(room)) {
                lines.add("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#8a97a6\"/>".formatted(
                        middles.get(room), y(top, floors.get(room)) + ROOM_HEIGHT, middles.get(below), y(top, floors.get(below))));
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="15" role="img" aria-label="Rommene i Samspill; hvert står på dem det har strek ned til">
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s
                %s
                </svg>
                """.formatted(WIDTH, (top + 1) * FLOOR, String.join("\n", lines), String.join("\n", rooms));
    }

    private String room(String name, int y) {
        int middle = middles.get(name);
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#eef3f8\" stroke=\"#1e4b78\"/><text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                .formatted(middle - ROOM_WIDTH / 2, y, ROOM_WIDTH, ROOM_HEIGHT, middle, y + 25, name);
    }

    private static int y(int top, int floor) {
        return (top - floor) * FLOOR + (FLOOR - ROOM_HEIGHT) / 2;
    }

    /** One above the highest room it stands on. */
    private int floor(String room) {
        Integer known = floors.get(room);
        if (known != null) {
            return known;
        }
        int floor = House.doorsOf(room).stream().mapToInt(this::floor).max().orElse(-1) + 1;
        floors.put(room, floor);
        return floor;
    }

    /** Those it reaches by no other room: the rest follow. */
    private static List<String> standsOn(String room) {
        List<String> doors = House.doorsOf(room);
        return doors.stream().filter(below -> doors.stream().noneMatch(other -> House.doorsOf(other).contains(below))).toList();
    }
}
