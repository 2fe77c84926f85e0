package no.samspill.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import no.samspill.ops.MovedRegion;
import no.samspill.ops.Trouble;
import no.samspill.ops.demo.Demonstration;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's region, with all that has happened there, goes to another installation; another council stays where it is. */
@ServerTest
class ARegionOnTheMoveTest {
    private static final String REGION = "sor-troms";
    private static final String PLAN = "/" + REGION + "/utviklingsplan";
    private static final List<String> PAGES = List.of(
            "/" + REGION, PLAN, PLAN + "/prosess", PLAN + "/arshjul", PLAN + "/innspill", PLAN + "/horing/1", PLAN + "/horing/1/svar", PLAN + "/vedtak", PLAN + "/status", PLAN + "/rapport", PLAN + "/rapport/1",
            PLAN + "/handlingsplan", PLAN + "/tall", PLAN + "/tall/tall.json", PLAN + "/tiltak/1", PLAN + "/versjon/1", PLAN + "/versjon/3", PLAN + "/versjon/2/endringer", PLAN + "/versjon/2/bevis.json", PLAN + "/plan.json", "/halogalandsradet", "/kommune/5503");

    /** What is another in another place, and no print covers: where the journal was, keys and numbers that tables count, and who has been where. */
    private static final List<String> OF_ITS_PLACE = List.of("tables/journal_entry", "tables/ledger_word", "tables/person_email");

    @TempDir
    static Path folder;

    private static Path file;
    private static String stranger;
    private static Map<String, String> pages = Map.of();
    private static DataSource origin;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    DataSource source;

    @Autowired
    People people;

    @BeforeEach
    void the_region_is_written_once() throws Exception {
        if (file != null) {
            return;
        }
        new Demonstration(server).fill();
        World other = World.apart(server, "Fremmedvik");
        stranger = "Fremmed " + UUID.randomUUID();
        other.secretary(stranger);
        other.plan("plan");
        // Those who come to an address have proven that it is theirs.
        JdbcClient.create(source).sql("update person_email set proven_at = now() where key in ('naering@gratangen.example', 'referent@sor-troms.example')").update();
        pages = pages();
        origin = FreshDatabase.served();
        file = export(source, "region.zip");
    }

    @Test
    void stands_alone_in_an_empty_installation_with_every_page_and_print_as_it_was() throws Exception {
        var target = FreshDatabase.another();
        assertThat(MovedRegion.in(file, target.owner())).isEqualTo(new MovingIn.Moved(REGION, 1, 0));
        assertThat(MovedRegion.flaws(target.owner())).isEmpty();
        assertThat(differing(sums(file), sums(export(target.owner(), "again.zip")))).containsExactlyInAnyOrderElementsOf(OF_ITS_PLACE);
        FreshDatabase.serve(target.service());
        assertThat(pages()).isEqualTo(pages);
        assertThat(JdbcClient.create(target.service()).sql("select count(*) from spring_session").query(Integer.class).single()).as("nobody came signed in").isZero();
    }

    @Test
    void stands_beside_another_which_is_left_as_it_was() throws Exception {
        var target = FreshDatabase.another();
        JdbcClient sql = JdbcClient.create(target.owner());
        FreshDatabase.serve(target.service());
        World there = World.apart(server, "Nordvik");
        PlanId theirs = there.plan("plan");
        PersonId same = there.secretary("Den samme");
        sql.sql("insert into person_email (person, address, key, proven_at) values (?, 'Naering@gratangen.example', 'naering@gratangen.example', now())").param(same.value()).update();
        PersonId unproven = there.reader("Et krav");
        sql.sql("insert into person_email (person, address, key) values (?, 'referent@sor-troms.example', 'referent@sor-troms.example')").param(unproven.value()).update();
        Map<String, List<String>> before = rows(target.owner());
        assertThat(MovedRegion.in(file, target.owner()).uninvited()).as("whose address somebody else says is theirs").isEqualTo(1);
        assertThat(MovedRegion.flaws(target.owner())).isEmpty();
        rows(target.owner()).forEach((table, after) -> assertThat(after).as(table).containsAll(before.getOrDefault(table, List.of())));
        assertThat(pages()).isEqualTo(pages);
        the_one_who_was_there_has_both_roles(sql, same, there);
        versions_go_on_from_where_the_journal_is(sql, theirs);
        refused(target.owner(), file, "region.there");
    }

