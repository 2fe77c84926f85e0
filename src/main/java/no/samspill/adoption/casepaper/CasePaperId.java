package no.samspill.adoption.casepaper;

import java.util.UUID;

/** What a case paper is called by the machine. */
public record CasePaperId(UUID value) {}
