package no.samspill.notice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.followup.Following;
import no.samspill.followup.State;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
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
        var contributions = server.getBean(Contributions.class);
        contributions.take(view, NewContribution.form(UUID.randomUUID(), "Kurset må være for alle", null, true, Sender.nobody(Language.NB)), World.TEST);
        Contribution said = contributions.some(up.plan, 0, 1).getFirst();
        server.getBean(no.samspill.input.Following.class).trace(view, said.id(), up.course, List.of(), World.TEST);
        up.tells(0, up.course, State.COMPLETED, LocalDate.of(2018, 9, 3), "Alle har gått kurset");
        gallery.everybody().sees("/" + world.region + "/utviklingsplan/spor/" + said.receipt());
        gallery.signedIn(() -> world.link(nina)).sees(follow, "/arbeid/meg/folger");
        gallery.signedIn(() -> world.link(world.editor("Nils"))).sees("/arbeid/meg/folger");
    }
}