    private void the_one_who_was_there_has_both_roles(JdbcClient sql, PersonId same, World there) {
        assertThat(people.find(same).orElseThrow().roles()).extracting(role -> role.role().name()).containsExactlyInAnyOrder("SECRETARIAT", "MUNICIPAL_EDITOR");
        assertThat(people.in(there.council)).extracting(person -> person.name()).containsExactlyInAnyOrder("Den samme", "Et krav");
        assertThat(sql.sql("select count(*) from followup_report where person = ?").param(same.value()).query(Integer.class).single()).isEqualTo(
                JdbcClient.create(origin).sql("select count(*) from followup_report where person = (select person from person_email where key = 'naering@gratangen.example')").query(Integer.class).single());
    }

    /** Its lines are others than where it comes from, and what each version gives, is the same. */
    private void versions_go_on_from_where_the_journal_is(JdbcClient sql, PlanId theirs) {
        long distance = sql.sql("select journal_distance from plan where slug = 'utviklingsplan'").query(Long.class).single();
        assertThat(distance).isPositive();
        PlanId plan = new PlanId(sql.sql("select id from plan where slug = 'utviklingsplan'").query(UUID.class).single());
        var versions = server.getBean(Versions.class);
        assertThat(versions.list(plan)).isNotEmpty().allSatisfy(version -> assertThat(
                sql.sql("select action from journal_entry where id = ? and plan = ?").params(version.entry(), plan.value()).query(String.class).optional()).isPresent());
        versions.freeze(plan, new NewVersion("Etter flyttingen", null, LocalDate.of(2018, 6, 8), null), World.TEST);
        long last = sql.sql("select max(id) from journal_entry where plan = ? and action <> 'plan.freeze'").param(plan.value()).query(Long.class).single();
        assertThat(versions.list(plan).getFirst().entry()).isGreaterThanOrEqualTo(last);
        assertThat(versions.list(theirs)).isEmpty();
    }

