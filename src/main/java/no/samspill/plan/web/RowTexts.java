package no.samspill.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.Edition;
import no.samspill.plan.FactReference;
import no.samspill.plan.FactSaid;
import no.samspill.plan.FactsTold;
import no.samspill.plan.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Makes the texts that pages show, with what their live facts say. */
public final class RowTexts {
    private static final int DAYS = 60;
    private static final int MONTHS = 24;

    private final FactsTold facts;
    private final @Nullable LocalDate day;
    private final Words words;
    private final PlanLinks links;

    /** @param day from which their age is counted; null where no age is said */
    public RowTexts(FactsTold facts, @Nullable LocalDate day, Words words, PlanLinks links) {
        this.facts = facts;
        this.day = day;
        this.words = words;
        this.links = links;
    }

    static RowTexts of(Edition edition, PlanLinks links) {
        return new RowTexts(edition.facts(), edition.day(), edition.words(), links);
    }

    public RowText of(RichText text) {
        List<RichText.Fact> named = text.facts();
        return named.isEmpty() ? new RowText(text.html(), null, List.of()) : facts.how() == FactsTold.How.UNASKED ? new RowText(plain(text), null, List.of()) : told(text, named);
    }

    /** Nobody was asked, so there is nothing to lead to: the words stand as they are. */
    private static String plain(RichText text) {
        Document document = Jsoup.parseBodyFragment(text.html());
        document.select("data").forEach(Element::unwrap);
        return written(document);
    }

    private RowText told(RichText text, List<RichText.Fact> named) {
        Document document = Jsoup.parseBodyFragment(text.html());
        document.select("data").forEach(this::dress);
        List<FactCard> cards = new ArrayList<>();
        Map<FactReference, @Nullable FactSaid> of = facts.of(text);
        of.forEach((reference, said) -> cards.add(said == null ? gone(named, reference) : card(said, facts.before().get(reference))));
        return new RowText(written(document), about(of.values().stream().toList()), cards);
    }

    /** A link in a link is none: there the number stands alone, and its card leads on. */
    private void dress(Element data) {
        FactSaid said = FactReference.read(data.attr("value")).map(reference -> facts.said().get(reference)).orElse(null);
        String href = said == null || data.closest("a") != null ? null : links.fact(said.indicator());
        Element fact = new Element(href == null ? "span" : "a").addClass("sam-fact");
        if (href != null) {
            fact.attr("href", href);
        }
        if (said == null) {
            fact.attr("data-gone", true).text(data.wholeText());
        } else {
            fact.text(said.value());
            if (!said.period().isEmpty()) {
                fact.appendText(" ").appendElement("small").text(said.period());
            }
        }
        data.replaceWith(fact);
    }

    private static String written(Document document) {
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        return document.body().html();
    }

    private FactCard gone(List<RichText.Fact> named, FactReference reference) {
        String stood = named.stream().filter(fact -> fact.reference().equals(reference)).findFirst().orElseThrow().words();
        return new FactCard(stood, null, null, "", "", null, null, null, null);
    }

    private FactCard card(FactSaid said, @Nullable FactSaid before) {
        String applies = said.period().isEmpty() ? said.place() : said.place() + ", " + said.period();
        Integer version = facts.version();
        return new FactCard(
                said.number() == null ? said.value() : said.unit(), said.name(), said.number(), applies, said.source(), said.fetched() == null ? null : fetched(said.fetched()),
                version == null || before == null ? null : words.get("fact.kept", String.valueOf(version)),
                before == null ? null : before.says(said) ? words.get("fact.kept.same") : words.get("fact.kept.other", before.words()),
                links.fact(said.indicator()));
    }

    /** The oldest says how old they are. */
    private String about(List<@Nullable FactSaid> all) {
        List<LocalDate> days = all.stream().filter(Objects::nonNull).map(FactSaid::fetched).filter(Objects::nonNull).distinct().sorted().toList();
        long gone = all.stream().filter(Objects::isNull).count();
        StringBuilder about = new StringBuilder(words.get("fact.about", all.size()));
        if (!days.isEmpty()) {
            about.append(words.get(facts.how() == FactsTold.How.FROZEN ? "fact.about.frozen" : days.size() == 1 ? "fact.about.fetched" : "fact.about.oldest", fetched(days.getFirst())));
        }
        return about.append(gone == 0 ? "" : words.get("fact.about.gone", gone)).toString();
    }

    private String fetched(LocalDate on) {
        String date = NorwegianDates.of(words.language()).date(on);
        LocalDate today = day;
        if (today == null || facts.how() == FactsTold.How.FROZEN || on.isAfter(today)) {
            return date;
        }
        long days = ChronoUnit.DAYS.between(on, today);
        long months = ChronoUnit.MONTHS.between(on, today);
        String age = days <= DAYS ? words.get("fact.age.days", days) : months <= MONTHS ? words.get("fact.age.months", months) : words.get("fact.age.years", ChronoUnit.YEARS.between(on, today));
        return date + " " + age;
    }
}
