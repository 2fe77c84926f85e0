package no.samspill.hearing.statement;

import java.util.UUID;

/** A sheet as it was sent, to be read again when it is taken in. */
record WaitingSheet(UUID id, String name, byte[] content) {}
