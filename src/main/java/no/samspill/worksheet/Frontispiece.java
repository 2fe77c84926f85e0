package no.samspill.worksheet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Numbering;
import no.samspill.plan.Plan;
import no.samspill.worksheet.book.Book;

/** What is said of the plan as a whole: its title, aim and question, its language and its way of numbering. */
record Frontispiece(Book book, List<Leaf> leaves, Asides asides, List<Draft> drafts, Shape shape, List<String> labels) {
    /** So many labels tell their language as well as all of them. */
    private static final int ENOUGH = 1_000;
    private static final Set<String> NAMELESS = Set.of("", "ark", "sheet", "tabell", "table", "side", "tab");

    Plan plan(List<Element> elements) {
        return new Plan(
                title(elements),
                asides.said(PlanWord.OVERALL_OBJECTIVE),
                asides.said(PlanWord.KEY_QUESTION),
                language(),
                numbering(),
                elements);
    }

    /** As the sheet says; else the name of its only focus area, or of the file: nothing is made up. */
    private String title(List<Element> elements) {
        String said = asides.said(PlanWord.TITLE);
        if (said != null) {
            return said;
        }
        if (elements.size() == 1 && elements.getFirst().kind() == Kind.FOCUS_AREA && !elements.getFirst().title().isEmpty()) {
            return elements.getFirst().title();
        }
        String file = book.fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private String language() {
        String said = asides.said(PlanWord.LANGUAGE);
        if (said != null) {
            return switch (PlainForm.of(said)) {
                case "bokmål", "norsk", "no" -> "nb";
                case "nynorsk" -> "nn";
                case "engelsk", "english" -> "en";
                default -> said.strip();
            };
        }
        Tongue tongue = new Tongue();
        for (Leaf leaf : leaves) {
            leaf.tables().stream()
                    .map(Table::header)
                    .filter(Objects::nonNull)
                    .flatMap(header -> header.over().stream())
                    .forEach(over -> tongue.hear(over.cell().text()));
        }
        LabelReader reader = new LabelReader();
        labels.stream().limit(ENOUGH).map(reader::read).filter(Objects::nonNull).forEach(label -> tongue.hear(label.word()));
        return tongue.language();
    }

    private Numbering numbering() {
        String said = asides.said(PlanWord.NUMBERING);
        if (said != null) {
            return said.contains("1.1") ? Numbering.OUTLINE : Numbering.LETTERED;
        }
        if (shape == Shape.NUMBERED_OUTLINE) {
            return Numbering.OUTLINE;
        }
        int[] counts = new int[2];
        count(drafts, 1, counts);
        return counts[1] > 0 && counts[1] * 2 >= counts[0] ? Numbering.OUTLINE : Numbering.LETTERED;
    }

    /** How many are numbered below the top, and how many of them as an outline would at that depth. */
    private static void count(List<Draft> drafts, int depth, int[] counts) {
        for (Draft draft : drafts) {
            OutlineNumber number = draft.number;
            if (number != null && depth > 1) {
                counts[0]++;
                counts[1] += number.depth() == depth && Character.isDigit(number.parts().getFirst().charAt(0)) ? 1 : 0;
            }
            count(draft.drafts, depth + 1, counts);
        }
    }

    /** Whether somebody has named it: "Ark1" and "Table 1" are a program's words. */
    static boolean isName(String plain) {
        return !NAMELESS.contains(plain.replaceAll("[0-9 ()]", "").toLowerCase(Locale.ROOT));
    }

    /** Whether a sheet's name can be a focus area's: "Ark1", "Tiltak" and "Handlingsplan 2021" cannot. */
    static boolean namesArea(String name, Asides asides) {
        String plain = PlainForm.of(name);
        return isName(plain) && new Headings().find(plain) == null && !asides.soundsLikePlan(plain);
    }
}
