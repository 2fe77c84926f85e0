package no.samspill.hearing.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Prolonging;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;

/** What has happened to a plan's hearings, as Atom (RFC 4287), the newest first. It names nobody who spoke. */
final class HearingFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** @param id the same for as long as the feed is */
    private record Entry(String id, String title, String summary, Instant at, String address) {}

    private HearingFeed() {}

    static byte[] of(PlanView view, List<Hearing> hearings, Function<Hearing, List<Prolonging.Done>> prolongings, String host) {
        Words words = Words.of(view.plan().language());
        List<Entry> entries = new ArrayList<>();
        hearings.forEach(hearing -> entries.addAll(entries(view, hearing, prolongings.apply(hearing), words, host)));
        // Of what was done in one moment, the last comes first, too.
        Collections.reverse(entries);
        entries.sort(Comparator.comparing(Entry::at).reversed());
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", view.plan().language());
            written(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(("horing " + view.id()).getBytes(StandardCharsets.UTF_8)));
            written(xml, "title", words.get("hearing.feed.title", view.plan().title()));
            written(xml, "updated", (entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at()).toString());
            xml.writeStartElement("author");
            written(xml, "name", view.region().name());
            xml.writeEndElement();
            link(xml, "self", host + view.address() + "/horing.atom");
            link(xml, "alternate", host + view.address());
            for (Entry entry : entries) {
                xml.writeStartElement("entry");
                written(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(entry.id().getBytes(StandardCharsets.UTF_8)));
                written(xml, "title", entry.title());
                written(xml, "updated", entry.at().toString());
                written(xml, "summary", entry.summary());
                link(xml, "alternate", entry.address());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static List<Entry> entries(PlanView view, Hearing hearing, List<Prolonging.Done> prolongings, Words words, String host) {
        HearingInWords said = new HearingInWords(words);
        String title = view.plan().title();
        String page = host + new HearingView(view, hearing).address();
        // What it said when it was announced: the deadline there was before any prolonging.
        var first = prolongings.isEmpty() ? hearing.all().deadline() : prolongings.getFirst().earlier();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                hearing.id() + " announced", words.get("hearing.feed.announced", title), words.get("hearing.feed.announced.more", said.day(hearing.all().opens()), said.wholeDeadline(first)),
                Objects.requireNonNull(hearing.announced()), page));
        prolongings.forEach(done -> entries.add(new Entry(
                hearing.id() + " " + done.track() + " " + done.at(), words.get("hearing.feed.prolonged", title), words.get("hearing.feed.prolonged.more", said.wholeDeadline(done.deadline()), done.reason()), done.at(), page)));
        if (hearing.calledOff() != null) {
            entries.add(new Entry(hearing.id() + " off", words.get("hearing.feed.calledOff", title), Objects.requireNonNullElse(hearing.calledOffWhy(), ""), hearing.calledOff(), page));
        }
        if (hearing.concluded() != null) {
            entries.add(new Entry(hearing.id() + " concluded", words.get("hearing.feed.concluded", title), words.get("hearing.feed.concluded.more"), hearing.concluded(), page));
        }
        return entries;
    }

    private static void written(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
