package no.samspill.pace.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.parser.HttpHeaderParser;

/**
 * Refuses what a server in front of us may read in another way than we do, and so take for another request: lines that end in LF alone (RFC
 * 9112 2.2 lets a recipient accept them) and header lines that go on in the next (obsolete, 5.2). Looks at the bytes as they come, before
 * Tomcat reads them.
 */
final class StrictHeaders extends HttpHeaderParser {
    private final Looked looked;

    StrictHeaders(Http11InputBuffer from, MimeHeaders headers) {
        this(new Looked(from), headers);
    }

    private StrictHeaders(Looked looked, MimeHeaders headers) {
        super(looked, headers, false);
        this.looked = looked;
    }

    @Override
    public HeaderParseStatus parseHeader() throws IOException {
        looked.begin();
        return super.parseHeader();
    }

    @Override
    public void recycle() {
        super.recycle();
        looked.at = At.BEFORE;
    }

    private enum At { BEFORE, START_OF_LINE, IN_LINE, AFTER_CR, AFTER_LAST_CR, BEHIND }

    private static final class Looked implements HeaderDataSource {
        private final Http11InputBuffer from;
        private At at = At.BEFORE;

        Looked(Http11InputBuffer from) {
            this.from = from;
        }

        /** Where the request line has just ended, and the headers begin. */
        void begin() {
            if (at == At.BEFORE) {
                ByteBuffer bytes = getHeaderByteBuffer();
                int start = bytes.position();
                if (start < 2 || bytes.get(start - 1) != '\n' || bytes.get(start - 2) != '\r') {
                    throw new IllegalArgumentException("the request line does not end in CR LF");
                }
                at = At.START_OF_LINE;
                look(bytes, start);
            }
        }

        @Override
        public boolean fillHeaderBuffer() throws IOException {
            int before = getHeaderByteBuffer().limit();
            boolean more = from.fillHeaderBuffer();
            if (more) {
                look(getHeaderByteBuffer(), before);
            }
            return more;
        }

        @Override
        public ByteBuffer getHeaderByteBuffer() {
            return from.getHeaderByteBuffer();
        }

        private void look(ByteBuffer bytes, int start) {
            for (int place = start; place < bytes.limit() && at != At.BEHIND; place++) {
                at = next(bytes.get(place));
            }
        }

        private At next(byte each) {
            return switch (at) {
                case START_OF_LINE -> switch (each) {
                    case '\r' -> At.AFTER_LAST_CR;
                    case '\n', ' ', '\t' -> throw new IllegalArgumentException("a header line that begins in a blank, or an empty one without CR");
                    default -> At.IN_LINE;
                };
                case IN_LINE -> switch (each) {
                    case '\r' -> At.AFTER_CR;
                    case '\n' -> throw new IllegalArgumentException("a header line that ends in LF alone");
                    default -> At.IN_LINE;
                };
                case AFTER_CR -> ended(each, At.START_OF_LINE);
                case AFTER_LAST_CR -> ended(each, At.BEHIND);
                case BEFORE, BEHIND -> at;
            };
        }

        private static At ended(byte each, At then) {
            if (each != '\n') {
                throw new IllegalArgumentException("CR alone");
            }
            return then;
        }
    }
}
