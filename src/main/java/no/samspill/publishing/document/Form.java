package no.samspill.publishing.document;

import java.util.List;

/**
 * A paper that others fill in and file as theirs: black on white, without cover and contents.
 *
 * @param header on every page: whose it is, and what
 * @param above what stands above its title: who works with the case, and which meetings take it
 * @param wide whether its pages lie on their long side
 * @param ours whether it is our own paper, in its colours: what its first heading says is the answer, and its title stands small above that
 */
public record Form(String header, List<Block> above, boolean wide, boolean ours) {

    public Form {
        header = Printable.line(header);
        above = List.copyOf(above);
    }

    public Form(String header, List<Block> above) {
        this(header, above, false, false);
    }

    public static Form ours(String header, boolean wide) {
        return new Form(header, List.of(), wide, true);
    }

    /** A paper's print is made of this: one on its short side is the same as before there were others. */
    @Override
    public String toString() {
        return "Form[header=" + header + ", above=" + above + (wide ? ", wide" : "") + (ours ? ", ours" : "") + "]";
    }
}
