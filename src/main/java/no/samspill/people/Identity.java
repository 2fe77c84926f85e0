package no.samspill.people;

import java.time.Instant;

/**
 * Who a person is to somebody else who signs people in. Nothing more of what they say about the person is kept.
 *
 * @param issuer as they call themselves, an address
 * @param subject what they call the person, to us alone or to all; never a national identity number
 */
public record Identity(String issuer, String subject, Instant linked) {}
