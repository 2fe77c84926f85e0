package no.samspill.adoption.casepaper.web;

import java.util.List;

/**
 * One case paper that was made, as pages show it.
 *
 * @param said its number, its day and what it was made of
 * @param print of the text it is about
 */
public record CasePaperFiles(int number, String said, String print, List<File> files) {

    public CasePaperFiles {
        files = List.copyOf(files);
    }

    public record File(String called, String href) {}
}
