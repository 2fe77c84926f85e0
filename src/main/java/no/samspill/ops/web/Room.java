package no.samspill.ops.web;

import java.io.IOException;
import java.util.OptionalLong;

/** How many bytes the disk has room for where the rows are; empty where only somebody else knows. */
@FunctionalInterface
public interface Room {
    OptionalLong usableBytes() throws IOException;
}
