package no.samspill.facts.source;

import java.net.URI;

/**
 * A producer of statistics that the administrator has named. Nobody else is ever asked: what people choose on pages is a table of one of these, never an address.
 *
 * @param number never given twice
 * @param address where its interface begins, without a slash at the end
 * @param on whether it may be asked
 */
public record Agency(int number, String name, URI address, Api api, boolean on, Allowance allowance) {

    URI at(String path) {
        return URI.create(address + path);
    }
}
