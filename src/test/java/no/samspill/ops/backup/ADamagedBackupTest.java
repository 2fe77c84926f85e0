package no.samspill.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ops.Trouble;
import no.samspill.ops.backup.Damage.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ADamagedBackupTest {
    @TempDir
    static Path folder;

    static SmallStore postgres;
    static byte[] whole;
    static DataSource standing;
    static Map<String, Object> rows;
    static List<String> shape;

    @BeforeAll
    static void a_store_is_backed_up_and_restored() throws Exception {
        postgres = new SmallStore(folder.resolve("postgres"));
        Path file = SmallStore.backup(postgres.filled(), folder.resolve("hel.zip"));
        whole = Files.readAllBytes(file);
        standing = postgres.empty();
        Restore.read(file, standing, false);
        rows = SmallStore.rows(standing);
        shape = SmallStore.shape(standing, true);
    }

    @AfterAll
    static void the_database_stops() {
        postgres.close();
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage(Kind.CUT, bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
                damage(Kind.CUT, bytes -> Arrays.copyOf(bytes, bytes.length - 1)),
                damage(Kind.TRAILING, bytes -> Arrays.copyOf(bytes, bytes.length + 512)),
                damage(Kind.LAYOUT, bytes -> put(bytes, bytes.length - 12, 1)),
                damage(Kind.LAYOUT, bytes -> put(bytes, 30, 'V')),
                damage(Kind.NO_LIST, bytes -> without(bytes, Contents.NAME)),
                damage(Kind.LIST, bytes -> replaced(bytes, Contents.NAME, "part", "pert")),
                damage(Kind.LIST, bytes -> replaced(bytes, Contents.NAME, " 40 tables/journal_entry", " 39 tables/journal_entry")),
                damage(Kind.SCHEMA, bytes -> Forgery.of(bytes).text(Backup.VERSION, Sort.EVERYTHING.format() + "\nelleve\n").sealed().bytes()),
                damage(Kind.SCHEMA, bytes -> resealed(replaced(bytes, Backup.VERSION, "202611230112", "202611230102"))),
                damage(Kind.MISSING, bytes -> without(bytes, "tables/plan_field")),
                damage(Kind.DOUBLED, bytes -> Forgery.of(bytes).withTwo("tables/plan_field", new byte[0])),
                damage(Kind.UNKNOWN, bytes -> Forgery.of(bytes).text("tables/annet", "id\n1\n").bytes()),
                damage(Kind.UNKNOWN, bytes -> Forgery.of(bytes).text("les meg", "Hei").bytes()),
                damage(Kind.ALTERED, bytes -> replaced(bytes, "tables/plan_field", "Innovasjon", "Innowasjon")),
                damage(Kind.ALTERED, bytes -> swapped(bytes, "tables/plan", "tables/plan_element", true)),
                damage(Kind.SHORTER, bytes -> replaced(bytes, "tables/plan_field", "Innovasjon", "")),
                damage(Kind.LONGER, bytes -> replaced(bytes, "tables/plan_field", "Innovasjon", "Innovasjoner")),
                damage(Kind.ROWS, bytes -> Forgery.of(bytes).text(Contents.NAME, lied(Forgery.of(bytes).text(Contents.NAME))).bytes()),
                damage(Kind.HEADING, bytes -> replaced(bytes, "tables/cooperation", "council,other,held\n", "")),
                damage(Kind.HEADING, bytes -> resealed(replaced(bytes, "tables/plan_field", "Innovasjon", "Inno\"vasjon"))),
                damage(Kind.TABLE_MISSING, bytes -> resealed(without(bytes, "tables/plan_field"))),
                damage(Kind.TABLE_UNKNOWN, bytes -> Forgery.of(bytes).text("tables/annet", "id\n1\n").sealed().bytes()),
                damage(Kind.TABLE_UNKNOWN, bytes -> Forgery.of(bytes).text("tables/spring_session", "primary_id\n").sealed().bytes()),
                damage(Kind.COLUMNS, bytes -> resealed(replaced(bytes, "tables/plan", "base_year", "year_base"))),
                damage(Kind.COLUMNS, bytes -> resealed(swapped(bytes, "tables/organisation_alias", "tables/cooperation", false))),
                damage(Kind.VALUE, bytes -> resealed(replaced(bytes, "tables/plan", ",2017,", ",tjuesytten,"))),
                damage(Kind.VALUE, bytes -> resealed(replaced(bytes, "tables/plan", ",2017,", ",2017,2018,"))),
                damage(Kind.ROW_TWICE, bytes -> resealed(replaced(bytes, "tables/plan_element", "0000000000b1,00000000-0000-0000-0000-0000000000aa,FOCUS", "0000000000b2,00000000-0000-0000-0000-0000000000aa,FOCUS"))),
                damage(Kind.REFERENCE, bytes -> resealed(replaced(bytes, "tables/plan", "-000000000001,", "-000000000009,"))),
                // Held back to the end of the transaction by the schema itself.
                damage(Kind.REFERENCE, bytes -> resealed(replaced(bytes, "tables/plan_element", ",1,00000000-0000-0000-0000-0000000000b1,", ",1,00000000-0000-0000-0000-0000000000b9,"))),
                damage(Kind.RULE, bytes -> resealed(replaced(bytes, "tables/contribution", "ABCDEFGHJK01", "abcdefghjk01"))),
                damage(Kind.RULE, bytes -> resealed(replaced(bytes, "tables/plan", ",plan,nb,", ",plan,,"))),
                damage(Kind.COUNTER, bytes -> Forgery.of(bytes).text(Contents.NAME, new Contents(SmallStore.SCHEMA,
                        Contents.read(Forgery.of(bytes).text(Contents.NAME)).orElseThrow().parts(), List.of(new Counter("plan", "revision", 8))).text()).bytes()));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void is_refused_with_a_sentence_of_its_own_and_the_store_stands(Kind kind, UnaryOperator<byte[]> damage) {
        Path file = Forgery.write(damage.apply(whole), folder.resolve("skadet.zip"));
        assertThatThrownBy(() -> Restore.read(file, standing, true)).isInstanceOfSatisfying(Trouble.class, trouble -> {
            assertThat(trouble.key()).isEqualTo("restore.damaged");
            assertThat(trouble.in(Words.of(Language.NB))).matches(sentence(kind)).contains(file.toString())
                    .doesNotContain("ERROR", "Innovasjon", "Nordmann", "{");
        });
        assertThat(SmallStore.rows(standing)).isEqualTo(rows);
        assertThat(SmallStore.shape(standing, true)).isEqualTo(shape);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void has_words_for_each_kind_in_each_language(Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Words.of(language).has("backup.damage." + kind)).isTrue();
        }
    }

    @Test
    void all_that_is_wrong_is_told_by_the_check() throws IOException {
        Forgery forgery = Forgery.of(whole);
        forgery.parts.remove("tables/plan_field");
        forgery.text("tables/plan", forgery.text("tables/plan").replace("2017", "2018")).text("annet", "");
        Path file = Forgery.write(forgery.bytes(), folder.resolve("tre.zip"));
        assertThat(Inspection.of(file)).isInstanceOfSatisfying(Inspection.Damaged.class, damaged ->
                assertThat(damaged.damages()).extracting(Damage::kind).containsExactlyInAnyOrder(Kind.MISSING, Kind.ALTERED, Kind.UNKNOWN));
    }

    @Test
    void one_bit_that_still_unpacks_is_seen_also_without_a_list() throws IOException {
        byte[] old = Forgery.of(whole).ofFormat1().bytes();
        assertThat(Inspection.of(Forgery.write(old, folder.resolve("gammel.zip")))).isInstanceOf(Inspection.Unproven.class);
        for (int at = 0; at < old.length * 8; at += 97) {
            byte[] flipped = old.clone();
            flipped[at / 8] ^= (byte) (1 << at % 8);
            Path file = Forgery.write(flipped, folder.resolve("bit.zip"));
            try {
                if (Inspection.of(file) instanceof Inspection.Unproven(var backup)) {
                    assertThat(backup.parts()).as("bit %d", at).isEqualTo(((Inspection.Unproven) Inspection.of(folder.resolve("gammel.zip"))).backup().parts());
                }
            } catch (Trouble refused) {
                assertThat(refused.key()).isIn("restore.notBackup", "restore.newerFormat");
            }
        }
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        byte[] zeros = new byte[(64 << 20) + 12_345];
        Forgery forgery = Forgery.of(whole);
        forgery.parts.put("tables/plan_field", zeros);
        byte[] bomb = forgery.bytes();
        assertThat(bomb.length).isLessThan(1 << 20);
        // What it says of itself is believed, and read no further than that.
        byte[] size = {(byte) zeros.length, (byte) (zeros.length >> 8), (byte) (zeros.length >> 16), (byte) (zeros.length >> 24)};
        for (int at = indexOf(bomb, size, 0); at >= 0; at = indexOf(bomb, size, at)) {
            System.arraycopy(new byte[] {100, 0, 0, 0}, 0, bomb, at, 4);
        }
        Path file = Forgery.write(bomb, folder.resolve("bombe.zip"));
        assertThat(Inspection.of(file)).isInstanceOfSatisfying(Inspection.Damaged.class, damaged ->
                assertThat(damaged.damages()).extracting(Damage::kind).contains(Kind.LONGER));
    }

    @Test
    void a_list_or_a_version_that_is_too_long_is_not_read() throws IOException {
        for (String part : List.of(Contents.NAME, Backup.VERSION)) {
            byte[] long_ = Forgery.of(whole).text(part, "x".repeat(2 << 20)).bytes();
            assertThat(Inspection.of(Forgery.write(long_, folder.resolve("lang.zip")))).isInstanceOfSatisfying(Inspection.Damaged.class, damaged ->
                    assertThat(damaged.damages()).extracting(Damage::kind).contains(Kind.LONGER));
        }
    }

    @Test
    void more_parts_than_any_backup_has_are_not_read() throws IOException {
        Forgery forgery = Forgery.of(whole);
        for (int i = 0; i < 1_001; i++) {
            forgery.text("tables/t" + i, "");
        }
        assertThat(Inspection.of(Forgery.write(forgery.bytes(), folder.resolve("mange.zip")))).isInstanceOfSatisfying(Inspection.Damaged.class, damaged ->
                assertThat(damaged.damages()).extracting(Damage::kind).containsExactly(Kind.TOO_MANY));
    }

    /** Its sentence with whatever filled in. */
    private static String sentence(Kind kind) {
        String open = new Damage(kind, List.of("@0@", "@1@", "@2@", "@3@")).in(Words.of(Language.NB));
        return Pattern.quote(open + " Ingenting er endret.").replaceAll("@\\d@", "\\\\E.+\\\\Q");
    }

    private static Arguments damage(Kind kind, UnaryOperator<byte[]> damage) {
        return Arguments.of(kind, damage);
    }

    private static byte[] put(byte[] bytes, int at, int one) {
        byte[] put = bytes.clone();
        put[at] = (byte) one;
        return put;
    }

    private static byte[] without(byte[] bytes, String part) {
        Forgery forgery = Forgery.of(bytes);
        forgery.parts.remove(part);
        return forgery.bytes();
    }

    private static byte[] resealed(byte[] bytes) {
        return Forgery.of(bytes).sealed().bytes();
    }

    private static byte[] replaced(byte[] bytes, String part, String was, String becomes) {
        Forgery forgery = Forgery.of(bytes);
        assertThat(forgery.text(part)).contains(was);
        return forgery.text(part, forgery.text(part).replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(becomes))).bytes();
    }

    /** @param padded so that both are as long as they were together: only their content tells */
    private static byte[] swapped(byte[] bytes, String one, String other, boolean padded) {
        Forgery forgery = Forgery.of(bytes);
        byte[] first = forgery.parts.get(one);
        byte[] second = forgery.parts.get(other);
        int length = padded ? first.length : second.length;
        forgery.parts.put(one, padded ? ended(Arrays.copyOf(second, length)) : second);
        if (!padded) {
            forgery.parts.put(other, first);
        }
        return forgery.bytes();
    }

    private static byte[] ended(byte[] content) {
        content[content.length - 1] = '\n';
        return content;
    }

    /** The journal's number of rows, and the seal made anew. */
    private static String lied(String contents) {
        Contents old = Contents.read(contents).orElseThrow();
        return new Contents(old.schema(), old.parts().stream().map(part -> part.table().equals("journal_entry")
                ? new Part(part.name(), part.sha256(), part.bytes(), 39) : part).toList(), old.counters()).text();
    }

    private static int indexOf(byte[] all, byte[] some, int from) {
        for (int at = from; at + some.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + some.length, some, 0, some.length)) {
                return at;
            }
        }
        return -1;
    }
}
