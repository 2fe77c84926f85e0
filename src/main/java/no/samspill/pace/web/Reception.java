package no.samspill.pace.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import no.samspill.frame.Bare;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Share.Held;
import no.samspill.pace.Share.None;
import no.samspill.pace.Share.Taken;
import no.samspill.pace.Share;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Stands before everything else, and refuses what is too many or too much before a byte of it is read. A filter would come too
 * late: what is asked of a request there has its body read, at whatever pace it comes.
 */
final class Reception extends ValveBase {
    /** Those who watch over the server are answered whatever happens. */
    static final String HEALTH = "/helse";

    private final Share requests = new Share(Bounds.REQUESTS, Bounds.REQUESTS_OF_ONE);
    private final Share kilobytes = new Share(Bounds.KILOBYTES, Bounds.KILOBYTES_OF_ONE);
    private final Supplier<Bare> pages;
    private final Supplier<Threshold> threshold;
    private final long files;

    /** @param files the most that may come with a form of files */
    Reception(Supplier<Bare> pages, Supplier<Threshold> threshold, MultipartConfigElement files) {
        super(true);
        this.pages = pages;
        this.threshold = threshold;
        this.files = files.getMaxRequestSize();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.isAsyncDispatching() || request.getRequestURI().equals(HEALTH)) {
            getNext().invoke(request, response);
            return;
        }
        switch (requests.take(ClientAddress.of(request), Duration.ZERO)) {
            case None none -> refuse(request, response, none);
            case Held held -> {
                try (held) {
                    if (bodiless(request)) {
                        getNext().invoke(request, response);
                    } else {
                        withBody(request, response);
                    }
                }
            }
        }
    }

    private void withBody(Request request, Response response) throws IOException, ServletException {
        long said = request.getContentLengthLong();
        boolean sends = HttpMethod.POST.matches(request.getMethod());
        long most = !sends ? Bounds.AT_A_CLOSED_DOOR : multipart(request) ? files : Bounds.FORM;
        long asked = said < 0 ? most : said;
        if (asked > Bounds.AT_A_CLOSED_DOOR && !(sends && threshold.get().opensFor(request))) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "413");
        } else if (asked > most && multipart(request)) {
            // Nothing of it is read, and the form's own page says what is wrong with the file.
            read(request, response, most, 0, Bounds.SWALLOWED);
        } else if (asked > most) {
            InputBuffer from = request.getCoyoteRequest().getInputBuffer();
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "413");
            // A browser reads why only after it has been allowed to send all of it.
            end(request, response, new Body(from, most, said), Bounds.SWALLOWED);
        } else {
            read(request, response, most, asked, most);
        }
    }

    private void read(Request request, Response response, long most, long asked, long swallowed) throws IOException, ServletException {
        if (asked <= Bounds.AT_A_CLOSED_DOOR) {
            // However many large forms are on their way, a cell can be saved.
            readHere(request, response, most, swallowed);
            return;
        }
        Taken room = kilobytes.take(ClientAddress.of(request), (int) Math.min(Bounds.KILOBYTES_OF_ONE, asked + 1023 >> 10), Bounds.PATIENCE);
        if (room instanceof None none) {
            refuse(request, response, none);
            return;
        }
        try (Held held = (Held) room) {
            readHere(request, response, most, swallowed);
        }
    }

    private void readHere(Request request, Response response, long most, long swallowed) throws IOException, ServletException {
        InputBuffer from = request.getCoyoteRequest().getInputBuffer();
        Body body = new Body(from, most, request.getContentLengthLong());
        request.setAttribute(Body.ATTRIBUTE, body);
        request.getCoyoteRequest().setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync()) {
                end(request, response, body, swallowed);
            }
        } finally {
            request.getCoyoteRequest().setInputBuffer(from);
        }
    }

    /** Answers, and hangs up on who has not sent all that they said they would. */
    private static void end(Request request, Response response, Body body, long upTo) throws IOException {
        response.finishResponse();
        if (!body.drained(upTo)) {
            hangUp(request);
        }
    }

    private void refuse(Request request, Response response, None none) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Bounds.PATIENCE.toSeconds()));
        if (none.own()) {
            refuse(request, response, 429, "429");
        } else {
            refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "503");
        }
    }

    private void refuse(Request request, Response response, int status, String kind) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        pages.get().write(request, response.getResponse(), status, kind);
        response.finishResponse();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static void hangUp(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
    }

    private static boolean bodiless(Request request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    private static boolean multipart(Request request) {
        return Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
