package no.samspill.plan.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import no.samspill.plan.Handovers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads from every public address a plan had before it was handed over, to the same page where it is now. Asked only where a page has
 * said that there is no such plan: the others need not wait for the answer.
 */
@Configuration(proxyBeanMethods = false)
class FormerAddresses implements HandlerExceptionResolver, WebMvcConfigurer {
    private final Handovers handovers;

    FormerAddresses(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(this);
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception refused) {
        if (!(refused instanceof ResponseStatusException missing) || missing.getStatusCode() != HttpStatus.NOT_FOUND
                || request.getDispatcherType() != DispatcherType.REQUEST || !request.getMethod().equals("GET") || behind(request.getRequestURI())
                || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named)
                || !(named.get("region") instanceof String region) || !(named.get("plan") instanceof String plan)) {
            return null;
        }
        return handovers.nowAt(region, plan).map(address -> {
            String rest = request.getRequestURI().substring(Math.min(request.getRequestURI().length(), ("/" + region + "/" + plan).length()));
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, "/" + address + rest + query);
            return new ModelAndView();
        }).orElse(null);
    }

    private static boolean behind(String path) {
        return path.startsWith("/arbeid/") || path.startsWith("/styring/");
    }
}
