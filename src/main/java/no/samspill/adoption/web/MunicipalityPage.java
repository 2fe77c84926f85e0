package no.samspill.adoption.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.people.Told;
import org.jspecify.annotations.Nullable;

/**
 * Which plans bind one municipality.
 *
 * @param sami its name in Northern Sámi, where it has one that is official
 * @param number what its number is, or was, in a sentence
 * @param heirs those that took over, where it is no more
 * @param groups the plans, by what they have to do with it; none is empty
 * @param history what has happened to it
 */
public record MunicipalityPage(Shell shell, String name, @Nullable String sami, String number, @Nullable String ended, List<Link> heirs, List<Group> groups, List<Told> history, String feed) implements Page {

    public MunicipalityPage {
        heirs = List.copyOf(heirs);
        groups = List.copyOf(groups);
        history = List.copyOf(history);
    }

    public record Link(String name, String href) {}

    /** @param id of the heading */
    public record Group(String id, String title, String lead, List<Of> plans) {
        public Group {
            plans = List.copyOf(plans);
        }
    }

    /**
     * @param council whose plan it is
     * @param come how far it has come, as a whole
     * @param note what the council says to those who read of it; null for nothing
     * @param way who has decided what; null where nobody has said who shall
     */
    public record Of(String title, String language, String href, Link council, List<Said> said, String come, @Nullable String note, @Nullable String way) {
        public Of {
            said = List.copyOf(said);
        }
    }

    /**
     * What a body says of it.
     *
     * @param sign see {@code sign.jte}
     * @param sentence "Vedtatt av Gratangen kommunestyre 14. desember 2017"
     * @param version which text that was, and how it relates to it: "Versjon 2, uendret"; null where it has adopted none
     * @param href that text; null where it has adopted none
     * @param after what it did later, where it did something else; null for nothing
     */
    public record Said(String sign, String sentence, @Nullable String version, @Nullable String href, @Nullable String after) {}
}
