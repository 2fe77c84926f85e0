package no.samspill.facts;

/** One of those that a number is made of. @param figure its number, or why it has none */
public record Part(String name, Figure figure) {}
