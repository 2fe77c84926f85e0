package no.samspill.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.figure.Shares;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.Followed;
import no.samspill.followup.Report;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.HowFar;
import no.samspill.plan.Standing;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;

/** What every part of a status report needs: what it is told from, and how it says things. */
final class Voice {
    /** Rows of a list: of more, the worst, and how many there are besides. */
    static final int MOST = 10;
    private static final int NAMED = 4;
    private static final int LONGEST = 90;

    final Basis basis;
    final FollowUp now;
    final Words words;
    final NorwegianDates dates;
    final FollowUpInWords said;
    final List<Standing> standings = List.of(Standing.values());

    Voice(Basis basis) {
        this.basis = basis;
        this.now = basis.now();
        this.words = basis.edition().words();
        this.dates = NorwegianDates.of(words.language());
        this.said = new FollowUpInWords(words);
    }

    String say(String key, Object... args) {
        return words.get("account." + key, args);
    }

    /** A count at the beginning of a sentence: "Fem", "13". */
    String many(long count) {
        return FollowUpInWords.upper(words.number((int) count));
    }

    /** Words of the plan itself, in its own language. */
    Line own(String planned) {
        String language = basis.plan().plan().language();
        return Line.of(planned).in(language.equals("no") || language.equals(words.language().tag()) ? null : language);
    }

    String label(ElementId measure) {
        return basis.plan().labels().findFull(measure).orElse("");
    }

    /** "B2", or its title where it has no label. */
    String brief(Element measure) {
        String label = label(measure.id());
        return label.isEmpty() ? measure.title() : label;
    }

    String called(Element measure) {
        return (label(measure.id()) + " " + measure.title()).strip();
    }

    /** "A2, B3", or nothing where they are too many to name. */
    String named(List<Followed> some) {
        return some.size() > NAMED ? "" : said.listed(some.stream().map(each -> brief(each.measure())).toList());
    }

    /** Its label heavy, then its title. */
    Line strong(Element measure) {
        List<Span> spans = new ArrayList<>();
        String label = label(measure.id());
        if (!label.isEmpty()) {
            spans.add(new Span(label, true, false, null, null));
            spans.add(Span.of(" "));
        }
        spans.addAll(own(measure.title()).spans());
        return new Line(spans);
    }

    /** The day of the last word about it, and the word. */
    String told(Report report) {
        return dates.date(report.day()) + (report.words() == null ? "" : ": " + report.words());
    }

    /** The same where there is little room. */
    String toldBriefly(Report report) {
        return cut(told(report).replaceAll("\\s+", " "), LONGEST);
    }

    static String cut(String words, int longest) {
        if (words.codePointCount(0, words.length()) <= longest) {
            return words;
        }
        int end = words.offsetByCodePoints(0, longest - 1);
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > end / 2 ? space : end).strip() + "…";
    }

    Line standing(Standing standing) {
        return Line.of(standing.signed(words));
    }

    Line unset(String key, Object... args) {
        return new Line(List.of(new Span(say(key, args), false, true, null, null)));
    }

    static Line cell(String text) {
        return Line.of(text);
    }

    String word(Standing standing) {
        return lower(heading(standing));
    }

    /** Its word over a column. */
    String heading(Standing standing) {
        return standing == Standing.UNTOLD ? words.get("followup.untold") : words.get(standing.key());
    }

    static Line bold(String text) {
        return new Line(List.of(new Span(text, true, false, null, null)));
    }

    /** A number in a table of counts: none is a dash. */
    static Line count(long count) {
        return Line.of(count == 0 ? "–" : String.valueOf(count));
    }

    Table.Column column(String key, int share) {
        return new Table.Column(say("column." + key), share);
    }

    Table.Column counted(String key, int share) {
        return new Table.Column(say("column." + key), share, true);
    }

    List<Shares.Kind> kinds() {
        return standings.stream().map(each -> HowFar.kind(words, each).called(each.signed(heading(each)))).toList();
    }

    static List<Integer> counts(Map<Standing, Integer> counts) {
        return Arrays.stream(Standing.values()).map(standing -> counts.getOrDefault(standing, 0)).toList();
    }

    /** "3 fullført, 2 under arbeid" */
    String counted(Map<Standing, Integer> counts) {
        return standings.stream().filter(each -> counts.getOrDefault(each, 0) > 0).map(each -> counts.getOrDefault(each, 0) + " " + word(each)).collect(Collectors.joining(", "));
    }

    /** What is left out of a list, and where it is; empty where nothing is. */
    Optional<Block> more(int all, int shown) {
        return all <= shown ? Optional.empty() : Optional.of(new Block.Caption(Line.of(say("more", all - shown, basis.address()))));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(Line.of(text));
    }

    static Block lead(String... sentences) {
        return new Block.Lead(Line.of(Arrays.stream(sentences).filter(each -> !each.isBlank()).collect(Collectors.joining(" "))));
    }

    static Table.Row row(Line... cells) {
        return new Table.Row(List.of(cells));
    }

    static Section chapter(String id, String title, Block... blocks) {
        return Section.chapter(id, title, List.of(blocks));
    }

    String lower(String text) {
        return text.toLowerCase(Locale.forLanguageTag(words.language().tag()));
    }
}
