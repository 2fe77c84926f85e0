package no.samspill.ops.doctor;

import java.util.stream.Stream;

/** Something to look at. It never throws: what cannot be looked at, is a finding. */
@FunctionalInterface
public interface Check {
    Stream<Finding> look();
}
