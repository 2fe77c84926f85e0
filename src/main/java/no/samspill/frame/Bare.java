package no.samspill.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that says what is wrong and asks nothing of anybody: neither who is there, nor the database, nor what was sent. */
public interface Bare {
    /** @param kind the part of the message keys */
    void write(HttpServletRequest request, HttpServletResponse response, int status, String kind) throws IOException;
}
