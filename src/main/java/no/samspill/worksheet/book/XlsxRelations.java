package no.samspill.worksheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which parts of an xlsx file one part leads to. Types are told by their last word, alike in both dialects of the format. */
record XlsxRelations(List<Relation> all) {

    /** @param target the part's name from the file's root; empty when it lies outside the file */
    record Relation(String id, String type, String target) {}

    static XlsxRelations of(String part, Archive archive) throws IOException, XMLStreamException, Refusal {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        List<Relation> relations = new ArrayList<>();
        InputStream stream = archive.find(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (stream == null) {
            return new XlsxRelations(relations);
        }
        try (Xml xml = new Xml(stream)) {
            while (xml.nextElement()) {
                if (xml.name().equals("Relationship")) {
                    relations.add(relation(xml, folder));
                }
            }
        }
        return new XlsxRelations(relations);
    }

    private static Relation relation(Xml xml, String folder) {
        String type = Objects.requireNonNullElse(xml.attribute("Type"), "");
        String target = Objects.requireNonNullElse(xml.attribute("Target"), "");
        boolean outside = "External".equals(xml.attribute("TargetMode"));
        return new Relation(
                Objects.requireNonNullElse(xml.attribute("Id"), ""),
                type.substring(type.lastIndexOf('/') + 1),
                outside ? "" : resolve(folder, target));
    }

    @Nullable Relation byId(@Nullable String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    List<String> targets(String type) {
        return all.stream()
                .filter(each -> each.type().equals(type))
                .map(Relation::target)
                .toList();
    }

    boolean leadTo(String type) {
        return all.stream().anyMatch(each -> each.type().equals(type));
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
