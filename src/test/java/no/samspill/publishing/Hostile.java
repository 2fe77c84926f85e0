package no.samspill.publishing;

import static no.samspill.publishing.Plans.area;
import static no.samspill.publishing.Plans.measure;
import static no.samspill.publishing.Plans.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.RichText;
import no.samspill.plan.Edition;

/** Plans that people do make, and that papers must stand. */
public final class Hostile {
    public static final String SAMI = "Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž: Romsa ja Finnmárkku fylkkagielda, Skánit, Rivttát";
    public static final String EMOJI = "🎉 Åpen dag 👩‍🌾 ☀️ 🇳🇴";
    public static final String HEBREW = "שלום עולם";
    public static final String ARABIC = "محمد بن علي";

    private Hostile() {}

    public static Edition empty() {
        return Edition.draft(Plans.plan(""), List.of());
    }

    /** Every alphabet and mark at once, with markup that is not markup. */
    public static Edition tongues() {
        return Plans.edition(Plans.plan(
                "Plan for <b>alle</b> & \"enhver\" \u0000\u0007",
                area(
                        SAMI, Map.of(EMOJI, ARABIC, "A\nB", "linje\nto"),
                        row(
                                Kind.GOAL, "Møt " + HEBREW + " og " + ARABIC, "høsten 2021?", "", "", "Bo?",
                                Plans.written(
                                        row(Kind.MEASURE, EMOJI, "årlig", "1 mill. kr per år", ARABIC, ""),
                                        RichText.cleaned("<p>Før<img src=\"data:image/png;base64,AAAA\" alt=\"kart\"> bildet</p><p>Les <a href=\"https://example.org/?a=1&amp;b=2\">mer <em>her</em></a> <strong>nå</strong></p><ol><li>" + HEBREW
                                                + "<ul><li>Žáhkku</li></ul></li></ol>"))))));
    }

    /** @param letters of the title; a single word when there is no space in it */
    public static Edition title(int letters, boolean spaces) {
        String title = (spaces ? "Næringsutvikling " : "Næringsutvikling").repeat(letters / 16 + 1).substring(0, letters);
        return Plans.edition(Plans.plan(title, area(title, Map.of(), row(Kind.GOAL, title, title, title, title, title, measure(title)))));
    }

    /** As many measures straight under one area. */
    public static Edition rows(int count) {
        List<Element> measures = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            measures.add(row(Kind.MEASURE, "Rad" + i + " begynner og er så lang at den må brytes over to linjer i tabellen, og her slutter" + i, "2019", null, "Harstad", null));
        }
        return Plans.edition(Plans.plan("Lang plan", area("Alt", Map.of(), measures.toArray(Element[]::new))));
    }
}
