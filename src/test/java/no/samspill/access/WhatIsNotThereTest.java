package no.samspill.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every route, asked with one part of its address changed for something that is not there: it answers 404, or 410 for what was there
 * once, and says what it did not find.
 */
@ServerTest
class WhatIsNotThereTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);
    private static final List<String> NO_IDS = List.of("x", "1-1-1-1", "æ".repeat(100), "%20");

    /** A receipt number is typed by people: a wrong one leads back to where it is typed. */
    private static final String TYPED = "receipt";

    /** What is taken away already, need not be taken away again. */
    private static final String TAKING_AWAY = "/{file}/sletting";

    /** Says nothing of any plan. */
    private static final String OF_NO_PLAN = "/tabell/nokkel";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    private WhatIsThere there;
    /** By the beginning of the addresses they may open. */
    private final Map<String, Guest> guests = new LinkedHashMap<>();
    private final Map<Guest, String> proofs = new HashMap<>();

    @BeforeEach
    void somebody_who_may_open_everything() {
        there = new WhatIsThere(server);
        PersonId administrator = people.enter("Noen", TEST);
        people.grant(administrator, RoleHeld.administrator(), TEST);
        guests.put("/styring", signedIn(administrator));
        guests.put("", signedIn(there.person("secretariat")));
    }

    @Test
    void an_unknown_plan_is_not_there_and_is_said_so() {
        String unknown = Words.of(Language.NB).get("plan.unknown");
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            if (route.named("plan") && !route.pattern().endsWith(OF_NO_PLAN)) {
                wrong(route, "plan", "finnes-ikke").ifPresent(wrong::add);
                if (!said(ask(route, "plan", "finnes-ikke")).equals(unknown)) {
                    wrong.add(route.words() + " has other words for it");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_id_that_nothing_has_leads_nowhere_and_is_said_so() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            for (Route.Variable variable : ids(route)) {
                if (!route.pattern().endsWith(TAKING_AWAY)) {
                    wrong(route, variable.name(), unknown(variable)).ifPresent(wrong::add);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_can_be_no_id_at_all_leads_nowhere_and_is_said_so() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            for (Route.Variable variable : ids(route)) {
                if (variable.shape().isEmpty()) {
                    NO_IDS.forEach(word -> wrong(route, variable.name(), word).ifPresent(wrong::add));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_unknown_region_is_not_there() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            if (route.named("region")) {
                int status = ask(route, "region", "finnes-ikke").statusCode();
                if (status != 404) {
                    wrong.add(route.words() + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Optional<String> wrong(Route route, String variable, String word) {
        HttpResponse<String> answer = ask(route, variable, word);
        boolean gone = answer.statusCode() == 404 || answer.statusCode() == 410;
        return gone && !said(answer).isBlank() && !said(answer).equals(Words.of(Language.NB).get("error.404.text"))
                ? Optional.empty()
                : Optional.of("%s with {%s} = %s answered %d: %s".formatted(route.words(), variable, word, answer.statusCode(), said(answer)));
    }

    private HttpResponse<String> ask(Route route, String variable, String word) {
        Guest guest = guests.entrySet().stream().filter(one -> route.pattern().startsWith(one.getKey())).findFirst().orElseThrow().getValue();
        String path = route.path(part -> part.name().equals(variable) ? word : there.value(route, part).orElseGet(() -> unknown(part))).replace("æ", "%C3%A6");
        return route.reads() ? guest.get(path) : guest.postBlindly(path, Map.of("_csrf", proofs.get(guest)));
    }

    private static String said(HttpResponse<String> answer) {
        Document page = Jsoup.parse(answer.body());
        return page.select(".sam-head .sam-lead").text();
    }

    /** The parts that name a thing, and are no choice between words. */
    private static List<Route.Variable> ids(Route route) {
        return route.variables().stream()
                .filter(variable -> !List.of("region", "plan", TYPED).contains(variable.name()))
                .filter(variable -> variable.shape().isEmpty() || variable.shape().startsWith("["))
                .toList();
    }

    private static String unknown(Route.Variable variable) {
        String shape = variable.shape();
        return shape.startsWith("[0-9]") ? "9".repeat(6)
                : shape.startsWith("[A-Za-z0-9_-]{43}") ? "x".repeat(43)
                : shape.contains("|") ? shape.split("\\|")[0]
                : new UUID(7, 7).toString();
    }

    private Guest signedIn(PersonId person) {
        Guest guest = new Guest(port);
        guest.signsIn(links.make(person));
        proofs.put(guest, Jsoup.parse(guest.get("/arbeid").body()).select("input[name=_csrf]").attr("value"));
        return guest;
    }

    /** A filter of Spring Security answers in its own way, and a file has no id. */
    private SortedSet<Route> routes() {
        SortedSet<Route> routes = Routes.of(server);
        routes.removeIf(Route::filter);
        return routes;
    }
}
