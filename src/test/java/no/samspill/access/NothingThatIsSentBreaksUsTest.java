package no.samspill.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, sent what no person types: it is refused or ignored, and is never a fault of ours. */
@ServerTest
class NothingThatIsSentBreaksUsTest {
    /** As they stand on the line, so that what is no text at all can be sent too. */
    private static final List<String> HOSTILE = List.of(
            "a%00b", "%FF%C0%80", "%ED%A0%80", "99999999999999999999999", "-1", new UUID(9, 9).toString(), "2017-02-31", "%2B999999999-12-31",
            URLEncoder.encode("\"><script>alert(1)</script>${7*7}{{7*7}}'--%", StandardCharsets.UTF_8), "x".repeat(70_000), "");

    /** Rounds in which each field gets another of them; as many as there are, and each field has had each. */
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 2);

    /** Who goes out cannot ask for more, and news go on for ever. */
    private static boolean leftOut(Route route) {
        return route.filter() || route.pattern().equals("/logg-ut") || route.pattern().endsWith("/strom");
    }

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private WhatIsThere there;
    private Guest administrator;
    private Guest secretary;
    private final Map<Guest, String> proofs = new LinkedHashMap<>();

    @BeforeEach
    void somebody_who_may_open_everything() {
        there = new WhatIsThere(server);
        administrator = signedIn(there.world.person("Noen", RoleHeld.administrator()));
        secretary = signedIn(there.person("secretariat"));
    }

    private Guest signedIn(PersonId person) {
        Guest guest = there.world.guest(person, port);
        proofs.put(guest, Jsoup.parse(guest.get("/arbeid").body()).select("input[name=_csrf]").attr("value"));
        return guest;
    }

    @Test
    void whatever_stands_in_a_form_or_after_a_question_mark_is_no_fault_of_ours() {
        Set<String> broken = new TreeSet<>();
        Map<String, Set<String>> names = names();
        for (Route route : Routes.of(server)) {
            if (leftOut(route)) {
                continue;
            }
            Guest guest = route.pattern().startsWith("/styring") ? administrator : secretary;
            String path = route.path(part -> there.value(route, part).orElseGet(() -> part.shape().contains("|") ? part.shape().split("\\|")[0] : new UUID(7, 7).toString()));
            Set<String> fields = new LinkedHashSet<>(names.getOrDefault(route.pattern(), Set.of()));
            fields.addAll(written(guest, path));
            for (int round = 0; round < ROUNDS && !fields.isEmpty(); round++) {
                String form = form(List.copyOf(fields), round, route.reads());
                HttpResponse<String> answer = route.reads()
                        ? guest.get(path + "?" + form)
                        : guest.postBlindly(path, "application/x-www-form-urlencoded", ("_csrf=" + proofs.get(guest) + "&" + form).getBytes(StandardCharsets.US_ASCII));
                if (answer.statusCode() >= 500) {
                    broken.add("%s: %d for %s".formatted(route.words(), answer.statusCode(), form.replaceAll("x{100,}", "xx")));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void whatever_stands_in_an_address_is_no_fault_of_ours() {
        Set<String> broken = new TreeSet<>();
        for (Route route : Routes.of(server)) {
            if (leftOut(route) || !route.reads()) {
                continue;
            }
            Guest guest = route.pattern().startsWith("/styring") ? administrator : secretary;
            for (Route.Variable changed : route.variables()) {
                for (String value : List.of("%EF%BF%BF%25", "%C3%A6".repeat(200), "99999999999999999999", "-1")) {
                    String path = route.path(part -> part.equals(changed) ? value : there.value(route, part).orElseGet(() -> new UUID(7, 7).toString()));
                    int status = guest.get(path).statusCode();
                    if (status >= 500) {
                        broken.add("%s with {%s} = %s: %d".formatted(route.words(), changed.name(), value, status));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_letter_of_an_address_that_is_written_as_a_number_opens_no_other_door() {
        Guest anybody = new Guest(port);
        Set<String> other = new TreeSet<>();
        for (Route route : Routes.of(server)) {
            if (!leftOut(route) && route.workspace()) {
                String path = route.path(part -> there.value(route, part).orElse("x"));
                String hidden = path.replace("/arbeid/", "/%61rbeid/").replace("/styring", "/styrin%67");
                String method = route.reads() ? "GET" : "POST";
                int plain = anybody.asks(method, path, Map.of(), Map.of()).status();
                int written = anybody.asks(method, hidden, Map.of(), Map.of()).status();
                if (plain != written) {
                    other.add("%s: %d, and %d as %s".formatted(route.words(), plain, written, hidden));
                }
            }
        }
        assertThat(other).isEmpty();
    }

    /** The first round is all NUL: what holds that, holds it wherever it stands. */
    private static String form(List<String> fields, int round, boolean inAnAddress) {
        return IntStream.range(0, fields.size())
                .mapToObj(at -> URLEncoder.encode(fields.get(at), StandardCharsets.UTF_8) + "=" + (round == 0 ? HOSTILE.getFirst() : HOSTILE.get((at + round) % HOSTILE.size())))
                .filter(field -> !inAnAddress || field.length() < 500)
                .collect(Collectors.joining("&"));
    }

    /** What the fields of the forms are called that stand on a page, or on the one that the form comes back to. */
    private static Set<String> written(Guest guest, String path) {
        HttpResponse<String> page = guest.get(path);
        return page.headers().firstValue("Content-Type").filter(type -> type.startsWith("text/html")).isEmpty() ? Set.of()
                : Jsoup.parse(page.body()).select("[name]").stream().map(field -> field.attr("name")).filter(name -> !name.equals("_csrf")).limit(60).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the code asks for, by the address. */
    private Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        server.getBeansOfType(RequestMappingHandlerMapping.class).values().forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) ->
                info.getPatternValues().forEach(pattern -> names.computeIfAbsent(pattern, any -> new LinkedHashSet<>()).addAll(asked(method).toList()))));
        return names;
    }

    private static Stream<String> asked(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).flatMap(parameter -> {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            return parameter.getParameterType().isRecord() ? Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName) : named(parameter).stream();
        });
    }

    private static List<String> named(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked == null) {
            return List.of();
        }
        String name = asked.name().isEmpty() ? asked.value() : asked.name();
        return List.of(name.isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : name);
    }
}
