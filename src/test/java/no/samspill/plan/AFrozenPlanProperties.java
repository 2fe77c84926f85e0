package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Edit;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import no.samspill.ledger.Through;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Region;
import no.samspill.plan.version.FrozenJson;
import no.samspill.plan.version.Passage;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Wordings;

class AFrozenPlanProperties {
    private static final List<String> SAID = List.of(
            "2018", "2018 - 2019", "høsten 2021", "?", "8. desember (eller før)", "løpende", "250 000 kr fra fylkeskommunen", "50 % egeninnsats, søkt",
            "Regionrådet + 7 næringsansv", "Eks. Gratangen koord.", "Hver kommune: plan", "Bedrift/besøk?", "Bo", "Under arbeid", "Fullført", "noe helt annet", "«»\t<b>&\u0001");

    private static final FactReference FACT = new FactReference(new UUID(5, 5), "1903", FactReference.LATEST);

    private final PlanId id = new PlanId(new UUID(1, 1));

    @Property(tries = 300)
    void what_is_kept_is_read_back_as_it_was(@ForAll long seed) {
        PlanView view = some(seed);

        PlanView back = read(FrozenJson.write(view));

        assertThat(back.plan()).isEqualTo(view.plan());
        assertThat(back.region()).isEqualTo(view.region());
        assertThat(back.baseYear()).isEqualTo(view.baseYear());
        assertThat(back.slug()).isEqualTo(view.slug());
        assertThat(back.removed()).isEqualTo(view.removed());
        view.plan().walk().map(Element::id).forEach(row -> {
            assertThat(back.words().get(row)).isEqualTo(view.words().getOrDefault(row, new java.util.LinkedHashMap<>()));
            assertThat(back.labels().find(row)).isEqualTo(view.labels().find(row));
            assertThat(back.labels().findFull(row)).isEqualTo(view.labels().findFull(row));
        });
        assertThat(FrozenJson.write(back)).isEqualTo(FrozenJson.write(view));
    }

    @Example
    void what_was_kept_under_the_first_format_is_read_by_every_build() {
        String kept = """
                {"format":"samspill-version/1","slug":"plan","language":"nb","numbering":"LETTERED","baseYear":2017,
                 "region":{"council":{"id":"00000000-0000-0000-0000-000000000009","kind":"REGIONAL_COUNCIL","name":"Rådet","slug":"r"},"members":[],"others":[],"heirs":{"Skånland":["Tjeldsund"]}},
                 "words":{"title":"Plan"},"removed":[2],
                 "elements":[{"id":"00000000-0000-0000-0000-000000000001","kind":"MEASURE","number":1,"label":"1","fullLabel":"1",
                   "words":{"responsibility":"Eks. Gratangen koord.","schedule":"2018","title":"Kurs","funding":"250 000 kr","attractiveness":"Bo?","status":"ferdig"},"other":{"Samarbeid":"Narvik"},
                   "understood":{"schedule":{"period":{"from":"2018-01-01","to":"2018-12-31","precision":"YEAR","recurring":false,"tentative":false}},
                     "funding":{"lines":[{"amount":"250000","currency":"NOK","yearly":false}],"tentative":false},
                     "responsibility":{"parties":[{"organisation":"Gratangen","role":"COORDINATOR","every":false,"count":"7"}],"tentative":true,"example":true},
                     "attractiveness":{"values":["RESIDENCE"],"doubtful":["RESIDENCE"]},"status":{"state":"COMPLETED"}},
                   "elements":[]}]}
                """;

        PlanView back = read(kept);

        assertThat(FrozenJson.write(back)).isEqualTo(FrozenJson.write(read(FrozenJson.write(back))));
        assertThat(back.measure(1).orElseThrow().toString())
                .contains("Kurs", "from=2018-01-01", "amount=250000", "organisation=Gratangen", "count=7", "RESIDENCE", "COMPLETED", "Samarbeid=Narvik");
        assertThat(back.region().heirs()).isEqualTo(Map.of("Skånland", List.of("Tjeldsund")));
    }

