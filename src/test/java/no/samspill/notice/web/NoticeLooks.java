package no.samspill.notice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.followup.Following;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.notice.Followers;
import no.samspill.notice.Topic;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanView;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where people say what they follow, and stop. */
public final class NoticeLooks {

    private NoticeLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        World world = World.apart(server, "Gratangen", "Salangen");
        Following up = new Following(world, LocalDate.of(2018, 2, 1));
        PlanView view = up.view();
        Followers followers = server.getBean(Followers.class);
        List.of("gammel", "ny").forEach(name -> followers.ask(view, new Topic.Row(up.course), new EmailAddress(name + "@" + world.region + ".no"), Language.NB));
        List<UUID> keys = server.getBean(JdbcClient.class).sql("select key from notice_follower where plan = ? order by email").param(up.plan.value()).query(UUID.class).list();
        followers.confirm(followers.find(view, keys.getFirst()).orElseThrow());
        PersonId nina = world.editor("Nina");
        followers.follow(view, new Topic.Whole(), server.getBean(People.class).find(nina).orElseThrow(), Language.NB);
        String follow = "/" + world.region + "/utviklingsplan/folg";
        gallery.everybody()
                .sees(follow, follow + "/" + keys.getFirst(), follow + "/" + keys.getLast(), "/" + world.region + "/utviklingsplan/tiltak/1")
                .meets(422, "no address", page -> {
                    page.navigate(follow);
                    page.locator("main form button[type=submit]").click();
                });
        gallery.signedIn(() -> world.link(nina)).sees(follow, "/arbeid/meg/folger");
        gallery.signedIn(() -> world.link(world.editor("Nils"))).sees("/arbeid/meg/folger");
    }
}
