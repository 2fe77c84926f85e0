package no.samspill.publishing.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import no.samspill.plan.TwoPlans;
import no.samspill.publishing.TrackedPairs;

class TrackedChangesProperties {

    @Property(tries = 25)
    void accepted_it_is_the_new_version_and_rejected_the_old_one(@ForAll long seed) throws Exception {
        TwoPlans two = TwoPlans.rich(seed);
        byte[] tracked = TrackedPairs.word(two);

        assertThat(SettledWord.of(tracked, true)).isEqualTo(alone(two.after()));
        assertThat(SettledWord.of(tracked, false)).isEqualTo(alone(two.before()));
    }

    @Property(tries = 10)
    void a_version_alone_has_no_mark_and_says_all_that_the_plan_says(@ForAll long seed) throws Exception {
        PlanView view = TwoPlans.rich(seed).after();
        List<String> alone = alone(view);
        assertThat(SettledWord.of(TrackedPairs.word(new TwoPlans(view, view)), false)).isEqualTo(alone);
        String all = bare(alone.stream().map(line -> line.substring(Math.max(0, line.indexOf('\u0001')))).collect(java.util.stream.Collectors.joining()));
        view.plan().walk().forEach(row -> assertThat(said(row)).allSatisfy(said -> assertThat(all).contains(said)));
    }

    @Example
    void the_same_two_versions_are_the_same_file() {
        assertThat(TrackedPairs.word(TwoPlans.rich(4))).isEqualTo(TrackedPairs.word(TwoPlans.rich(4)));
    }

    private static List<String> said(Element row) {
        RichText text = row.text();
        return java.util.stream.Stream.concat(
                        row.words().entrySet().stream().filter(said -> !said.getKey().equals(no.samspill.plan.Field.TEXT)).map(java.util.Map.Entry::getValue),
                        text == null ? java.util.stream.Stream.of() : java.util.stream.Stream.of(org.jsoup.Jsoup.parseBodyFragment(text.html()).body().wholeText()))
                .map(TrackedChangesProperties::bare)
                .toList();
    }

    private static List<String> alone(PlanView view) throws Exception {
        return SettledWord.of(TrackedPairs.word(new TwoPlans(view, view)), true);
    }

    private static String bare(String words) {
        return words.replaceAll("\u0001[^\u0002]*\u0002", "").replaceAll("\\s+", "");
    }
}
