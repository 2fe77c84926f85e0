package no.samspill.account.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Section;
import org.jspecify.annotations.Nullable;

/**
 * A status report, as it was sent or as it would be.
 *
 * @param document what it says
 * @param kicker which it is, and when it was sent
 * @param notes what a reader must know that it does not say itself
 * @param files to take away
 * @param print of all that it says; null for one that is not sent
 * @param back where the reader came from, and what that is called
 */
public record AccountPage(Shell shell, PlanView view, Document document, String kicker, List<Noted> notes, List<File> files, @Nullable String print, Noted back) implements Page {

    /** Those of its parts that have something to say. */
    public List<Section> sections() {
        return document.sections().stream().filter(section -> !section.kind().equals(Section.Kind.APPENDIX) || !section.blocks().isEmpty() || !section.sections().isEmpty()).toList();
    }

    public String lead() {
        return Stream.of(document.furniture().subtitle(), document.furniture().mark()).filter(said -> said != null && !said.isEmpty()).collect(java.util.stream.Collectors.joining(" · "));
    }

    /** @param href null where it leads nowhere */
    public record Noted(String text, @Nullable String href) {}

    /** @param word of its format: "pdf" */
    public record File(String word, String href) {}
}
