package no.samspill.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Guest.Answer;
import no.samspill.testing.Guest;
import no.samspill.testing.Knocking;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every route × every role × one's own and another council, asked over HTTP and held against {@code access.txt}. What only reads
 * is asked for in earnest; what changes something only knocks, except on a draft and with another council's ids.
 */
@ServerTest
class EveryAddressForEveryRoleTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);
    /** Where there is no form of ours: nothing is changed there, or the key in the address is the proof, and a program presses. */
    private static final Set<String> NO_FORM = Set.of("/kontroll", "/paminnelser/{key}/stopp", "/{region}/{plan}/folg/{key}/stopp");

    private static final List<String> ROLES = List.of("secretariat", "editor", "scribe", "registrar", "reader");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    private final Table table = new Table();
    /** Signed in once for the whole class. */
    private static final SequencedMap<String, Visitor> VISITORS = new LinkedHashMap<>();

    /** Somebody at the server, with the proof their forms carry, and the council they ask about. */
    private record Visitor(String name, Guest guest, String proof, WhatIsThere asksAbout) {}

    @BeforeEach
    void two_councils_and_somebody_in_every_role() {
        if (!VISITORS.isEmpty()) {
            return;
        }
        WhatIsThere own = new WhatIsThere(server);
        WhatIsThere other = new WhatIsThere(server);
        Guest anybody = new Guest(port);
        VISITORS.put("public", new Visitor("public", anybody, proof(anybody, "/logg-inn/lenke?token=x"), own));
        add("newcomer", person(), own);
        PersonId administrator = person();
        people.grant(administrator, RoleHeld.administrator(), TEST);
        add("administrator", administrator, own);
        ROLES.forEach(role -> add(role, own.person(role), own));
        ROLES.forEach(role -> add("other-" + role, other.person(role), own));
        add("foreign", own.person("secretariat"), other);
    }

    @Test
    void meets_what_the_table_says() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            table.row(route).ifPresent(row -> {
                wrong.addAll(differences(route, row.who(), WhatIsThere.PLAN));
                if (row.draft() != null) {
                    wrong.addAll(differences(route, row.draft(), WhatIsThere.DRAFT));
                }
            });
        }
        assertThat(wrong).as("who may open what, against " + Table.FILE).isEmpty();
    }

    @Test
    void every_route_has_a_row_and_every_row_a_route() {
        SortedSet<Route> routes = routes();
        assertThat(routes.stream().filter(route -> table.row(route).isEmpty()).map(EveryAddressForEveryRoleTest::missing))
                .as("a route without a row in " + Table.FILE + ": write down who may open it")
                .isEmpty();
        assertThat(table.rows().keySet()).as("a row of a route that is gone").isSubsetOf(routes.stream().map(Route::words).toList());
        assertThat(routes.stream().filter(route -> !route.workspace() && route.named("plan") && table.row(route).orElseThrow().draft() == null).map(Route::words))
                .as("a public address of a plan whose row does not say who may open it while the plan is a draft, such as draft:drafts")
                .isEmpty();
    }

    @Test
    void another_councils_ids_lead_nowhere_from_ones_own_workspace() {
        Visitor secretariat = visitor("secretariat");
        WhatIsThere others = visitor("foreign").asksAbout();
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            boolean foreign = route.pattern().startsWith("/arbeid/") && route.variables().stream().anyMatch(variable -> isId(variable) && others.value(route, variable).isPresent());
            if (foreign) {
                String path = route.path(variable -> value(isId(variable) ? others : secretariat.asksAbout(), route, variable, WhatIsThere.PLAN));
                int status = secretariat.guest().asks(method(route), path, Map.of(), Map.of("_csrf", secretariat.proof())).status();
                if (status != 404) {
                    wrong.add(route.words() + " answered " + status + " to another council's id");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Under a public address, and under another's workspace: just as an id that nothing has. */
    @Test
    void another_councils_ids_are_not_there_under_any_address() {
        WhatIsThere others = visitor("foreign").asksAbout();
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            boolean foreign = route.named("region") && !route.filter() && route.variables().stream().anyMatch(variable -> isAnothers(route, variable, others));
            if (foreign) {
                for (Visitor visitor : route.workspace() ? List.of(visitor("other-secretariat"), visitor("other-editor"), visitor("public")) : List.of(visitor("public"), visitor("secretariat"), visitor("other-secretariat"))) {
                    String met = answered(visitor, route, variable -> value(isAnothers(route, variable, others) ? others : visitor.asksAbout(), route, variable, WhatIsThere.PLAN));
                    String nothing = answered(visitor, route, variable -> isAnothers(route, variable, others) ? new UUID(1, 1).toString() : value(visitor.asksAbout(), route, variable, WhatIsThere.PLAN));
                    if (!met.equals(nothing) || met.startsWith("2")) {
                        wrong.add("%s: %s meets %s with another council's id, and %s with one that nothing has".formatted(route.words(), visitor.name(), met, nothing));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Its address stands in the names of its municipality, and in the addresses of those it has invited. */
    @Test
    void nothing_of_another_council_stands_on_a_councils_pages() {
        String other = visitor("foreign").asksAbout().world.region;
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Route route : routes()) {
            boolean page = route.reads() && route.named("region") && !route.filter() && !route.pattern().endsWith("/strom") && !route.pattern().matches(".*\\.(\\{word.*|zip|xlsx)");
            if (page) {
                Visitor visitor = visitor(route.workspace() ? "secretariat" : "public");
                var answer = visitor.guest().get(path(visitor, route, WhatIsThere.PLAN));
                asked += answer.statusCode() == 200 ? 1 : 0;
                if (answer.body().contains(other)) {
                    wrong.add(route.words() + " names the other council");
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).as("pages that were there").isGreaterThan(100);
    }

    private static boolean isAnothers(Route route, Route.Variable variable, WhatIsThere others) {
        return isId(variable) && variable.shape().isEmpty() && others.value(route, variable).filter(value -> !value.equals(visitor("public").asksAbout().value(route, variable).orElse(""))).isPresent();
    }

    private static String answered(Visitor visitor, Route route, Function<Route.Variable, String> values) {
        Answer answer = visitor.guest().asks(method(route), route.path(values), Map.of(), Map.of("_csrf", visitor.proof()));
        return answer.status() + answer.headers().firstValue("Location").map(to -> " " + to.replaceAll("[^/]*$", "")).orElse("");
    }

    @Test
    void nothing_is_changed_without_the_proof_that_the_form_is_ours() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            if (!route.reads() && !NO_FORM.contains(route.pattern())) {
                for (Visitor visitor : List.of(visitor("public"), visitor("secretariat"), visitor("administrator"))) {
                    int status = visitor.guest().asks(route.method(), path(visitor, route, WhatIsThere.PLAN), Map.of(Knocking.KNOCK, "yes"), Map.of()).status();
                    if (status != 403) {
                        wrong.add(route.words() + " answered " + status + " to " + visitor.name() + " without the proof");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> differences(Route route, String word, String plan) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> expected = table.expected(word);
        for (Visitor visitor : route.filter() ? passers() : VISITORS.values()) {
            if (visitor.name().equals("foreign")) {
                continue;
            }
            String wanted = Objects.requireNonNull(expected.get(visitor.name().startsWith("other-") ? "other" : visitor.name()), visitor.name());
            String met = met(visitor, route, plan);
            if (!met.equals(wanted)) {
                wrong.add("%s (%s): %s meets %s, not %s".formatted(route.words(), plan, visitor.name(), met, wanted));
            }
        }
        return wrong;
    }

    private String met(Visitor visitor, Route route, String plan) {
        // A file that everybody may have is made once, and not anew for each of them.
        boolean made = route.pattern().contains(".") && plan.equals(WhatIsThere.PLAN) && !visitor.name().equals("public");
        boolean draft = plan.equals(WhatIsThere.DRAFT);
        Map<String, String> headers = (route.reads() && !made) || route.filter() || draft ? Map.of() : Map.of(Knocking.KNOCK, "yes");
        Answer answer = visitor.guest().asks(method(route), path(visitor, route, plan), headers, Map.of("_csrf", visitor.proof(), "token", "x"));
        boolean reached = answer.headers().firstValue(Knocking.REACHED).isPresent();
        boolean login = answer.headers().firstValue("Location").filter(to -> to.endsWith("/logg-inn")).isPresent();
        boolean madeUp = route.variables().stream().anyMatch(variable -> variable.shape().isEmpty() && visitor.asksAbout().value(route, variable).isEmpty());
        return switch (answer.status()) {
            case 302, 303 -> login && !reached ? "login" : "open";
            case 403 -> "closed";
            case 404, 410 -> reached && (madeUp || !route.named("region")) ? "open" : "hidden";
            case 500, 503 -> "broken";
            default -> "open";
        };
    }

    /** A filter may sign people out: it is asked by somebody whom nobody misses afterwards. */
    private List<Visitor> passers() {
        Guest anybody = new Guest(port);
        Guest newcomer = new Guest(port);
        newcomer.signsIn(links.make(person()));
        WhatIsThere own = visitor("public").asksAbout();
        return List.of(
                new Visitor("public", anybody, proof(anybody, "/logg-inn/lenke?token=x"), own), new Visitor("newcomer", newcomer, proof(newcomer, "/arbeid"), own));
    }

    private static String missing(Route route) {
        String who = route.pattern().startsWith("/styring") ? "administrator" : route.workspace() ? "secretariat" : route.reads() ? "everybody" : "refused";
        String draft = !route.workspace() && route.named("plan") ? " draft:drafts" : "";
        return "\n%-5s %s %s%s   (or who else it is)".formatted(route.method(), route.pattern(), who, draft);
    }

    private SortedSet<Route> routes() {
        return Routes.of(server);
    }

    private static Visitor visitor(String name) {
        return Objects.requireNonNull(VISITORS.get(name));
    }

    private static String method(Route route) {
        return route.method().equals("ANY") ? "GET" : route.method();
    }

    /** Each plan counts its measures, its hearings and their points from one: another's number is one's own. */
    private static boolean isId(Route.Variable variable) {
        // Sources of statistics are everybody's.
        return !List.of("region", "plan", "number", "n", "punkt", "innspill", "agency", "table").contains(variable.name());
    }

    private static String path(Visitor visitor, Route route, String plan) {
        return route.path(variable -> value(visitor.asksAbout(), route, variable, plan));
    }

    /** What nobody has said is made up: the first choice of a pattern, or an id that nothing has. */
    private static String value(WhatIsThere there, Route route, Route.Variable variable, String plan) {
        if (variable.name().equals("plan")) {
            return plan;
        }
        return there.value(route, variable).orElseGet(() -> {
            String shape = variable.shape();
            return shape.isEmpty() ? new UUID(1, 1).toString() : shape.startsWith("[0-9") || shape.startsWith("\\d") ? "1" : shape.split("\\|")[0];
        });
    }

    private PersonId person() {
        return people.enter("Noen", TEST);
    }

    private void add(String name, PersonId person, WhatIsThere asksAbout) {
        Guest guest = new Guest(port);
        guest.signsIn(links.make(person));
        VISITORS.put(name, new Visitor(name, guest, proof(guest, "/arbeid"), asksAbout));
    }

    private static String proof(Guest guest, String page) {
        return Jsoup.parse(guest.get(page).body()).select("input[name=_csrf]").stream().map(input -> input.attr("value")).collect(Collectors.toList()).getFirst();
    }
}
