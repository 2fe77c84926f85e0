package no.samspill.account;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Block;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** All that a report says, as it is kept: the same gives the same text, and every later build reads it. */
final class SaidJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withFieldVisibility(Visibility.ANY).withGetterVisibility(Visibility.NONE).withIsGetterVisibility(Visibility.NONE))
            // What came to be said of a column later is not said in what was kept before.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(Block.class, Kinds.class)
            .addModule(new SimpleModule().addSerializer(Words.class, new WordsOut()).addDeserializer(Words.class, new WordsIn()))
            .build();

    private SaidJson() {}

    static String write(Said said) {
        return JSON.writeValueAsString(said);
    }

    static Said read(String content) {
        return JSON.readValue(content, Said.class);
    }

    /** The pieces of a paper by name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Lead.class, name = "lead"),
        @JsonSubTypes.Type(value = Block.Caption.class, name = "caption"),
        @JsonSubTypes.Type(value = Block.Tally.class, name = "tally"),
        @JsonSubTypes.Type(value = Block.Bands.class, name = "bands"),
        @JsonSubTypes.Type(value = Block.Bars.class, name = "bars"),
        @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
        @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Block.Missing.class, name = "missing"),
        @JsonSubTypes.Type(value = Block.TableBlock.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Code.class, name = "code"),
        @JsonSubTypes.Type(value = Block.Sign.class, name = "sign"),
        @JsonSubTypes.Type(value = Block.Figure.class, name = "figure")
    })
    private interface Kinds {}

    /** Words are kept as the language they are of. */
    private static final class WordsOut extends ValueSerializer<Words> {

        @Override
        public void serialize(Words words, JsonGenerator to, SerializationContext context) {
            to.writeString(words.language().tag());
        }
    }

    private static final class WordsIn extends ValueDeserializer<Words> {

        @Override
        public Words deserialize(JsonParser from, DeserializationContext context) {
            return Words.of(Language.of(from.getString()));
        }
    }
}
