package no.samspill.hearing.statement.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.hearing.Heard;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.input.web.Sending;
import no.samspill.testing.Guest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at a hearing, who fills in its forms as a browser without JavaScript does. */
final class Speaker {
    final Heard heard;
    final Guest guest;
    final String hearing;
    private final int port;

    Speaker(Heard heard, int port) {
        this.heard = heard;
        this.port = port;
        this.guest = new Guest(port);
        this.hearing = heard.address();
    }

    /** Another browser at the same hearing. */
    Speaker other() {
        return new Speaker(heard, port);
    }

    static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    Document open(String path) {
        return page(guest.get(path));
    }

    /** The fields of the comment form at a row, as they stand on the page. */
    Map<String, String> form(String place) {
        Element form = open(hearing).select("#" + place + " .sam-say form").first();
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        fields.put("vis", "true");
        return fields;
    }

    HttpResponse<String> comments(String place, String words, String... more) {
        Map<String, String> fields = form(place);
        fields.put("tekst", words);
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return guest.postBlindly(hearing + "/kommentar", fields);
    }

    /** Writes a statement and looks at it; the answer is the page where it can be sent. */
    HttpResponse<String> writes(String words, String... more) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(Map.of("tekst", words));
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return Sending.send(guest, hearing + "/uttalelse", hearing + "/uttalelse", fields, "fil", List.of());
    }

    /** Sends what the page of a draft shows. */
    HttpResponse<String> sends(HttpResponse<String> looked, Map<String, String> fields, Sending.File... files) {
        String path = looked.uri().getPath();
        return Sending.send(guest, path, path, fields, "fil", Stream.of(files).toList());
    }

    List<Statement> received() {
        return heard.world.bean(Statements.class).list(heard.hearing);
    }

    /** Asks an organisation. @return what its link carries */
    UUID consultee(String name) {
        UUID key = UUID.randomUUID();
        heard.world.bean(JdbcClient.class).sql("insert into hearing_consultee (id, hearing, name, email, language, key) values (?, ?, ?, ?, 'nb', ?)").params(UUID.randomUUID(), heard.hearing.id().value(), name, "post" + key + "@eksempel.no", key).update();
        return key;
    }
}
