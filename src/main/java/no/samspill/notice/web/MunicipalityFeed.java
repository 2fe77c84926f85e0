package no.samspill.notice.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.Bound;
import no.samspill.adoption.PlansOfMunicipalities;
import no.samspill.frame.Atom;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.notice.Topic;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationId;
import no.samspill.people.Reforms;
import no.samspill.plan.PlanView;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a municipality, and those it came of, report, decide and are heard on, in every plan that everybody may read. */
@Controller
class MunicipalityFeed {
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Reforms reforms;
    private final PlansOfMunicipalities plans;
    private final TidingsFeeds feeds;
    private final PublicAddress address;

    MunicipalityFeed(Reforms reforms, PlansOfMunicipalities plans, TidingsFeeds feeds, PublicAddress address) {
        this.reforms = reforms;
        this.plans = plans;
        this.feeds = feeds;
        this.address = address;
    }

    @GetMapping("/kommune/{number}/folg.atom")
    ResponseEntity<byte[]> feed(@PathVariable String number, Visit visit) {
        Lives lives = reforms.lives();
        Life municipality = lives.numbered(number).orElseThrow(() -> Refused.unknown("municipality.unknown", number));
        Words words = visit.words();
        // One plan tells the same to several of a family.
        Map<String, Atom.Entry> entries = new LinkedHashMap<>();
        for (Bound bound : plans.of(municipality, lives)) {
            of(bound.plan(), lives.preceding(municipality.id()), Words.of(bound.plan().plan().language())).forEach(entry -> entries.putIfAbsent(entry.id(), entry));
        }
        String name = municipality.lastName();
        byte[] feed = new Atom(
                "folg kommune " + municipality.id(), words.language().tag(), words.get("notice.feed.municipality", name), name, address.of("/kommune/" + number + "/folg.atom"), address.of("/kommune/" + number),
                TidingsFeeds.newest(entries.values())).written();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("\"" + DigestUtils.md5DigestAsHex(feed) + "\"")
                .body(feed);
    }

    private List<Atom.Entry> of(PlanView plan, Iterable<OrganisationId> family, Words words) {
        List<Atom.Entry> entries = new ArrayList<>();
        family.forEach(one -> feeds.entries(plan, new Topic.Party(one), words).forEach(entry -> entries.add(
                new Atom.Entry(entry.id(), plan.plan().title() + ": " + entry.title(), entry.summary(), entry.at(), entry.address()))));
        return entries;
    }
}
