package no.samspill.adoption.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Lights;
import org.jspecify.annotations.Nullable;

/**
 * Who has decided what about a plan, for everybody.
 *
 * @param finding how far it has come, as a heading
 * @param rule what makes it adopted, in a sentence
 * @param note what the council says to those who read; null for nothing
 * @param lights null where no municipality decides
 * @param places the turns, in their order; empty where nobody has laid out the way
 * @param differences bodies that adopted with another text
 * @param corrections what was registered wrongly, with what stands instead
 * @param version the one on its way; null where nobody has had one before them yet
 * @param after where it stands what has become of what was adopted; null before it was
 * @param desk where the one who looks registers; null for those who do not
 */
public record AdoptionPage(
        Shell shell, PlanView view, String finding, String rule, @Nullable String note, @Nullable Lights lights, List<Place> places, List<Difference> differences, List<Correction> corrections,
        @Nullable Version version, @Nullable String after, @Nullable String desk)
        implements Page {

    /**
     * One turn.
     *
     * @param when as the stylesheet calls it: past, now or ahead
     * @param title whose turn it is
     * @param lead how many of several have done what; null for one alone
     */
    public record Place(int number, String when, String title, String task, @Nullable String lead, List<Turn> turns) {
        public Place {
            turns = List.copyOf(turns);
        }

        public boolean several() {
            return turns.size() > 1;
        }
    }

    /**
     * One body's.
     *
     * @param sign see {@code sign.jte}
     * @param day when it decided, or when it meets, in words; null where nobody has said
     * @param tentative whether that is not settled
     * @param version "Versjon 3"; null before it has said anything
     * @param print the first of it, to compare
     * @param version how it relates to the version: "uendret"
     * @param corrected whether another registration stood here before
     * @param heir what is told of a body that is no more, or that has taken another's turn; null for any other
     * @param earlier what it decided before, the latest first
     */
    public record Turn(
            String body, String sign, String said, @Nullable String day, boolean tentative, @Nullable String version, @Nullable String text, @Nullable String print, @Nullable String caseNumber,
            @Nullable String votes, @Nullable String words, List<Paper> papers, boolean corrected, @Nullable String heir,
            List<Earlier> earlier) {
        public Turn {
            papers = List.copyOf(papers);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * @param said "Vedtatt, versjon 2"
     * @param putOff until when; null unless it was postponed
     */
    public record Earlier(
            String said, String day, @Nullable String putOff, String print, @Nullable String caseNumber, @Nullable String votes, @Nullable String words, List<Paper> papers, boolean corrected) {
        public Earlier {
            papers = List.copyOf(papers);
        }
    }

    public record Paper(String name, String href) {}

    /** @param texts each where the body says something else than the version */
    public record Difference(String title, String day, String version, List<Text> texts) {
        public Difference {
            texts = List.copyOf(texts);
        }
    }

    /** @param href where the row stands in the version */
    public record Text(String row, String field, @Nullable String before, @Nullable String words, String href) {}

    /** @param was each line that was registered first, @param is and what stands instead */
    public record Correction(String body, String first, String corrected, String why, List<Changed> changed) {
        public Correction {
            changed = List.copyOf(changed);
        }
    }

    public record Changed(String what, String was, String is) {}

    /** @param reconciled of which version's decisions it was made, in a sentence; null where it was not @param before the version that changes are told from */
    public record Version(@Nullable String reconciled, int before, int number, String frozen, String dated, String print, String href, String pdf, @Nullable String changes) {}
}
