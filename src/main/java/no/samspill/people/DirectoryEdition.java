package no.samspill.people;

import java.util.UUID;

/**
 * Which edition of the directory of organisations something was read of. Another one after every change; the database sees to
 * that. One read costs one short statement, and other rooms read it along with what they ask for: the view {@code directory}.
 */
public record DirectoryEdition(UUID value) {}
