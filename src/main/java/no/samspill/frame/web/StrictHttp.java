package no.samspill.frame.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** HTTP as it is written down, and none of what was allowed once. */
@Configuration(proxyBeanMethods = false)
class StrictHttp {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> httpAsWrittenDown() {
        return server -> {
            server.setProtocol(StrictProtocol.class.getName());
            server.addEngineValves(new NoVersion());
        };
    }

    /** HTTP/0.9: a line without a version, and an answer without a status. It gets none. */
    private static final class NoVersion extends ValveBase {
        NoVersion() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.getCoyoteRequest().protocol().isNull() || request.getCoyoteRequest().protocol().toString().isEmpty()) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
                return;
            }
            getNext().invoke(request, response);
        }
    }
}
