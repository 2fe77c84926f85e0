package no.samspill.pace.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** HTTP as it is written down, and none of what was allowed once; the lines it comes on speak {@link StrictProtocol}. */
@Component
class StrictHttp implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new AsWrittenDown());
    }

    /** Before whatever else looks at a request. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static final class AsWrittenDown extends ValveBase {
        AsWrittenDown() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            // Tomcat has refused it already, and would show it to us all the same: two lengths, say.
            if (!request.isAsyncDispatching() && response.getCoyoteResponse().getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                return;
            }
            // HTTP/0.9: a line without a version, and an answer without a status. It gets none.
            if (request.getCoyoteRequest().protocol().isNull() || request.getCoyoteRequest().protocol().toString().isEmpty()) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
                return;
            }
            getNext().invoke(request, response);
        }
    }
}
