package no.samspill.adoption.archive.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;

/**
 * Where a case is handed over to the archive.
 *
 * @param goesIn what is in the package, a line each
 * @param lacks what is not, a sentence each
 * @param sealed what of it is exempt from public disclosure
 * @param papers of decisions that are everybody's: what the form sends to what each is called
 * @param typed what was chosen and typed in the form
 * @param open whether the plan is everybody's, so that there is something public of it
 */
public record ArchivePage(
        Shell shell, PlanView view, List<String> goesIn, List<String> lacks, List<Sealed> sealed, Map<String, String> papers, Typed typed, boolean open, List<Problem> problems, int status) implements Page {

    public ArchivePage {
        goesIn = List.copyOf(goesIn);
        lacks = List.copyOf(lacks);
        sealed = List.copyOf(sealed);
        problems = List.copyOf(problems);
    }

    /** @param href where it is dealt with; null for a decision's paper, which is dealt with here @param paper what the form sends; empty for a statement */
    public record Sealed(String what, String ground, @org.jspecify.annotations.Nullable String href, String paper) {}

    public record Typed(String paper, String ground) {
        static final Typed NOTHING = new Typed("", "");
    }

    public String at() {
        return "/arbeid" + view.address() + "/arkiv";
    }

    public Field paper() {
        return Field.text("papir", said("archive.seal.paper")).holding(typed.paper()).with(problems);
    }

    public Field ground() {
        return Field.text("hjemmel", said("statement.seal.ground")).helped(said("statement.seal.ground.help")).holding(typed.ground()).with(problems);
    }

    private String said(String key) {
        return shell.words().get(key);
    }
}
