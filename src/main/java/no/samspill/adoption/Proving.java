package no.samspill.adoption;

import java.util.List;

/** What came of asking whether a paper, or a print, is what it says. */
public sealed interface Proving {

    /** The file is the same to the byte as the one we gave out. @param format "pdf" */
    record Paper(Proof proof, String format) implements Proving {}

    /** The print is that of a version. */
    record Text(Proof proof) implements Proving {}

    /** So few signs fit several versions. */
    record Several(List<Proof> proofs) implements Proving {
        public Several {
            proofs = List.copyOf(proofs);
        }
    }

    /** We have given out no such file, or it is not as we gave it out. */
    record NoPaper() implements Proving {}

    /** No version that everybody may read has that print. */
    record NoText() implements Proving {}
}
