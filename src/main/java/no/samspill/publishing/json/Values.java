package no.samspill.publishing.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Small habits of the format: absent is left out, a list is there even when it is empty only where the format says so. */
record Values(JsonGenerator json) {
    void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    /** Left out when there is none. */
    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    void names(String name, Collection<? extends Enum<?>> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> json.writeString(value.name()));
        json.writeEndArray();
    }

    /** Each as an object, whose properties {@code write} writes. */
    <T> void each(String name, Collection<T> values, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            write.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void object(String name, Runnable write) {
        json.writeName(name);
        json.writeStartObject();
        write.run();
        json.writeEndObject();
    }

    /** A value that has its place also when it is not known. */
    void textOrNull(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
