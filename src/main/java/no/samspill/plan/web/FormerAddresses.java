package no.samspill.plan.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import no.samspill.plan.Handovers;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads from every public address a plan had before it was handed over, to the same page where it is now. */
@Configuration(proxyBeanMethods = false)
class FormerAddresses implements HandlerInterceptor, WebMvcConfigurer {
    private final Handovers handovers;

    FormerAddresses(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/arbeid/**", "/styring/**", "/assets/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST || !request.getMethod().equals("GET")
                || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named)
                || !(named.get("region") instanceof String region) || !(named.get("plan") instanceof String plan)) {
            return true;
        }
        Optional<String> now = handovers.nowAt(region, plan);
        now.ifPresent(address -> {
            String rest = request.getRequestURI().substring(Math.min(request.getRequestURI().length(), ("/" + region + "/" + plan).length()));
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, "/" + address + rest + query);
        });
        return now.isEmpty();
    }
}
