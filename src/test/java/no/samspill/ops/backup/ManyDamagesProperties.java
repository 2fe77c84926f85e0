package no.samspill.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import no.samspill.ops.Trouble;
import org.springframework.util.FileSystemUtils;

/** Whatever happens to a backup: it is refused and the store stands, or what is restored is what was backed up. */
class ManyDamagesProperties {
    private static Path folder;
    private static SmallStore postgres;
    private static byte[] whole;
    private static List<Part> parts;
    private static DataSource standing;
    private static Map<String, Object> rows;
    private static List<String> shape;

    @BeforeContainer
    static void a_store_is_backed_up_and_restored() throws Exception {
        folder = Files.createTempDirectory("samspill-damages");
        postgres = new SmallStore(folder.resolve("postgres"));
        Path file = SmallStore.backup(postgres.filled(), folder.resolve("hel.zip"));
        whole = Files.readAllBytes(file);
        parts = Inspection.of(file).orRefuse().parts();
        standing = postgres.empty();
        Restore.read(file, standing, false);
        rows = SmallStore.rows(standing);
        shape = SmallStore.shape(standing, true);
    }

    @AfterContainer
    static void everything_goes() throws IOException {
        postgres.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Nearly all are refused by the look alone. What passes it is read by the same code that restores, to the last byte. */
    @Property(tries = 2_000)
    void a_damaged_file_is_refused_or_holds_what_was_backed_up(@ForAll long seed) throws IOException {
        Path file = Forgery.write(damaged(new Random(seed)), folder.resolve("skadet.zip"));
        try {
            switch (Inspection.of(file)) {
                case Inspection.Damaged(var damages) -> assertThat(damages).isNotEmpty();
                case Inspection.Whole(var backup) -> {
                    assertThat(backup.parts()).containsExactlyInAnyOrderElementsOf(parts);
                    assertThat(backup.schema()).isEqualTo(SmallStore.SCHEMA);
                }
                case Inspection.Unproven(var backup) -> throw new AssertionError("lost its list, and was taken for an old one: " + backup);
            }
        } catch (Trouble refused) {
            assertThat(refused.key()).isIn("restore.notBackup", "restore.newerFormat");
        }
    }

    /** A list made anew, as if the damage was there before it was written; or no list at all. The database has the last word. */
    @Property(tries = 40)
    void damage_that_the_list_does_not_know_of_is_refused_or_restored_to_the_letter(@ForAll long seed) throws Exception {
        var chance = new Random(seed);
        Forgery forgery = Forgery.of(whole);
        for (int i = chance.nextInt(2); i >= 0; i--) {
            rewrite(forgery, chance);
        }
        byte[] bytes = (chance.nextBoolean() ? forgery.sealed() : forgery.ofFormat1()).bytes();
        Path file = Forgery.write(bytes, folder.resolve("omskrevet.zip"));
        try {
            Restore.read(file, standing, true);
        } catch (Trouble refused) {
            assertThat(refused.key()).isEqualTo("restore.damaged");
            assertThat(SmallStore.rows(standing)).isEqualTo(rows);
            assertThat(SmallStore.shape(standing, true)).isEqualTo(shape);
            return;
        }
        // Restored: then it holds exactly as many rows as the file, where no later step has moved them; and the first can be put back.
        Map<String, Object> now = SmallStore.rows(standing);
        for (Part part : Inspection.of(file).orRefuse().parts()) {
            long first = parts.stream().filter(one -> one.name().equals(part.name())).mapToLong(Part::rows).findFirst().orElse(-1);
            if (part.isTable() && size(rows, part) == first) {
                assertThat(size(now, part)).as(part.name()).isEqualTo(part.rows());
            }
        }
        Restore.read(Forgery.write(whole, folder.resolve("hel.zip")), standing, true);
        assertThat(SmallStore.rows(standing)).isEqualTo(rows);
        shape = SmallStore.shape(standing, true);
    }

    private static long size(Map<String, Object> rows, Part part) {
        return rows.get(part.table()) instanceof List<?> list ? list.size() : 0;
    }

    /** Something that happens to files, or to those who mend them by hand. */
    private static byte[] damaged(Random chance) {
        byte[] bytes = whole.clone();
        int at = chance.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + chance.nextInt(1 << chance.nextInt(12)));
        switch (chance.nextInt(12)) {
            case 0, 1, 2 -> bytes[at] ^= (byte) (1 << chance.nextInt(8));
            case 3 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            case 4 -> {
                for (int i = at; i < at + length; i++) {
                    bytes[i] = (byte) chance.nextInt();
                }
            }
            case 5 -> bytes = Arrays.copyOf(bytes, at);
            case 6 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 7 -> bytes = joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 8 -> {
                // Two blocks in each other's place.
                int half = length / 2;
                for (int i = 0; i < half; i++) {
                    byte kept = bytes[at + i];
                    bytes[at + i] = bytes[at + half + i];
                    bytes[at + half + i] = kept;
                }
            }
            default -> {
                Forgery forgery = Forgery.of(whole);
                List<String> names = new ArrayList<>(forgery.parts.keySet());
                String one = names.get(chance.nextInt(names.size()));
                String other = names.get(chance.nextInt(names.size()));
                switch (chance.nextInt(6)) {
                    case 0 -> forgery.parts.remove(one);
                    case 1 -> {
                        return forgery.withTwo(one, forgery.parts.get(chance.nextBoolean() ? one : other));
                    }
                    case 2 -> {
                        byte[] kept = forgery.parts.get(one);
                        forgery.parts.put(one, forgery.parts.get(other));
                        forgery.parts.put(other, kept);
                    }
                    case 3 -> forgery.parts.put(one + chance.nextInt(10), forgery.parts.remove(one));
                    case 4 -> forgery.parts.put("tables/t" + chance.nextInt(10), forgery.parts.get(one));
                    default -> rewrite(forgery, chance);
                }
                bytes = forgery.bytes();
            }
        }
        return bytes;
    }

