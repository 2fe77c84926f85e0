package no.samspill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.Invitations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.post.Outgoing;
import no.samspill.post.Post;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import no.samspill.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands between a mail server and its reader opens every link in a letter, runs what it finds there, and presses every button, and those behind it. */
@BrowserTest
class ARobotThatPressesEveryButtonTest {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");
    private static final Pattern CODE = Pattern.compile("(?m)\\b([2-9A-Z]{4}(-[2-9A-Z]{4})?)$");

    @Autowired ApplicationContext server;
    @Autowired People people;
    @Autowired Post post;
    @Autowired JdbcClient sql;

    private World world;
    private PersonId kari;
    private final EmailAddress address = new EmailAddress("kari" + UUID.randomUUID() + "@eksempel.no");

    @BeforeEach
    void kari_has_an_address() {
        world = World.apart(server, "Gratangen");
        kari = world.secretary("Kari");
        people.giveEmail(kari, address, World.TEST);
        sql.sql("delete from pace_bucket").update();
    }

    @Test
    void does_not_come_in_by_a_sign_in_letter_and_leaves_it_to_the_one_who_asked(Visitor visitor) {
        Page mine = visitor.opens("/logg-inn");
        mine.fill("main input[name=email]", address.value());
        mine.locator("main input[name=email]").evaluate("field => field.form.requestSubmit()");
        mine.waitForURL("**/logg-inn/sendt");
        String letter = letterTo(address);
        Page robot = visitor.opens("about:blank");
        pressesAll(robot, found(LINK, letter));
        robot.navigate("/arbeid");
        assertThat(robot.url()).contains("/logg-inn");

        // On another device the letter is read, and here its code is typed.
        mine.fill("main input[name=kode]", found(CODE, letter));
        mine.locator("main input[name=kode]").evaluate("field => field.form.requestSubmit()");
        Visitor.waitToBeIn(mine);
        assertThat(mine.locator("main").innerText()).contains("Regionrådet");
    }

    @Test
    void takes_no_role_by_an_invitation_and_leaves_it_to_the_one_who_is_invited(Visitor visitor) {
        EmailAddress ola = new EmailAddress("ola" + UUID.randomUUID() + "@eksempel.no");
        Person secretary = people.find(kari).orElseThrow();
        server.getBean(Invitations.class).invite(RoleHeld.reader(world.council), "Ola", ola, Language.NB, secretary, World.TEST);
        String letter = letterTo(ola);
        Page robot = visitor.opens("about:blank");
        pressesAll(robot, found(LINK, letter));
        assertThat(people.byEmail(ola)).isEmpty();
        robot.navigate("/arbeid");
        assertThat(robot.url()).contains("/logg-inn");

        Page his = visitor.opens(found(LINK, letter));
        his.fill("main input[name=kode]", found(CODE, letter));
        his.locator("main button[type=submit]").click();
        Visitor.waitToBeIn(his);
        assertThat(people.byEmail(ola).orElseThrow().roles()).containsExactly(RoleHeld.reader(world.council));
    }

    /** Each button of the page that a link leads to, and each of the page behind that. */
    private static void pressesAll(Page robot, String link) {
        String buttons = "main button:visible";
        robot.navigate(link);
        int first = robot.locator(buttons).count();
        for (int at = 0; at < first; at++) {
            robot.navigate(link);
            robot.locator(buttons).nth(at).click();
            robot.waitForLoadState();
            String next = robot.url();
            int second = robot.locator(buttons).count();
            for (int then = 0; then < second; then++) {
                robot.locator(buttons).nth(then).click();
                robot.waitForLoadState();
                robot.navigate(next);
            }
        }
    }

    private String letterTo(EmailAddress to) {
        return await().until(() -> letters(to), found -> !found.isEmpty()).getLast();
    }

    private List<String> letters(EmailAddress to) {
        return post.waiting().stream().map(Outgoing::letter).filter(letter -> letter.to().equals(to)).map(letter -> letter.text()).toList();
    }

    private static String found(Pattern pattern, String letter) {
        Matcher matcher = pattern.matcher(letter);
        assertThat(matcher.find()).as(letter).isTrue();
        return matcher.group(1);
    }
}
