package no.samspill.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.samspill.Samspill;
import no.samspill.ledger.Reach;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import no.samspill.testing.MadeCluster;
import no.samspill.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that people find at an encrypted address of its own, behind another server on the same machine. */
class WhatTheVisitorCallsUsTest {
    private static final String OURS = "plan.region.no";

    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void a_server_with_an_address() throws Exception {
        MadeCluster.in(folder);
        server = Server.start(Samspill.class, 0, () -> Store.in(folder), Map.of(
                "samspill.address", "https://" + OURS, "server.forward-headers-strategy", "native", "server.tomcat.remoteip.internal-proxies", "127.0.0.0/8,::1/128"));
        OrganisationId council = World.found(server.context().getBean(Organisations.class), World.TEST, "Regionrådet", "regionen", "Gratangen");
        PlanId plan = World.plan(server.context().getBean(Plans.class), World.TEST, council, "plan", true, null);
        server.context().getBean(ProgressPlans.class).apply(plan, Kind.OTHER.add(new StepId(UUID.randomUUID()), "Steg", 0), World.TEST, Reach.WHOLE);
    }

    @AfterAll
    static void stops() {
        server.close();
    }

    /** Asked as the visitor pleases, down to the last header. */
    private static String asked(String path, String... headers) throws IOException {
        String[] at = server.address().replaceAll("[^0-9]+", " ").strip().split(" ");
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(at[0]))) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.no", "plan.region.no.evil.no", "evilplan.region.no", "region.no", "10.0.0.7:80"})
    void another_name_than_ours_gets_no_page_of_ours(String name) throws Exception {
        assertThat(asked("/regionen", "Host: " + name)).startsWith("HTTP/1.1 421").contains("Denne adressen er ikke vår", "https://" + OURS).doesNotContain("//" + name);
    }

    @Test
    void another_name_in_what_a_proxy_says_gets_none_either() throws Exception {
        assertThat(asked("/regionen", "Host: " + OURS, "X-Forwarded-Host: evil.no")).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {OURS, "PLAN.region.no", "plan.region.no:443", "localhost", "localhost:8080", "127.0.0.1"})
    void our_own_name_and_this_very_machine_are_answered(String name) throws Exception {
        assertThat(asked("/regionen", "Host: " + name)).startsWith("HTTP/1.1 200").contains("Regionrådet");
    }

    @Test
    void every_cookie_is_for_encrypted_lines_and_browsers_are_told_to_use_no_other_whatever_the_proxy_forgets_to_say() throws Exception {
        for (String path : new String[] {"/arbeid", "/regionen?sprak=nn"}) {
            String answer = asked(path, "Host: " + OURS);
            assertThat(answer).as(path).contains("Set-Cookie: ", "Strict-Transport-Security: max-age=");
            assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie: "))).as(path).allSatisfy(line -> assertThat(line).contains("Secure"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regionen", "/regionen/plan/prosess", "/regionen/plan/arshjul", "/regionen/plan/kalender.ics"})
    void no_address_is_the_one_that_was_asked_for(String path) throws Exception {
        assertThat(asked(path, "Host: localhost:4711")).startsWith("HTTP/1.1 200").doesNotContain("localhost", "4711");
    }

    @Test
    void calendars_are_subscribed_to_at_our_own_address() throws Exception {
        assertThat(asked("/regionen/plan/prosess", "Host: localhost")).contains("webcal://" + OURS + "/regionen/plan/kalender.ics");
    }
}