    /** Something that happens within tables: as their lines of text. */
    private static void rewrite(Forgery forgery, Random chance) {
        List<String> full = forgery.tables().stream().filter(table -> forgery.text(table).lines().count() > 1).toList();
        String one = full.get(chance.nextInt(full.size()));
        List<String> lines = new ArrayList<>(forgery.text(one).lines().toList());
        int at = 1 + chance.nextInt(lines.size() - 1);
        switch (chance.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> Collections.swap(lines, 0, at);
            case 3 -> lines.set(0, renamed(lines.getFirst(), chance));
            case 4 -> lines.set(at, changed(lines.get(at), chance));
            case 5 -> lines.set(at, renamed(lines.get(at), chance));
            case 6 -> {
                String other = forgery.tables().get(chance.nextInt(forgery.tables().size()));
                byte[] kept = forgery.parts.get(one);
                forgery.parts.put(one, forgery.parts.get(other));
                forgery.parts.put(other, kept);
                return;
            }
            default -> {
                forgery.parts.remove(one);
                return;
            }
        }
        forgery.text(one, lines.stream().collect(Collectors.joining("\n", "", "\n")));
    }

    /** Two of the names, or the cells, in each other's place; or one of them gone. */
    private static String renamed(String line, Random chance) {
        List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
        int at = chance.nextInt(cells.size());
        if (chance.nextBoolean()) {
            Collections.swap(cells, at, chance.nextInt(cells.size()));
        } else {
            cells.remove(at);
        }
        return String.join(",", cells);
    }

    private static String changed(String line, Random chance) {
        if (line.isEmpty()) {
            return "\"";
        }
        char[] signs = line.toCharArray();
        signs[chance.nextInt(signs.length)] = "0a,\"9 \\-".charAt(chance.nextInt(8));
        return new String(signs);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
