package no.samspill.pace.web;

import jakarta.servlet.MultipartConfigElement;
import no.samspill.frame.Bare;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Each request has a virtual thread of its own, so that one which waits for its sender, or for its reader, keeps nobody else waiting;
 * how many of them are worked on at a time, the seats in {@link Arriving} say.
 */
@Configuration(proxyBeanMethods = false)
class Entry {

    /** After Spring's own, which says who stands in front: what is counted by address needs it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> reception(
            ObjectProvider<Bare> pages, ObjectProvider<Threshold> threshold, MultipartConfigElement files, Environment settings) {
        return server -> {
            server.setProtocol(CountedProtocol.class.getName());
            server.addProtocolHandlerCustomizers((CountedProtocol lines) -> lines.leaveUncounted(infront(settings)));
            server.addEngineValves(new Reception(pages::getObject, threshold::getObject, files));
            server.addProtocolHandlerCustomizers(handler -> handler.setExecutor(new VirtualThreadExecutor("request-")));
        };
    }

    /** Those that bring others' requests, where there are any: all of it comes on their lines. */
    private static String infront(Environment settings) {
        boolean believed = !settings.getProperty("server.forward-headers-strategy", "none").equals("none");
        return believed ? settings.getProperty("server.tomcat.remoteip.internal-proxies", "") : "";
    }
}