    @Property(tries = 50)
    void a_version_keeps_what_the_facts_in_its_texts_say(@ForAll long seed) {
        PlanView view = some(seed);
        ElementId row = view.plan().walk().map(Element::id).filter(it -> view.words(it, Field.TEXT).isPresent()).findFirst().orElse(null);
        if (row == null) {
            return;
        }
        SequencedMap<Field, String> words = new java.util.LinkedHashMap<>(view.words().get(row));
        view.words().put(row, words);
        words.put(Field.TEXT, "<p>Folk: <data value=\"" + FACT + "\">1 person (1990)</data></p>");
        FactSaid in2020 = new FactSaid(7, "Folketall", "24\u00a0804", null, "personer", "Harstad", "2020", "SSB, CC BY 4.0", LocalDate.of(2020, 2, 27));
        FactSaid hidden = new FactSaid(7, "Folketall", null, "vises ikke", "", "Harstad", "2021", "SSB, CC BY 4.0", null);

        PlanView first = read(FrozenJson.write(view.keeping(FactsTold.living(Map.of(FACT, in2020)))));
        PlanView second = read(FrozenJson.write(view.keeping(FactsTold.living(Map.of(FACT, hidden)))));

        assertThat(first.facts()).isEqualTo(FactsTold.frozen(Map.of(FACT, in2020)));
        assertThat(second.facts()).isEqualTo(FactsTold.frozen(Map.of(FACT, hidden)));
        assertThat(FrozenJson.write(first)).isEqualTo(FrozenJson.write(view.keeping(FactsTold.living(Map.of(FACT, in2020))))).startsWith("{\"format\":\"samspill-version/2\"");
        assertThat(FrozenJson.write(view)).as("where none can be told, as ever").startsWith("{\"format\":\"samspill-version/1\"").doesNotContain("\"facts\"");
        assertThat(first.words(row, Field.TEXT)).hasValueSatisfying(text -> assertThat(text).contains(">24&#xa0;804 personer (2020)<"));

        assertThat(Passage.between(first, second).changed()).singleElement().satisfies(changed -> assertThat(changed.fields()).singleElement().matches(FieldChange::ofNumbersAlone));
        assertThat(Passage.between(first, view).nothing()).as("the living number moves by itself").isTrue();
    }

    private PlanView read(String content) {
        Instant when = Instant.parse("2017-10-16T10:00:00Z");
        var version = new PlanVersion(id, 1, "Utkast", null, LocalDate.of(2017, 10, 20), Author.system("test", Through.SYSTEM), when, 1, 3, Print.of(""));
        return FrozenJson.read(content, version);
    }

    private PlanView some(long seed) {
        RandomChanges changes = new RandomChanges(seed);
        Rows rows = Rows.none(id.itself());
        for (int batch = 0; batch < 20; batch++) {
            rows = Edit.of(PlanShape.PLAN, rows, changes.batch(rows)).rows();
        }
        rows = Edit.of(PlanShape.PLAN, rows, said(rows, new java.util.Random(seed))).rows();
        Composition composed = Composer.of(rows, "nb", Numbering.values()[(int) Math.floorMod(seed, 2L)], new Wordings(KnownParties.none(), 2017));
        Map<ElementId, SequencedMap<Field, String>> words = new HashMap<>(Field.keyed(rows));
        Organisation council = new Organisation(new OrganisationId(new UUID(2, 2)), OrganisationKind.REGIONAL_COUNCIL, "r", "Rådet", null);
        Organisation member = new Organisation(new OrganisationId(new UUID(2, 3)), OrganisationKind.MUNICIPALITY, null, "Gratangen", "1919");
        Region region = new Region(council, LocalDate.of(2017, 10, 20), List.of(member), List.of(), Map.of("B", List.of("A", "C"), "A", List.of()));
        Header header = new Header(id, council.id(), "plan", composed.plan().title(), "nb", 2017, composed.plan().numbering(), true, null, 3, Instant.EPOCH);
        return new PlanView(header, region, composed.plan(), Labels.of(composed.plan()), KnownParties.none(), composed.questions(), Set.of(4, 2), words);
    }

    /** Real words in real fields, so that every kind of meaning is met. */
    private static List<Change> said(Rows rows, java.util.Random random) {
        List<Field> fields = List.of(Field.SCHEDULE, Field.FUNDING, Field.RESPONSIBILITY, Field.ATTRACTIVENESS, Field.STATUS, Field.TEXT, Field.SCHEDULE.clarified(), Field.other("Merknad"));
        return rows.places().keySet().stream()
                .flatMap(row -> fields.stream().map(field -> (Change) field.put(row, rows.find(row, field.key()).orElse(null), SAID.get(random.nextInt(SAID.size())))))
                .toList();
    }
}
