package no.samspill.notice.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.notice.Follower;
import no.samspill.notice.Followers;
import no.samspill.people.OwnSetting;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one who signs in follows, and the end of each. */
@Controller
@RequestMapping(FollowAt.OWN)
class OwnFollows implements OwnSetting {
    private final Followers followers;
    private final Plans plans;

    OwnFollows(Followers followers, Plans plans) {
        this.followers = followers;
        this.plans = plans;
    }

    @Override
    public Setting of(Person who, Words words) {
        return new Setting(words.get("notice.own.title"), words.get("notice.own.count", followers.of(who.id()).size()), words.get("notice.own"), FollowAt.OWN);
    }

    @GetMapping
    Page show(Person who, Visit visit) {
        Words w = visit.words();
        List<OwnFollowsPage.One> all = followers.of(who.id()).stream().map(one -> one(plans.get(one.plan()), one, w)).toList();
        return new OwnFollowsPage(
                Shell.of(visit, w.get("notice.own.title"), new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(w.get("me.title"), "/arbeid/meg"), new Crumb(w.get("notice.own.title"), FollowAt.OWN)), all);
    }

    /** Of a plan that nobody may see any more, only that. */
    private static OwnFollowsPage.One one(PlanView plan, Follower one, Words words) {
        boolean visible = plan.header().visible();
        return new OwnFollowsPage.One(
                one.key().toString(), visible ? one.topic().called(plan, words).orElseGet(() -> words.get("notice.topic.gone")) : words.get("notice.topic.gone"), visible ? plan.plan().title() : "", plan.plan().language(),
                visible ? FollowAt.page(plan, one.topic()) : null);
    }

    @PostMapping
    String stop(@RequestParam(name = "slutt", defaultValue = "") String key, Person who, Visit visit, RedirectAttributes next) {
        Optional<Follower> one = Typed.key(key).flatMap(typed -> followers.of(who.id()).stream().filter(each -> each.key().equals(typed)).findFirst());
        one.ifPresent(followers::stop);
        next.addFlashAttribute(Message.FLASH, new Message(one.isPresent() ? Message.Tone.SUCCESS : Message.Tone.WARNING, visit.words().get(one.isPresent() ? "notice.own.stopped" : "notice.unknown")));
        return "redirect:" + FollowAt.OWN;
    }
}
