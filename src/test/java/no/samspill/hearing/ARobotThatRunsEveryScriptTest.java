package no.samspill.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samspill.hearing.assessment.Concluded;
import no.samspill.hearing.assessment.Concluding;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Several;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Place;
import no.samspill.hearing.statement.Senders;
import no.samspill.hearing.statement.Sorting;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.post.Outgoing;
import no.samspill.post.Post;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.TestClock;
import no.samspill.testing.Visitor;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands between a mail server and its reader opens every link in a letter, in a browser, and all that it finds there, and presses every button. */
@BrowserTest
class ARobotThatRunsEveryScriptTest {
    private static final LocalDate TODAY = LocalDate.now(Opening.NORWAY);

    @Autowired private ApplicationContext server;
    @Autowired private JdbcClient sql;
    @Autowired private TestClock clock;

    private Heard heard;
    private Hearing hearing;

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void changes_nothing_whichever_letter_it_opens(Visitor visitor) {
        clock.holdAtNoon();
        heard = new Heard(World.of(server, "Gratangen"), TODAY.minusDays(90), TODAY.minusDays(40));
        Consultee youth = Consultee.asked(null, "Ungdomsrådet", new EmailAddress("ungdom@eksempel.no"), Language.NB);
        Hearing prepared = Heard.prepared(heard.world, heard.plan, new Opening(TODAY.minusDays(35), TODAY.plusDays(7)), youth);
        hearing = ((Announcement.Announced) bean(Announcing.class).announce(heard.view(), prepared, prepared.revision(), World.TEST)).hearing();
        Statement comment = comments();
        sql.sql("update hearing_consultee set told = told - interval '10 days' where hearing = ?").param(hearing.id().value()).update();
        assertThat(bean(Reminding.class).remind()).isEqualTo(1);
        bean(Announcing.class).prolong(heard.view(), hearing, Set.of(Track.CONSULTEES, Track.EVERYBODY), TODAY.plusDays(14), "Mer tid", World.TEST);
        Page robot = visitor.opens("about:blank");
        opensEveryLink(robot, "/brev?nokkel=", "/e-post?nokkel=");
        assertThat(bean(Statements.class).contact(comment.id()).orElseThrow().confirmed()).isFalse();

        bean(Senders.class).confirm(comment, bean(Statements.class).contact(comment.id()).orElseThrow().key());
        clock.hold(TODAY.plusDays(15).atTime(LocalTime.NOON).atZone(Opening.NORWAY).toInstant());
        bean(Several.class).answer(hearing, bean(Points.class).of(comment).stream().map(Point::id).toList(), Proposal.answer(Judgement.NOTED, "Takk.", null), World.TEST);
        assertThat(bean(Concluding.class).conclude(heard.view(), bean(Hearings.class).get(hearing.id()), World.TEST)).isEqualTo(new Concluded.Done(2));
        opensEveryLink(robot, "/svar?kvittering=" + comment.receipt());
    }

    private Statement comments() {
        Sender sender = new Sender(null, false, new EmailAddress("kari@eksempel.no"), Language.NB);
        NewStatement wanted = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), new Place(heard.first, null), "Kurs på kveldstid", null, null, true, sender);
        Statement taken = ((Taking.Taken) bean(Statements.class).take(hearing, wanted, World.TEST)).statement();
        bean(Sorting.class).show(hearing, List.of(taken), World.TEST);
        return taken;
    }

    /** Each in a browser that runs what the page holds; and then, without one, whatever the page leads to here. */
    private void opensEveryLink(Page robot, String... must) {
        List<String> links = bean(Post.class).waiting().stream().map(Outgoing::letter).flatMap(letter -> letter.text().lines()).filter(line -> line.startsWith("http")).distinct().toList();
        assertThat(must).allSatisfy(part -> assertThat(links).anyMatch(link -> link.contains(part)));
        String before = everythingKept();
        List<String> found = new ArrayList<>();
        for (String link : links) {
            assertThat(robot.navigate(link.substring(link.indexOf('/', "https://".length()))).status()).as(link).isEqualTo(200);
            robot.locator("a[href^='/']").all().forEach(each -> found.add(each.getAttribute("href")));
        }
        found.stream().map(href -> href.replaceFirst("#.*", "")).distinct()
                .filter(href -> href.contains("/horing/") && !href.matches(".*\\.(pdf|docx|odt|xlsx|pptx)(\\?.*)?"))
                .forEach(href -> assertThat(robot.request().get(href).status()).as(href).isEqualTo(200));
        assertThat(everythingKept()).isEqualTo(before);
        links.forEach(link -> pressesEveryButton(robot, link.substring(link.indexOf('/', "https://".length()))));
        assertThat(everythingKept()).as("nothing is said, confirmed, hidden or stopped").isEqualTo(before);
    }

    /** With what stands in the fields, as each form comes; but to say that one agrees is for anybody who comes by, and nobody's in particular. */
    private void pressesEveryButton(Page robot, String link) {
        for (Element form : Jsoup.parse(robot.request().get(link).text()).select("main form[method=post]:not([action$=/stotte])")) {
            for (Element button : form.select("button[type=submit]")) {
                FormData sent = FormData.create();
                ((FormElement) form).formData().forEach(field -> sent.append(field.key(), field.value()));
                if (button.hasAttr("name")) {
                    sent.append(button.attr("name"), button.attr("value"));
                }
                boolean files = form.attr("enctype").startsWith("multipart");
                robot.request().post(form.attr("action"), files ? RequestOptions.create().setMultipart(sent) : RequestOptions.create().setForm(sent));
            }
        }
    }

    /** Each row of the room's, all that is told in the journal, and every letter. */
    private String everythingKept() {
        List<String> tables = sql.sql("select tablename from pg_tables where schemaname = 'public' and (tablename like 'hearing%' or tablename in ('letter', 'journal_entry')) order by 1").query(String.class).list();
        assertThat(tables).contains("hearing_statement", "hearing_sender", "hearing_consultee", "hearing_draft", "hearing_support", "letter", "journal_entry");
        return String.join("\n", tables.stream().map(table -> table + ": " + sql.sql("select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from " + table + " t").query(String.class).single()).toList());
    }

    private <T> T bean(Class<T> type) {
        return server.getBean(type);
    }
}
