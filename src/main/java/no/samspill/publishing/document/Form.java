package no.samspill.publishing.document;

import java.util.List;

/**
 * A paper that others fill in and file as theirs: black on white, without cover and contents.
 *
 * @param header on every page: whose it is, and what
 * @param above what stands above its title: who works with the case, and which meetings take it
 */
public record Form(String header, List<Block> above) {

    public Form {
        header = Printable.line(header);
        above = List.copyOf(above);
    }
}
