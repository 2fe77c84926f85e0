package no.samspill.publishing.json;

import java.util.List;
import no.samspill.plan.Element;
import no.samspill.plan.FactSaid;
import no.samspill.plan.FactsTold;
import no.samspill.plan.Labels;
import no.samspill.plan.RichText;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The tree of the plan. */
final class ElementsJson {
    private final JsonGenerator json;
    private final Values values;
    private final Labels labels;
    private final FactsTold facts;
    private final TimeAndMoneyJson timeAndMoney;

    ElementsJson(JsonGenerator json, Labels labels, FactsTold facts) {
        this.facts = facts;
        this.json = json;
        this.values = new Values(json);
        this.labels = labels;
        this.timeAndMoney = new TimeAndMoneyJson(json);
    }

    void write(List<Element> elements) {
        values.each("elements", elements, this::element);
    }

    private void element(Element element) {
        json.writeStringProperty("kind", element.kind().name());
        labels.find(element.id()).ifPresent(label -> json.writeStringProperty("label", label));
        if (element.number() != null) {
            json.writeNumberProperty("number", element.number());
        }
        json.writeStringProperty("title", element.title());
        text(element.text());
        json.writeBooleanProperty("example", element.example());
        timeAndMoney.schedule(element.schedule());
        timeAndMoney.funding(element.funding());
        responsibility(element.responsibility());
        attractiveness(element.attractiveness());
        status(element.status());
        if (!element.other().isEmpty()) {
            values.object("other", () -> element.other().forEach(json::writeStringProperty));
        }
        write(element.elements());
    }

    /** The words; and the marks too, where there are more of them than paragraphs. */
    private void text(@Nullable RichText text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        json.writeStringProperty("text", text.words());
        if (!text.equals(RichText.plain(text.words()))) {
            json.writeStringProperty("textHtml", text.html());
        }
        if (!text.facts().isEmpty()) {
            values.each("facts", text.facts(), fact -> fact(fact, facts.said().get(fact.reference())));
        }
    }

    /** @param said null where it cannot be told: what is left are the words in the text */
    private void fact(RichText.Fact fact, @Nullable FactSaid said) {
        json.writeStringProperty("fact", fact.reference().toString());
        json.writeStringProperty("words", fact.words());
        if (said != null) {
            json.writeStringProperty("name", said.name());
            values.text("number", said.number());
            values.text("sign", said.sign());
            json.writeStringProperty("unit", said.unit());
            json.writeStringProperty("place", said.place());
            json.writeStringProperty("period", said.period());
            json.writeStringProperty("source", said.source());
            values.text("fetched", said.fetched() == null ? null : said.fetched().toString());
        }
    }

    private void responsibility(@Nullable Responsibility responsibility) {
        if (responsibility == null) {
            return;
        }
        values.object("responsibility", () -> {
            json.writeStringProperty("written", responsibility.written());
            values.each("parties", responsibility.parties(), party -> {
                values.textOrNull("organisation", party.organisation());
                values.textOrNull("role", party.role());
                json.writeBooleanProperty("every", party.every());
                if (party.count() == null) {
                    json.writeNullProperty("count");
                } else {
                    json.writeNumberProperty("count", party.count());
                }
            });
            json.writeBooleanProperty("tentative", responsibility.tentative());
            json.writeBooleanProperty("example", responsibility.example());
        });
    }

    private void attractiveness(@Nullable Attractiveness attractiveness) {
        if (attractiveness == null) {
            return;
        }
        values.object("attractiveness", () -> {
            json.writeStringProperty("written", attractiveness.written());
            values.names("values", attractiveness.values());
            json.writeBooleanProperty("tentative", attractiveness.tentative());
            if (attractiveness.tentative()) {
                values.names("doubtful", attractiveness.doubtful());
            }
        });
    }

    private void status(@Nullable Status status) {
        if (status != null) {
            values.object("status", () -> {
                json.writeStringProperty("written", status.written());
                values.text("state", status.state() == null ? null : status.state().name());
                values.text("health", status.health().known() ? status.health().name() : null);
            });
        }
    }
}