    @Test
    void nobody_of_another_council_comes_along_and_no_way_in() throws Exception {
        try (var zip = new ZipFile(file.toFile())) {
            List<String> parts = zip.stream().map(entry -> entry.getName()).toList();
            assertThat(parts).contains("tables/plan_version", "tables/person").doesNotContain(MovedTables.read().staying().keySet().stream().map(Part::named).toArray(String[]::new));
            for (String part : parts) {
                assertThat(new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8)).as(part).doesNotContain(stranger).doesNotContain("Fremmedvik");
            }
        }
    }

    @Test
    void what_is_there_by_another_name_is_told_and_nothing_is_half() throws Exception {
        var target = FreshDatabase.another();
        JdbcClient sql = JdbcClient.create(target.owner());
        UUID other = UUID.randomUUID();
        sql.sql("insert into organisation (id, kind, slug) values (?, 'REGIONAL_COUNCIL', 'sor-troms')").param(other).update();
        Map<String, List<String>> before = rows(target.owner());
        refused(target.owner(), file, "region.address");
        sql.sql("update organisation set slug = 'andre', kind = 'MUNICIPALITY'").update();
        sql.sql("insert into organisation_name (organisation, name, language) values (?, 'Harstad', 'nb')").param(other).update();
        sql.sql("insert into organisation_number (organisation, number, held) values (?, '5503', '[2025-01-01,)')").param(other).update();
        refused(target.owner(), file, "region.municipality");
        assertThat(rows(target.owner()).keySet()).as("but for what we put there").isEqualTo(before.keySet().stream().collect(Collectors.collectingAndThen(Collectors.toSet(), tables -> {
            tables.addAll(List.of("organisation_name", "organisation_number"));
            return tables;
        })));
        sql.sql("update organisation_number set held = '[2011-01-01,2012-01-01)'").update();
        refused(target.owner(), forged("forged.zip", "tables/plan_version", "Utkast", "Ukjent"), "region.flaw");
        refused(target.owner(), forged("others.zip", "tables/role_held", "SECRETARIAT,([0-9a-f-]+),(.*),[0-9a-f-]+", "ADMINISTRATOR,,$2,"), "region.foreign");
        assertThat(sql.sql("select count(*) from plan").query(Integer.class).single()).isZero();
        assertThat(sql.sql("select count(*) from pg_namespace where nspname = ?").param(MovingIn.ASIDE).query(Integer.class).single()).isZero();
    }

    @Test
    void a_damaged_file_or_another_sort_is_refused_before_any_database_is_asked() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(18);
        Path damaged = folder.resolve("damaged.zip");
        for (int i = 0; i < 100; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, bytes);
            // What no reader looks at, such as the hour a part was written, may be any.
            assertThat(refusedOrTheSame(damaged)).isTrue();
        }
        Files.write(damaged, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> MovingIn.looked(damaged)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("restore.damaged"));
        assertThatThrownBy(() -> Inspection.of(file)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("restore.isRegion"));
        Path everything = folder.resolve("alt.zip");
        try (Connection connection = origin.getConnection()) {
            Backup.write(connection, everything);
        }
        assertThatThrownBy(() -> MovingIn.looked(everything)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("region.isBackup"));
        assertThatThrownBy(() -> export(origin, "ingen.zip", "finnes-ikke")).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("region.none"));
        assertThat(folder).isDirectoryNotContaining("glob:**ingen*").isDirectoryNotContaining("glob:**.part");
    }

    private static boolean refusedOrTheSame(Path damaged) throws IOException {
        try {
            return MovingIn.looked(damaged).parts().equals(MovingIn.looked(file).parts());
        } catch (Trouble refused) {
            return true;
        }
    }

    private static Path forged(String name, String part, String was, String becomes) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Forgery forgery = Forgery.of(bytes);
        String text = forgery.text(part);
        assertThat(text).containsPattern(was);
        return Files.write(folder.resolve(name), forgery.text(part, text.replaceFirst(was, becomes)).sealed().bytes());
    }

    private static void refused(DataSource database, Path file, String key) {
        assertThatThrownBy(() -> MovedRegion.in(file, database)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    private static Path export(DataSource database, String name) throws Exception {
        return export(database, name, REGION);
    }

    private static Path export(DataSource database, String name, String region) throws Exception {
        Path to = folder.resolve(name);
        try (Connection connection = database.getConnection()) {
            MovingOut.write(connection, region, to);
        }
        return to;
    }

    private Map<String, String> pages() {
        Guest anybody = new Guest(port);
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page : PAGES) {
            var answer = anybody.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            pages.put(page, page.endsWith(".json") ? answer.body() : Jsoup.parse(answer.body()).text());
        }
        return pages;
    }

    private static Map<String, String> sums(Path file) throws IOException {
        return MovingIn.looked(file).parts().stream().collect(Collectors.toMap(Part::name, Part::sha256));
    }

    private static List<String> differing(Map<String, String> one, Map<String, String> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        return one.keySet().stream().filter(part -> !one.get(part).equals(other.get(part))).toList();
    }

    private static Map<String, List<String>> rows(DataSource database) throws Exception {
        Map<String, List<String>> rows = new TreeMap<>();
        JdbcClient sql = JdbcClient.create(database);
        try (Connection connection = database.getConnection()) {
            for (String table : new Tables(connection).inOrder()) {
                List<String> all = new ArrayList<>(sql.sql("select to_jsonb(t)::text from " + table + " t order by 1").query(String.class).list());
                if (!all.isEmpty()) {
                    rows.put(table, all);
                }
            }
        }
        return rows;
    }
}
