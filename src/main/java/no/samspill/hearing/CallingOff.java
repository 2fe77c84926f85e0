package no.samspill.hearing;

/** What came of calling a hearing off. */
public sealed interface CallingOff {

    /** @param letters handed over */
    record CalledOff(Hearing hearing, int letters) implements CallingOff {}

    /** It is not announced, called off already, or its answers are laid out. */
    record NotNow(Hearing hearing) implements CallingOff {}
}
