package no.samspill.pace.web;

import java.lang.reflect.Field;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * Tomcat's own HTTP/1.1, but with {@link StrictHeaders}. Tomcat has no setting for that: how the ends of lines are read is written down in
 * the constructor of its Http11InputBuffer ({@code new HttpHeaderParser(this, request.getMimeHeaders(), true)}), so the one field is set here.
 */
class StrictProtocol extends Http11NioProtocol {
    private static final Field HEADERS = field();

    StrictProtocol(NioEndpoint lines) {
        super(lines);
    }

    @Override
    protected Processor createProcessor() {
        Processor processor = super.createProcessor();
        if (processor instanceof Http11Processor http && http.getRequest().getInputBuffer() instanceof Http11InputBuffer buffer) {
            try {
                HEADERS.set(buffer, new StrictHeaders(buffer, http.getRequest().getMimeHeaders()));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("another Tomcat than the one that this was written for", e);
            }
        }
        return processor;
    }

    private static Field field() {
        try {
            Field headers = Http11InputBuffer.class.getDeclaredField("httpHeaderParser");
            headers.setAccessible(true);
            return headers;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("another Tomcat than the one that this was written for", e);
        }
    }
}
