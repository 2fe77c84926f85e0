package no.samspill.pace.web;

import jakarta.servlet.http.HttpServletRequest;

/** Asked before a large body is read: whether an address takes any, from whoever sends it. */
@FunctionalInterface
public interface Threshold {
    boolean opensFor(HttpServletRequest request);
}
