package no.samspill.worksheet.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samspill.ledger.Author;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.Guest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.context.ApplicationContext;

/** A secretary at work in the browser, by HTTP alone: a region of their own with one empty plan. */
public final class Secretariat {
    static final Author TEST = World.TEST;

    final String region;
    final PlanId plan;
    final PersonId person;
    final Guest guest;
    private final World world;

    public Secretariat(ApplicationContext server, int port) {
        world = World.apart(server, "Gratangen", "Skånland");
        region = world.region;
        plan = world.plan("plan");
        person = world.secretary("Kari");
        guest = world.guest(person, port);
    }

    String address() {
        return "/arbeid/" + region + "/plan/import";
    }

    String link() {
        return world.link(person);
    }

    PlanView view() {
        return world.bean(Plans.class).get(plan);
    }

    /** Chooses a file on the upload page and sends it. */
    HttpResponse<String> sends(String fileName, byte[] content) {
        FormElement form = form(guest.get(address()).body(), address());
        String edge = "----" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.formData().forEach(it -> write(body, "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + it.key() + "\"\r\n\r\n" + it.value() + "\r\n"));
        write(body, "--" + edge + "\r\nContent-Disposition: form-data; name=\"ark\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + edge + "--\r\n");
        return guest.postBlindly(address(), "multipart/form-data; boundary=" + edge, body.toByteArray());
    }

    /** Sends a file that can be read, and gives its preview. */
    public Document previews(String fileName, byte[] content) {
        HttpResponse<String> response = sends(fileName, content);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + ": " + Jsoup.parse(response.body()).select("main").text());
        }
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    /** Fills in a preview's form and presses one of its buttons. */
    HttpResponse<String> presses(Document preview, String action, Consumer<FormElement> fill) {
        FormElement form = (FormElement) Objects.requireNonNull(preview.selectFirst("form.sam-import"));
        fill.accept(form);
        String body = form.formData().stream()
                        .map(it -> encoded(it.key()) + "=" + encoded(it.value()))
                        .collect(Collectors.joining("&"))
                + "&handling=" + action;
        return guest.postBlindly(form.attr("action"), "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> lands(Document preview) {
        return presses(preview, "legg-inn", form -> {});
    }

    static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    static byte[] sample(String format) {
        try {
            return Files.readAllBytes(Path.of("samples", "arbeidsverktoy-innovasjon." + format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with something in it changed. */
    public static byte[] sample(String... replacements) {
        String text = new String(sample("csv"), java.nio.charset.Charset.forName("windows-1252"));
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new AssertionError("the sample does not say " + replacements[i]);
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static FormElement form(String html, String action) {
        return (FormElement) Objects.requireNonNull(Jsoup.parse(html).selectFirst("form[action=" + action + "]"), "no form to " + action);
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
