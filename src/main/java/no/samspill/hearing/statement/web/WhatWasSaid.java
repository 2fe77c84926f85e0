package no.samspill.hearing.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.Browsers;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.PublicStatements;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementId;
import no.samspill.hearing.web.HearingPages;
import no.samspill.hearing.web.HearingView;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Pace;
import no.samspill.plan.web.PlanRow;
import no.samspill.plan.web.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was said that everybody may read, and saying the same. */
@Controller
@RequestMapping(HearingView.AT + "/uttalelser")
class WhatWasSaid {
    private static final int ON_A_PAGE = 50;

    private final Hall hall;
    private final HeardTexts texts;
    private final PublicStatements shown;
    private final Pace pace;
    private final Browsers browsers;

    WhatWasSaid(Hall hall, HeardTexts texts, PublicStatements shown, Pace pace, Browsers browsers) {
        this.hall = hall;
        this.texts = texts;
        this.shown = shown;
        this.pace = pace;
        this.browsers = browsers;
    }

    @GetMapping
    Page all(@Public HearingView at, @RequestParam(name = "sted", defaultValue = "") String row, @RequestParam(name = "side", defaultValue = "1") String page, Visit visit) {
        Words w = visit.words();
        Optional<PlanRow> about = Typed.key(row).flatMap(id -> texts.heard(at, w).find(new ElementId(id)));
        ElementId of = about.map(found -> found.element().id()).orElse(null);
        int count = shown.count(at.hearing(), of);
        int last = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int side = Math.clamp(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, 1, last);
        List<Statement> some = shown.some(at.hearing(), of, (side - 1) * ON_A_PAGE, ON_A_PAGE);
        String address = Hall.statements(at) + "?" + (of == null ? "" : "sted=" + of + "&") + "side=";
        return new SaidPage(
                HearingPages.shell(visit, at, w.get("statement.all"), new Crumb(w.get("statement.all"), Hall.statements(at))),
                at,
                w.get(of == null ? "statement.all.count" : "statement.all.row", count),
                about.map(found -> new SentPage.About(texts.heard(at, w).called(found, w) + ": " + found.title().text(), at.address() + texts.heard(at, w).place(found))).orElse(null),
                hall.open(at.hearing(), new Behalf.Own()) && hall.invited(at.hearing(), null),
                false,
                said(at, some, false, w),
                side > 1 ? address + (side - 1) : null,
                side < last ? address + (side + 1) : null);
    }

    @GetMapping("/{number}")
    Page one(@Public HearingView at, @PathVariable int number, Visit visit) {
        Words w = visit.words();
        Statement one = get(at, number);
        return new SaidPage(
                HearingPages.shell(visit, at, w.get("statement.number.long", String.valueOf(number)), new Crumb(w.get("statement.all"), Hall.statements(at)), new Crumb(w.get("statement.number", String.valueOf(number)), Hall.statements(at) + "/" + number)),
                at,
                w.get("statement.number.long", String.valueOf(number)),
                null,
                hall.open(at.hearing(), new Behalf.Own()) && hall.invited(at.hearing(), null),
                true,
                said(at, List.of(one), true, w),
                null,
                null);
    }

    /** Says the same: once for each browser, however often it presses. */
    @PostMapping("/{number}/stotte")
    String support(@Public HearingView at, @PathVariable int number, Visit visit, HttpServletRequest request, RedirectAttributes next) {
        Statement one = get(at, number);
        pace.insist(Hall.SPEAKING, ClientAddress.of(request));
        String key = "statement.support.shut";
        if (hall.open(at.hearing(), new Behalf.Own()) && hall.invited(at.hearing(), null)) {
            UUID sending = UUID.nameUUIDFromBytes((browsers.browser(request).orElseThrow() + "/" + one.id()).getBytes(StandardCharsets.UTF_8));
            key = shown.support(one, sending) ? "statement.support.done" : "statement.support.before";
        }
        next.addFlashAttribute(Message.FLASH, new Message(key.endsWith("shut") ? Message.Tone.WARNING : Message.Tone.SUCCESS, visit.words().get(key, String.valueOf(number))));
        return "redirect:" + Hall.statements(at) + "/" + number;
    }

    private Statement get(HearingView at, int number) {
        return shown.find(at.hearing(), number).orElseThrow(() -> Refused.unknown("statement.unknown", String.valueOf(number)));
    }

    private List<SaidPage.Said> said(HearingView at, List<Statement> some, boolean whole, Words w) {
        Map<StatementId, Integer> supports = shown.supports(some);
        return some.stream()
                .map(one -> new SaidPage.Said(HeardTexts.said(one, supports.getOrDefault(one.id(), 0), whole, w), texts.about(at, one, w), passage(one), one.nothingToSay()))
                .toList();
    }

    private static @Nullable String passage(Statement one) {
        return one.place() == null ? null : one.place().passage();
    }
}
