package no.samspill.notice.web;

import java.util.List;
import java.util.SequencedMap;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;

/**
 * Where somebody says what they want to be told of, and how.
 *
 * @param works whether letters can be sent from here
 * @param known whether they have signed in, and so need to say no address
 * @param follows whether they follow this already
 * @param topic the key of what is chosen @param topics to choose among, key to name
 * @param decisions whether that is what bodies decide: those have a feed of their own
 */
public record FollowPage(
        Shell shell, PlanView view, boolean works, boolean known, boolean follows, String topic, SequencedMap<String, String> topics, String typed, boolean decisions, List<Problem> problems, int status)
        implements Page {

    public FollowPage {
        problems = List.copyOf(problems);
    }

    public String at() {
        return FollowAt.page(view);
    }

    public String own() {
        return FollowAt.OWN;
    }

    /** What one person said has none: it would be everybody's. */
    public boolean hasFeed() {
        return !topic.startsWith("s-");
    }

    /** Without its ending. */
    public String feed(String ending) {
        return decisions ? view.address() + "/vedtak" + ending : FollowAt.page(view) + ending + "?hva=" + topic;
    }

    public Field what() {
        return Field.text("hva", shell.words().get("notice.what")).holding(topic).with(problems);
    }

    public Field email() {
        return Field.text("epost", shell.words().get("notice.email")).helped(shell.words().get("notice.email.help")).of("email", "email").holding(typed).with(problems);
    }
}
