package no.samspill.testing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells a test that its request has come through all doors and reached the code behind; one that only knocks is sent away
 * there, before anything is done.
 */
public final class Knocking implements HandlerInterceptor, WebMvcConfigurer {
    /** Asks for nothing but to know whether it was let through. */
    public static final String KNOCK = "X-Knock";

    /** Stands on every answer to a request that was let through. */
    public static final String REACHED = "X-Reached";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        response.setHeader(REACHED, "yes");
        if (request.getHeader(KNOCK) == null) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return false;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Integer.MIN_VALUE);
    }
}
