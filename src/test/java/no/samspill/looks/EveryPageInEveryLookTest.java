package no.samspill.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.Samspill;
import no.samspill.action.web.ActionLooks;
import no.samspill.account.web.AccountLooks;
import no.samspill.adoption.casepaper.web.CasePaperLooks;
import no.samspill.adoption.web.AdoptionLooks;
import no.samspill.facts.source.web.SourceLooks;
import no.samspill.facts.web.FactsLooks;
import no.samspill.followup.web.FollowUpLooks;
import no.samspill.frame.Page;
import no.samspill.hearing.assessment.web.AssessmentLooks;
import no.samspill.hearing.statement.web.StatementLooks;
import no.samspill.hearing.web.HearingLooks;
import no.samspill.help.web.HelpLooks;
import no.samspill.input.web.InputLooks;
import no.samspill.notice.web.NoticeLooks;
import no.samspill.ops.demo.Demonstration;
import no.samspill.people.signin.SignInLooks;
import no.samspill.people.web.PeopleLooks;
import no.samspill.plan.table.TableLooks;
import no.samspill.plan.version.web.VersionLooks;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Gallery;
import no.samspill.testing.Visitor;
import no.samspill.testing.Walk;
import no.samspill.worksheet.web.ImportLooks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Everybody can use every page: each is hung once in a room's gallery, and all of them are walked through in one go. */
@BrowserTest
class EveryPageInEveryLookTest {
    /** Pages that are not walked by, and why. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "no.samspill.publishing.SheetsPage", "stands in a folder of files, and not on a server",
            "no.samspill.publishing.web.MakingPage", "shown only for as long as a paper takes to make",
            "no.samspill.people.signin.web.OnwardPage", "leads to others who vouch for people, and here there are none");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    /** What a room hangs in the gallery. */
    private interface Room {
        void hang(Gallery gallery, ApplicationContext server, int port);
    }

    @TestFactory
    Stream<DynamicTest> everybody_can_use(Visitor visitor) {
        if (PicturesOfHelp.areTaken()) {
            return PicturesOfHelp.of(visitor, filled());
        }
        Walk walk = visitor.walks();
        // The administration comes first, while there is nothing to administer yet.
        Stream<Room> rooms = Stream.of(
                PeopleLooks::ofAnEmptyHouse, DemonstrationLooks::hang, VersionLooks::hang, TableLooks::hang, ImportLooks::hang, InputLooks::hang, HearingLooks::hang, AssessmentLooks::hang, StatementLooks::hang, AdoptionLooks::hang, CasePaperLooks::hang, FollowUpLooks::hang, FactsLooks::hang, SourceLooks::hang, AccountLooks::hang, HelpLooks::hang, ActionLooks::hang, NoticeLooks::hang, PeopleLooks::hang, SignInLooks::hang);
        return Stream.of(
                rooms.flatMap(room -> {
                    Gallery gallery = new Gallery();
                    room.hang(gallery, server, port);
                    return gallery.states().stream().map(state -> DynamicTest.dynamicTest(state.name(), () -> walk.looksAt(state)));
                }),
                PicturesOfHelp.of(visitor, new Demonstration(server)),
                Stream.of(DynamicTest.dynamicTest("every page there is", () -> assertThat(pages())
                        .as("a page that nobody looks at: hang it where its room hangs its pages, or say above why not")
                        .allMatch(page -> walk.seen().contains(page) != ELSEWHERE.containsKey(page))))).flatMap(all -> all);
    }

    private Demonstration filled() {
        Demonstration demonstration = new Demonstration(server);
        demonstration.fill();
        return demonstration;
    }

    private static SortedSet<String> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Page.class));
        SortedSet<String> pages = new TreeSet<>();
        scanner.findCandidateComponents(Samspill.class.getPackageName()).forEach(found -> pages.add(String.valueOf(found.getBeanClassName())));
        assertThat(pages).as("pages on the class path").hasSizeGreaterThan(50);
        return pages;
    }
}
