package no.samspill.hearing.statement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.Sorting;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementInbox;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Tally;
import no.samspill.hearing.statement.Wanted;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.Showing;
import no.samspill.input.web.Choice;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.web.Working;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The list that the secretariat sorts from. What is asked for stays in the address. */
@Controller
@RequestMapping(HearingView.DESK + "/uttalelser")
class Inboxes {
    private static final int ON_A_PAGE = 50;

    private final StatementInbox inbox;
    private final Statements statements;
    private final Sorting sorting;
    private final HeardTexts texts;

    Inboxes(StatementInbox inbox, Statements statements, Sorting sorting, HeardTexts texts) {
        this.inbox = inbox;
        this.statements = statements;
        this.sorting = sorting;
        this.texts = texts;
    }

    static String address(HearingView at) {
        return at.desk() + "/uttalelser";
    }

    static Shell shell(Visit visit, HearingView at, String title, Crumb... more) {
        Words w = visit.words();
        List<Crumb> way = List.of(
                new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(at.view().plan().title(), at.view().address()), new Crumb(w.get("hearing.crumb"), at.address()), new Crumb(w.get("statement.in"), address(at)));
        return Shell.of(visit, title, way, more);
    }

    @GetMapping
    Page show(
            @Working HearingView at, @RequestParam(name = "vis", defaultValue = "") String kind, @RequestParam(name = "maate", defaultValue = "") String channel, @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "side", defaultValue = "1") String page, Visit visit) {
        Words w = visit.words();
        Wanted wanted = new Wanted(kind(kind), Stream.of(Channel.values()).filter(each -> slug(each).equals(channel)).findFirst().orElse(null), asked.strip());
        Tally tally = inbox.tally(at.hearing());
        int found = inbox.count(at.hearing(), wanted);
        int last = Math.max(1, (found + ON_A_PAGE - 1) / ON_A_PAGE);
        int side = Math.clamp(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, 1, last);
        List<Choice> channels = new ArrayList<>(List.of(new Choice("", w.get("filter.all"), wanted.channel() == null)));
        Stream.of(Channel.values()).forEach(each -> channels.add(new Choice(slug(each), w.get("statement.channel." + each), each == wanted.channel())));
        return new InboxOfHearingPage(
                shell(visit, at, w.get("statement.in")),
                at,
                address(at),
                w.get("statement.in.finding", tally.received(), tally.unread()),
                w.get("statement.in.lead", tally.waiting(), tally.asked(), tally.late()),
                Stream.of(Wanted.Kind.values()).map(each -> new Choice(slug(each), w.get("statement.in.kind." + each, String.valueOf(tally.of(each))), each == wanted.kind())).toList(),
                channels,
                asked,
                found,
                inbox.some(at.hearing(), wanted, (side - 1) * ON_A_PAGE, ON_A_PAGE).stream().map(one -> row(at, one, w)).toList(),
                side > 1 ? address(at, wanted, side - 1) : null,
                side < last ? address(at, wanted, side + 1) : null);
    }

    /** What is done with several at once: letting everybody read them. */
    @PostMapping
    String show(@Working HearingView at, @RequestParam(name = "valgt", required = false) List<String> chosen, Person who, Visit visit, RedirectAttributes next) {
        List<Statement> some = Stream.ofNullable(chosen).flatMap(List::stream).filter(number -> number.matches("[1-9][0-9]{0,8}")).flatMap(number -> statements.find(at.hearing(), Integer.parseInt(number)).stream()).toList();
        int shown = sorting.show(at.hearing(), some, at.author(who));
        next.addFlashAttribute(
                Message.FLASH,
                some.isEmpty() ? new Message(Message.Tone.WARNING, visit.words().get("statement.in.nobody")) : new Message(Message.Tone.SUCCESS, visit.words().get("statement.in.shown", shown, some.size() - shown)));
        return "redirect:" + address(at);
    }

    private InboxOfHearingPage.Row row(HearingView at, Statement one, Words w) {
        String words = one.erased() != null ? w.get("statement.erased", Hall.day(one.received(), w)) : Objects.requireNonNullElse(one.words(), w.get("statement.nothing.said"));
        return new InboxOfHearingPage.Row(
                one.number(), HeardTexts.clipped(words), came(one, who(one, w), w), Optional.ofNullable(texts.about(at, one, w)).map(SentPage.About::name).orElse(""), state(one, w), late(at, one, w),
                one.read() == null && one.erased() == null, one.mayShow() && one.erased() == null && one.showing() != Showing.SHOWN);
    }

    /** Who says it, as the secretariat knows it. */
    private String who(Statement one, Words w) {
        String person = statements.contact(one.id()).map(contact -> contact.name()).orElse(null);
        String from = Hall.from(one, w);
        return person == null || from.equals(person) ? from : one.publicName() == null ? w.get("statement.in.closed", person) : from + ", " + person;
    }

    /** "Velforeningen (ikke bekreftet), brev datert 3. november 2017, mottatt 6. november 2017" */
    static String came(Statement one, String who, Words w) {
        String received = Hall.day(one.received(), w);
        return one.authored() == null ? w.get("statement.in.from", who, w.get("statement.channel." + one.channel()).toLowerCase(Locale.ROOT), received) : w.get("statement.in.from.dated", who, w.get("statement.channel." + one.channel()).toLowerCase(Locale.ROOT), Hall.day(one.authored(), w), received);
    }

    static String state(Statement one, Words w) {
        return w.get(one.erased() != null ? "statement.state.erased" : one.asked() != null ? "statement.state.asked" : one.showing() == Showing.HIDDEN ? "statement.state.hidden" : one.showing() == Showing.SHOWN ? "statement.state.shown" : one.mayShow() ? "statement.state.waiting" : "statement.state.closed");
    }

    /** By the hearing's own rule; empty where it came in time. */
    static String late(HearingView at, Statement one, Words w) {
        return one.late() ? w.get(at.hearing().lateCounts() ? "statement.late.counts" : "statement.late.not") : "";
    }

    private static Wanted.Kind kind(String slug) {
        return Stream.of(Wanted.Kind.values()).filter(each -> slug(each).equals(slug)).findFirst().orElse(Wanted.Kind.ALL);
    }

    private static String slug(Wanted.Kind kind) {
        return switch (kind) {
            case ALL -> "alle";
            case UNREAD -> "uleste";
            case WAITING -> "venter";
            case HIDDEN -> "skjulte";
            case LATE -> "sene";
            case ASKED -> "sletting";
        };
    }

    static String slug(Channel channel) {
        return switch (channel) {
            case PAGE -> "siden";
            case LETTER -> "brev";
            case EMAIL -> "e-post";
            case MEETING -> "mote";
            case SHEET -> "ark";
        };
    }

    private static String address(HearingView at, Wanted wanted, int page) {
        return UriComponentsBuilder.fromPath(address(at))
                .queryParam("vis", slug(wanted.kind()))
                .queryParam("maate", wanted.channel() == null ? "" : slug(wanted.channel()))
                .queryParam("q", "{asked}")
                .queryParam("side", page)
                .encode()
                .buildAndExpand(wanted.words())
                .toUriString();
    }
}
