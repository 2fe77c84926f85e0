package no.samspill.publishing.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.samspill.kernel.Period;
import no.samspill.wording.Funding;
import no.samspill.wording.Schedule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** When an element is to be done, and what it costs whom. */
final class TimeAndMoneyJson {
    private final JsonGenerator json;
    private final Values values;

    TimeAndMoneyJson(JsonGenerator json) {
        this.json = json;
        this.values = new Values(json);
    }

    void schedule(@Nullable Schedule schedule) {
        if (schedule == null) {
            return;
        }
        values.object("schedule", () -> {
            json.writeStringProperty("written", schedule.written());
            Period period = schedule.period();
            if (period != null) {
                date("from", period.from());
                date("to", period.to());
                values.text("precision", period.precision() == null ? null : period.precision().name());
            }
            values.text("every", schedule.rhythm() == null ? null : schedule.rhythm().name());
            json.writeBooleanProperty("recurring", period != null && period.recurring());
            json.writeBooleanProperty("tentative", period != null && period.tentative());
        });
    }

    void funding(@Nullable Funding funding) {
        if (funding == null) {
            return;
        }
        values.object("funding", () -> {
            json.writeStringProperty("written", funding.written());
            values.each("lines", funding.lines(), line -> {
                values.textOrNull("party", line.party());
                if (line.least() != null) {
                    number("least", line.least());
                }
                number("amount", line.amount());
                values.textOrNull("currency", line.currency());
                number("share", line.share());
                values.textOrNull("state", line.state() == null ? null : line.state().name());
                json.writeBooleanProperty("yearly", line.yearly());
            });
            json.writeBooleanProperty("tentative", funding.tentative());
        });
    }

    private void date(String name, @Nullable LocalDate date) {
        values.text(name, date == null ? null : date.toString());
    }

    private void number(String name, @Nullable BigDecimal number) {
        if (number == null) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            json.writeNumber(number.stripTrailingZeros().toPlainString());
        }
    }
}
