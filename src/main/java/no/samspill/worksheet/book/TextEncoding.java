package no.samspill.worksheet.book;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** Which encoding a text is in: what it says itself, else UTF-8 where it holds, else the Windows one Excel writes. */
public final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {}

    public static String decode(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return withoutMark(new String(bytes, wide));
        }
        String utf8 = utf8(bytes);
        return utf8 != null ? withoutMark(utf8) : new String(bytes, WINDOWS);
    }

    /** UTF-16, told by its mark or by every other byte of Western text being nought. */
    public static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return (first == 0xFE && second == 0xFF) || (first == 0 && second != 0) ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String utf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return cutShort(bytes) ? new String(bytes, StandardCharsets.UTF_8) : null;
        }
    }

    /** A file cut off in the middle of a letter is still UTF-8, when it holds such letters before the cut. */
    private static boolean cutShort(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, false);
        return !result.isError() && in.position() > out.position();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
