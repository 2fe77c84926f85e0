package no.samspill.input.web;

/** One of several that a form lets somebody choose. */
public record Choice(String value, String text, boolean chosen) {}
