package no.samspill.ops.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who asks for our health is nobody, also one who is signed in: their session lies in the database that may be gone. */
@Configuration(proxyBeanMethods = false)
class HealthForNobody {
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> withoutCookies() {
        var before = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                chain.doFilter(new HttpServletRequestWrapper(request) {
                    @Override
                    public Cookie @Nullable [] getCookies() {
                        return null;
                    }
                }, response);
            }
        });
        before.addUrlPatterns("/helse");
        before.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return before;
    }
}
