package no.samspill.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.samspill.Samspill;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Verdict;
import no.samspill.files.Examined;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Track;
import no.samspill.hearing.assessment.Concluding;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Several;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.ops.Commands;
import no.samspill.plan.Field;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Versions;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** Measures proof: how long whoever checks a paper waits, and how fast all that is kept is looked through. */
final class ProofBench {
    private ProofBench() {}

    /** One plan with as many versions; each page is asked for over the loopback, one after another. */
    static void verification(ApplicationContext server, int many) throws IOException, InterruptedException {
        Deciding way = new Deciding(World.apart(server, "Gratangen", "Salangen"), LocalDate.of(2017, 12, 4));
        String title = "Et forpliktende og permanent nettverk";
        for (int at = 2; at <= many; at++) {
            String next = "Et nettverk, slik det var omgang " + at;
            way.world.apply(way.plan, List.of(Field.TITLE.put(way.measure, title, next)));
            way.freeze();
            title = next;
        }
        way.register(way.of(way.council(), Verdict.ADOPTED, way.dated.plusDays(1), many, null));
        List<PlanVersion> versions = way.world.bean(Versions.class).list(way.plan);
        String host = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
        Random random = new Random(1);
        asked(host, "/kontroll by a whole fingerprint, %,d versions".formatted(many), 300, () -> "/kontroll?avtrykk=" + versions.get(random.nextInt(many)).print().value());
        asked(host, "/s/ by the short address of a paper, %,d versions".formatted(many), 300, () -> "/s/" + versions.get(random.nextInt(many)).print().brief());
        asked(host, "bevis.json of one of %,d versions".formatted(many), 50, () -> "/" + way.world.region + "/utviklingsplan/versjon/" + (1 + random.nextInt(many)) + "/bevis.json");
    }

    private static void asked(String host, String what, int times, java.util.function.Supplier<String> path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        List<Double> took = new ArrayList<>();
        for (int round = 0; round < 20 + times; round++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(host + path.get())).build();
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            took.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 200) {
                throw new AssertionError(request.uri() + " " + answer.statusCode());
            }
        }
        List<Double> warm = took.subList(20, took.size()).stream().sorted().toList();
        System.out.printf(
                "%s: the first time %.0f ms; then median %.1f ms, 99th percentile %.1f ms (aim: less than 50 ms)%n", what, took.getFirst(), warm.get(warm.size() / 2), warm.get(warm.size() * 99 / 100));
    }

    /** A hearing with as many statements, each with a file, answered and concluded, beside all that was made before; then check-store as a person runs it. */
    static void store(ApplicationContext server, Path data, int statements, int bytes) {
        LocalDate today = LocalDate.now(Opening.NORWAY);
        Heard heard = new Heard(World.apart(server, "Lavangen"), today.minusDays(60), today.minusDays(10));
        Random random = new Random(1);
        List<Statement> all = new ArrayList<>();
        for (int at = 0; at < statements; at++) {
            byte[] file = new byte[bytes];
            random.nextBytes(file);
            for (int i = 0; i < file.length; i++) {
                file[i] = (byte) ('a' + Math.floorMod(file[i], 26));
            }
            NewStatement wanted = new NewStatement(
                    UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, new Behalf.Claimed("Lag nummer " + at), null, "Dette mener vi om planen. ".repeat(60), today.minusDays(20), today.minusDays(20), true,
                    new Sender(null, false, null, Language.NB));
            var fit = (Examined.Fit) Examined.of("vedlegg.txt", new String(file, StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII));
            all.add(((Taking.Taken) server.getBean(Statements.class).take(heard.hearing, wanted, List.of(fit), World.TEST)).statement());
        }
        Points points = server.getBean(Points.class);
        all.forEach(each -> server.getBean(Several.class).answer(
                heard.hearing, points.of(each).stream().map(Point::id).toList(), Proposal.answer(Judgement.FOLLOWED, "Dette er tatt inn i planen.", null), World.TEST));
        server.getBean(Concluding.class).conclude(server.getBean(Plans.class).get(heard.plan), server.getBean(Hearings.class).get(heard.hearing.id()), World.TEST);
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            int code = Commands.run(Samspill.class, "check-store", "--data", data.toString());
            System.out.printf("check-store, all of the above and %,d statements with %,d kB each: %.1f s (answered %d)%n", statements, bytes / 1000, (System.nanoTime() - start) / 1e9, code);
        }
    }
}
